import { type ComboboxData, Select, Textarea, TextInput } from '@mantine/core';
import { type FieldPath, useController, useFormContext } from 'react-hook-form';
import { fieldId } from './field-id';
import type { DraftValues } from './draft-values';

interface Common {
  readonly name: FieldPath<DraftValues>;
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
}

interface WrittenProps extends Common {
  readonly maxLength: number;
  /** The language that it is written in. */
  readonly lang?: string;
  /** The fewest lines; one line that cannot grow if not said. */
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
}

/** A text of the draft. */
export function WrittenField({ name, lines, required = false, ...props }: WrittenProps) {
  const { field, fieldState } = useBound(name);
  const given = { ...props, ...field, id: fieldId(name), withAsterisk: required, error: fieldState.error?.message, autoComplete: 'off' };
  if (lines === undefined) return <TextInput {...given} />;
  return <Textarea {...given} autosize minRows={lines} maxRows={24} />;
}

interface ChoiceProps extends Common {
  readonly data: ComboboxData;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Shown, and not to be changed any more. */
  readonly readOnly?: boolean;
  readonly searchable?: boolean;
  readonly clearable?: boolean;
  /** Called besides, e.g. to empty what depends on it. */
  readonly onChosen?: (value: string) => void;
}

/** A choice of the draft, of a closed list. */
export function ChoiceField({ name, required = false, clearable = false, onChosen, ...props }: ChoiceProps) {
  const { field, fieldState } = useBound(name);
  return (
    <Select
      {...props}
      id={fieldId(name)}
      value={field.value === '' ? null : field.value}
      onBlur={field.onBlur}
      onChange={(value) => {
        field.onChange(value ?? '');
        onChosen?.(value ?? '');
      }}
      withAsterisk={required}
      allowDeselect={false}
      clearable={clearable}
      error={fieldState.error?.message}
    />
  );
}

/** A field whose value is text. The person is put at it by its id. */
function useBound(name: FieldPath<DraftValues>) {
  const { control } = useFormContext<DraftValues>();
  const {
    field: { value, onChange, onBlur },
    fieldState,
  } = useController({ control, name });
  return { field: { name, value: typeof value === 'string' ? value : '', onChange, onBlur }, fieldState };
}
