import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '../../ui';
import type { Named, Party } from './party';

/** An agency and its desk: in the language in use, and below it in the other. */
export function PartyName({ party }: { readonly party: Party }) {
  const { t, i18n } = useTranslation('exchange');
  const isChinese = i18n.language.startsWith('zh');
  const other = isChinese ? 'en' : 'zh-CN';
  const nameOf = (one: Named, language: string): string => (language === 'en' ? one.nameEn : one.nameZh);
  const line = (language: string): string => {
    const agency = nameOf(party.agency, language);
    return party.desk === null ? agency : t('message.party', { agency, desk: nameOf(party.desk, language) });
  };
  return (
    <>
      <Text component="span" display="block">
        {line(isChinese ? 'zh-CN' : 'en')} <Text component="span" ff="monospace" size="sm">{`(${party.agency.code})`}</Text>
      </Text>
      <Text component="span" display="block" size="sm" c="dimmed">
        <ForeignText lang={other}>{line(other)}</ForeignText>
      </Text>
    </>
  );
}
