import { Radio, SimpleGrid, Stack } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCodeOptions } from '../../../ui';
import { type DraftValues, needsGround } from './draft-values';
import { fieldId } from './field-id';
import { ChoiceField, WrittenField } from './form-fields';

/** How soon an answer is needed; an urgent class stands on its ground, an agreed one on its date. */
export function UrgencyField() {
  const { t } = useTranslation('referrals');
  const { control } = useFormContext<DraftValues>();
  const { field, fieldState } = useController({ control, name: 'urgency' });
  const classes = useCodeOptions('urgency');
  const grounds = useCodeOptions('urgencyGround');
  return (
    <>
      <Radio.Group label={t('new.urgency')} value={field.value} onChange={field.onChange} error={fieldState.error?.message} withAsterisk>
        <Stack gap="xs" mt={4}>
          {classes.map(({ value, label }) => (
            <Radio
              key={value}
              value={value}
              label={label}
              description={t(`new.due.${value as DraftValues['urgency']}`)}
              {...(value === field.value ? { id: fieldId('urgency') } : {})}
            />
          ))}
        </Stack>
      </Radio.Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {needsGround(field.value) ? (
          <ChoiceField
            name="ground"
            label={t('new.ground')}
            data={grounds.map(({ value, label }) => ({ value, label: t('new.coded', { code: value, label }) }))}
            required
          />
        ) : null}
        {field.value === 'PROLONGED' ? (
          <WrittenField
            name="agreedDate"
            label={t('new.agreedDate')}
            description={t('new.agreedDateHint')}
            type="date"
            maxLength={10}
            required
          />
        ) : null}
      </SimpleGrid>
    </>
  );
}
