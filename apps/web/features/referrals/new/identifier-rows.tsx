import { Group } from '@mantine/core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCodeOptions } from '../../../ui';
import type { DraftValues } from './draft-values';
import { ChoiceField, WrittenField } from './form-fields';
import { useFocusAfter } from './row-list';
import classes from './rows.module.css';
import { RemoveRow, Rows } from './rows';

/** The exact identifiers of the subject: the server checks their check digits as they are saved, and says at once what is wrong. */
export function IdentifierRows() {
  const { t } = useTranslation('referrals');
  const { control } = useFormContext<DraftValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'identifiers' });
  const kinds = useCodeOptions('identifierKind');
  const focusAfter = useFocusAfter();
  const add = (): void => {
    focusAfter(`identifiers.${fields.length}.kind`);
    append({ kind: 'cas', value: '' }, { shouldFocus: false });
  };
  const drop = (i: number): void => {
    focusAfter('identifiers');
    remove(i);
  };
  return (
    <Rows
      name="identifiers"
      title={t('new.identifiers')}
      hint={t('new.identifiersHint')}
      add={t('new.addIdentifier')}
      onAdd={add}
      canAdd={fields.length < 200}
    >
      {fields.map(({ id }, i) => (
        <Group key={id} gap="xs" align="flex-start" className={classes.row}>
          <ChoiceField name={`identifiers.${i}.kind`} label={t('new.identifierKind', { no: i + 1 })} data={[...kinds]} searchable />
          <WrittenField name={`identifiers.${i}.value`} label={t('new.identifier', { no: i + 1 })} maxLength={500} />
          <RemoveRow label={t('new.removeIdentifier', { no: i + 1 })} onClick={() => drop(i)} />
        </Group>
      ))}
    </Rows>
  );
}
