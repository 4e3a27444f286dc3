import { Checkbox, Stack } from '@mantine/core';
import type { Ref } from 'react';
import { useCodeOptions } from './use-code';

interface Props<Code extends string> {
  readonly label: string;
  readonly description?: string;
  readonly value: readonly Code[];
  readonly onChange: (codes: Code[]) => void;
  readonly error?: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
  /** Restrictions beside those that hold anyway: there may be none. */
  readonly areAdded?: boolean;
}

/** The codes after one was switched: H0 stands alone, and there is always one. */
function switched<Code extends string>(before: readonly Code[], after: readonly Code[]): Code[] {
  if (after.length === 0) return [...before];
  const isOpened = after.some((code) => code === 'H0') && !before.some((code) => code === 'H0');
  return after.filter((code) => (code === 'H0' ? isOpened || after.length === 1 : !isOpened)).sort();
}

/** What may be done with a text: H0 alone, or one or more of the restrictions. */
export function HandlingChoice<Code extends string>({ label, description, value, onChange, error, ref, areAdded = false }: Props<Code>) {
  const options = useCodeOptions('handling').filter((option) => !areAdded || option.value !== 'H0');
  return (
    <Checkbox.Group
      label={label}
      description={description}
      error={error}
      withAsterisk={!areAdded}
      value={[...value]}
      onChange={(codes) => onChange(areAdded ? (codes as Code[]) : switched(value, codes as Code[]))}
    >
      <Stack gap="xs" mt={4}>
        {options.map((option, i) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={`${option.value} ${option.label}`}
            {...(i === 0 && ref ? { ref } : {})}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
