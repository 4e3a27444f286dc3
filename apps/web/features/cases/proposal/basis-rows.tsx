import { Group, Select, TextInput } from '@mantine/core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField } from '../../../ui';
import { useInstruments } from '../use-instruments';
import { EMPTY_BASIS, type ProposalValues } from './proposal-values';
import { RemoveRow, Rows } from './rows';

const MOST = 10;

/** The instruments that the case rests on, and where in them. */
export function BasisRows() {
  const { t } = useTranslation('cases');
  const { control, register, formState } = useFormContext<ProposalValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'legalBasis' });
  const instruments = useInstruments();
  const required = t('required');
  return (
    <Rows title={t('new.basis')} add={t('new.addBasis')} onAdd={() => append(EMPTY_BASIS)} canAdd={fields.length < MOST}>
      {fields.map(({ id }, i) => (
        <Group key={id} gap="xs" align="flex-start" grow preventGrowOverflow={false}>
          <ControlledField control={control} name={`legalBasis.${i}.instrument`} rules={{ required }}>
            {(field) => <Select label={t('new.instrument', { no: i + 1 })} withAsterisk searchable data={[...instruments]} {...field} />}
          </ControlledField>
          <TextInput
            label={t('new.article', { no: i + 1 })}
            withAsterisk
            maxLength={200}
            error={formState.errors.legalBasis?.[i]?.article?.message}
            {...register(`legalBasis.${i}.article`, { required })}
          />
          {fields.length === 1 ? null : <RemoveRow label={t('new.removeBasis', { no: i + 1 })} onClick={() => remove(i)} />}
        </Group>
      ))}
    </Rows>
  );
}
