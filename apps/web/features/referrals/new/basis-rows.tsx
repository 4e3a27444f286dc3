import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from '../../cases';
import { type DraftValues, EMPTY_BASIS } from './draft-values';
import { ChoiceField, WrittenField } from './form-fields';
import { useFocusAfter } from './row-list';
import classes from './rows.module.css';
import { RemoveRow, Rows } from './rows';

/** The instruments of the register that it rests on, and where in them. */
export function BasisRows() {
  const { t, i18n } = useTranslation('referrals');
  const { control } = useFormContext<DraftValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'basis' });
  const language = useWatch({ control, name: 'language' });
  const { data } = useQuery(instrumentsQuery);
  const focusAfter = useFocusAfter();
  const options = (data?.items ?? []).map(({ code, titleEn, titleZh }) => ({
    value: code,
    label: i18n.language.startsWith('zh') ? titleZh : titleEn,
  }));
  const add = (): void => {
    focusAfter(`basis.${fields.length}.instrument`);
    append(EMPTY_BASIS, { shouldFocus: false });
  };
  const drop = (i: number): void => {
    focusAfter('basis');
    remove(i);
  };
  return (
    <Rows name="basis" title={t('new.basis')} add={t('new.addBasis')} onAdd={add} canAdd={fields.length < 10}>
      {fields.map(({ id }, i) => (
        <Group key={id} gap="xs" align="flex-start" className={classes.row}>
          <ChoiceField
            name={`basis.${i}.instrument`}
            label={t('new.instrument', { no: i + 1 })}
            data={options}
            required={i === 0}
            searchable
          />
          <WrittenField name={`basis.${i}.article`} label={t('new.article', { no: i + 1 })} maxLength={200} lang={language} />
          <RemoveRow label={t('new.removeBasis', { no: i + 1 })} onClick={() => drop(i)} />
        </Group>
      ))}
    </Rows>
  );
}
