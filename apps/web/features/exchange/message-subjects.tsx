import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ForeignText, useCode } from '../../ui';
import classes from './message.module.css';
import type { MessageView } from './message-view';

/** The exact identifiers of a message. */
export function MessageIdentifiers({ identifiers }: { readonly identifiers: NonNullable<MessageView['content']['data']['identifiers']> }) {
  const { t } = useTranslation('exchange');
  const code = useCode();
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table aria-label={t('message.identifiers')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('message.identifierKind')}</Table.Th>
            <Table.Th>{t('message.value')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {identifiers.map(({ kind, value }) => (
            <Table.Tr key={`${kind} ${value}`}>
              <Table.Td>{code('identifierKind', kind)}</Table.Td>
              <Table.Td className={classes.value}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** The substances of a message, as both sides name them. */
export function MessageSubstances({ substances }: { readonly substances: NonNullable<MessageView['content']['data']['substances']> }) {
  const { t } = useTranslation('exchange');
  return (
    <ul className={classes.substances} aria-label={t('message.substances')}>
      {substances.map(({ name, nameZh, cas, hs }) => (
        <li key={`${name} ${cas ?? ''}`}>
          <ForeignText lang="en">{name}</ForeignText>
          {nameZh === null ? null : (
            <>
              {' '}
              <ForeignText lang="zh-CN">{nameZh}</ForeignText>
            </>
          )}
          {cas === null ? null : (
            <Text component="span" size="sm" ms="xs">
              {t('message.cas')} <span className={classes.code}>{cas}</span>
            </Text>
          )}
          {hs === null ? null : (
            <Text component="span" size="sm" ms="xs">
              {t('message.hs')} <span className={classes.code}>{hs}</span>
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
