import { Group } from '@mantine/core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type DraftValues, EMPTY_SUBSTANCE } from './draft-values';
import { WrittenField } from './form-fields';
import { useFocusAfter } from './row-list';
import classes from './rows.module.css';
import { RemoveRow, Rows } from './rows';

/** The substances it is about, in the names of both sides and with their numbers. */
export function SubstanceRows() {
  const { t } = useTranslation('referrals');
  const { control } = useFormContext<DraftValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'substances' });
  const focusAfter = useFocusAfter();
  const add = (): void => {
    focusAfter(`substances.${fields.length}.name`);
    append(EMPTY_SUBSTANCE, { shouldFocus: false });
  };
  const drop = (i: number): void => {
    focusAfter('substances');
    remove(i);
  };
  return (
    <Rows name="substances" title={t('new.substances')} add={t('new.addSubstance')} onAdd={add} canAdd={fields.length < 50}>
      {fields.map(({ id }, i) => (
        <Group key={id} gap="xs" align="flex-start" className={classes.row}>
          <WrittenField name={`substances.${i}.name`} label={t('new.substanceEn', { no: i + 1 })} maxLength={300} lang="en" />
          <WrittenField name={`substances.${i}.nameZh`} label={t('new.substanceZh', { no: i + 1 })} maxLength={300} lang="zh-CN" />
          <WrittenField name={`substances.${i}.cas`} label={t('new.cas', { no: i + 1 })} maxLength={20} />
          <WrittenField name={`substances.${i}.hs`} label={t('new.hs', { no: i + 1 })} maxLength={20} />
          <RemoveRow label={t('new.removeSubstance', { no: i + 1 })} onClick={() => drop(i)} />
        </Group>
      ))}
    </Rows>
  );
}
