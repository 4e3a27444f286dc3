import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui';
import { asks, type DraftValues, EMPTY_ITEM } from './draft-values';
import { FormSection } from './form-section';
import { ItemRow } from './item-row';
import { useFocusAfter } from './row-list';
import { Rows } from './rows';

/** What is asked for, item by item: each is answered or refused by itself. */
export function SectionItems() {
  const { t } = useTranslation('referrals');
  const { control } = useFormContext<DraftValues>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'items' });
  const kind = useWatch({ control, name: 'kind' });
  const focusAfter = useFocusAfter();
  const [told, setTold] = useState('');
  const add = (): void => {
    focusAfter(`items.${fields.length}.text`);
    append(EMPTY_ITEM, { shouldFocus: false });
  };
  const drop = (i: number): void => {
    focusAfter(fields.length === 1 ? 'items' : `items.${Math.min(i, fields.length - 2)}.text`);
    remove(i);
    setTold(t('new.itemRemoved', { no: i + 1 }));
  };
  const shift = (from: number, to: number): void => {
    if (to < 0 || to >= fields.length) return;
    focusAfter(`items.${to}.text`);
    move(from, to);
    setTold(t('new.itemMoved', { from: from + 1, to: to + 1 }));
  };
  return (
    <FormSection name="items" title={t('new.section.items')} hint={t(asks(kind) || kind === '' ? 'new.itemsHint' : 'new.itemsOptional')}>
      <Rows name="items" title={t('new.items')} hint={t('new.itemsKeys')} add={t('new.addItem')} onAdd={add} canAdd={fields.length < 50}>
        {fields.map(({ id }, i) => (
          <ItemRow key={id} at={i} count={fields.length} onMove={(to) => shift(i, to)} onRemove={() => drop(i)} />
        ))}
      </Rows>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </FormSection>
  );
}
