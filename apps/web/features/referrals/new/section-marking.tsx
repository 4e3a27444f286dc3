import { Checkbox, SimpleGrid } from '@mantine/core';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { BasisRows } from './basis-rows';
import type { DraftValues } from './draft-values';
import { EvaluationFields } from './evaluation-fields';
import { fieldId } from './field-id';
import { WrittenField } from './form-fields';
import { FormSection } from './form-section';
import { HandlingField } from './handling-field';
import { UrgencyField } from './urgency-field';

/** What the receiver may do with it, how far it can be relied on, what it rests on, and how urgent it is. */
export function SectionMarking() {
  const { t } = useTranslation('referrals');
  const { control } = useFormContext<DraftValues>();
  const [handling, items, language] = useWatch({ control, name: ['handling', 'items', 'language'] });
  const isRestricted = [handling, ...items.map((item) => item.handling)].some((codes) => codes.includes('H3'));
  const {
    field: { value: isExercise, onChange: setExercise },
  } = useController({ control, name: 'exercise' });
  return (
    <FormSection name="marking" title={t('new.section.marking')}>
      <HandlingField name="handling" label={t('new.handling')} description={t('new.handlingHint')} />
      {isRestricted ? (
        <WrittenField
          name="handlingText"
          label={t('new.handlingText')}
          description={t('new.handlingTextHint')}
          maxLength={1_000}
          lang={language}
          lines={2}
          required
        />
      ) : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <EvaluationFields prefix="" source={t('new.source')} information={t('new.information')} />
      </SimpleGrid>
      <BasisRows />
      <UrgencyField />
      <Checkbox
        id={fieldId('exercise')}
        checked={isExercise}
        onChange={(event) => setExercise(event.currentTarget.checked)}
        label={t('new.exercise')}
        description={t('new.exerciseHint')}
      />
    </FormSection>
  );
}
