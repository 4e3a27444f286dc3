import { SimpleGrid } from '@mantine/core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCode, useCodeOptions } from '../../../ui';
import { useAgencies } from '../../identity';
import type { DraftValues } from './draft-values';
import { ChoiceField, WrittenField } from './form-fields';
import { FormSection } from './form-section';
import { IdentifierRows } from './identifier-rows';
import { SubstanceRows } from './substance-rows';

/** What happened, in the officer's own language, and what names its subject exactly. */
export function SectionFacts() {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const { control } = useFormContext<DraftValues>();
  const [language, agency] = useWatch({ control, name: ['language', 'agency'] });
  const receiver = useAgencies().find((one) => one.code === agency);
  const target = receiver === undefined || receiver.takesOriginals || receiver.languages.includes(language) ? null : receiver.languages[0];
  return (
    <FormSection name="facts" title={t('new.section.facts')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ChoiceField
          name="language"
          label={t('new.language')}
          {...(target ? { description: t('new.translated', { language: code('language', target) }) } : {})}
          data={[...useCodeOptions('language')]}
          required
        />
      </SimpleGrid>
      <WrittenField name="title" label={t('new.title')} description={t('new.titleHint')} maxLength={300} lang={language} required />
      <WrittenField
        name="text"
        label={t('new.text')}
        description={t('new.textHint')}
        maxLength={50_000}
        lang={language}
        lines={6}
        required
      />
      <IdentifierRows />
      <SubstanceRows />
    </FormSection>
  );
}
