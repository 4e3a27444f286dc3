import { Checkbox, Stack } from '@mantine/core';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCodeOptions } from '../../../ui';
import { fieldId } from './field-id';
import { type DraftValues, type HandlingCode, switchHandling } from './draft-values';

interface Props {
  readonly name: 'handling' | `items.${number}.handling`;
  readonly label: string;
  readonly description?: string;
  /** Of an item, which has the referral's restrictions anyway. */
  readonly canBeEmpty?: boolean;
}

/** What the receiver may do with it: H0 alone, or one or more of the restrictions. */
export function HandlingField({ name, label, description, canBeEmpty = false }: Props) {
  const { t } = useTranslation('referrals');
  const { control } = useFormContext<DraftValues>();
  const { field, fieldState } = useController({ control, name });
  const options = useCodeOptions('handling').filter(({ value }) => !canBeEmpty || value !== 'H0');
  const value = field.value as HandlingCode[];
  const change = (after: string[]): void => {
    const codes = after as HandlingCode[];
    field.onChange(canBeEmpty && codes.length === 0 ? [] : switchHandling(value, codes));
  };
  return (
    <Checkbox.Group
      label={label}
      description={description}
      value={value}
      onChange={change}
      error={fieldState.error?.message}
      withAsterisk={!canBeEmpty}
    >
      <Stack gap="xs" mt={4}>
        {options.map(({ value: code, label: text }, i) => (
          <Checkbox key={code} value={code} label={t('new.coded', { code, label: text })} {...(i === 0 ? { id: fieldId(name) } : {})} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
