import type { ReactElement } from 'react';
import {
  type Control,
  Controller,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type RegisterOptions,
  type UseFormReturn,
} from 'react-hook-form';
import { sortProblems } from './field-path';
import { shownProblem } from './shown-problem';

interface FieldProps<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value | null) => void;
  readonly onBlur: () => void;
  readonly ref: (element: HTMLElement | null) => void;
  readonly error: string | undefined;
}

interface Props<Values extends FieldValues, Name extends FieldPath<Values>> {
  readonly control: Control<Values>;
  readonly name: Name;
  readonly rules?: Omit<RegisterOptions<Values, Name>, 'valueAsNumber' | 'valueAsDate' | 'setValueAs' | 'disabled'>;
  readonly children: (field: FieldProps<FieldPathValue<Values, Name>>) => ReactElement;
}

/** Binds a field that is no plain input (Select, MultiSelect, Checkbox.Group, dates) to a form: spread what it gives. */
export function ControlledField<Values extends FieldValues, Name extends FieldPath<Values>>({
  control,
  name,
  rules,
  children,
}: Props<Values, Name>) {
  return (
    <Controller
      control={control}
      name={name}
      {...(rules === undefined ? {} : { rules })}
      render={({ field: { value, onChange, onBlur, ref }, fieldState }) =>
        children({ name, value, onChange, onBlur, ref, error: fieldState.error?.message })
      }
    />
  );
}

/**
 * Shows the server's field problems at their fields, and focuses the first. Returns whether any is left over that no field shows: then a
 * `ProblemAlert` has to. `fields` are the names that the form has on the screen; `rename` maps the server's paths to others.
 */
export function showProblems<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'setError'>,
  error: Error,
  fields: readonly FieldPath<Values>[],
  rename: Readonly<Record<string, FieldPath<Values>>> = {},
): boolean {
  const { problems } = shownProblem(error);
  const { known, unknown } = sortProblems(problems, fields, rename);
  known.forEach(({ name, message }, i) => form.setError(name as FieldPath<Values>, { type: 'server', message }, { shouldFocus: i === 0 }));
  return unknown.length > 0 || known.length === 0;
}
