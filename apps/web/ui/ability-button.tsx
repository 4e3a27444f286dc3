import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { VisuallyHidden } from './visually-hidden';
import { useCode } from './use-code';

/** What a person may do with a record, as the api sends it: absent by role, null when possible now, otherwise the code that says why not now. */
export type Abilities<Name extends string = string> = Partial<Readonly<Record<Name, string | null>>>;

interface Props<Name extends string> extends ButtonProps {
  readonly abilities: Abilities<Name>;
  readonly name: Name;
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** Our words for a reason, where the common ones do not fit; undefined for the common ones. */
  readonly reasonOf?: (code: string) => string | undefined;
}

/** A button that is there for those whose role has it, and says why when it cannot be pressed now. It can be focused all the same. */
export function AbilityButton<Name extends string>({ abilities, name, onClick, children, reasonOf, ...props }: Props<Name>) {
  const code = useCode();
  const id = useId();
  const refusal = abilities[name];
  if (refusal === undefined) return null;
  if (refusal === null) {
    return (
      <Button onClick={onClick} {...props}>
        {children}
      </Button>
    );
  }
  const reason = reasonOf?.(refusal) ?? code('reason', refusal);
  return (
    <Tooltip label={reason} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <span>
        <Button {...props} data-disabled aria-disabled aria-describedby={id} onClick={(event) => event.preventDefault()}>
          {children}
        </Button>
        <VisuallyHidden id={id}>{reason}</VisuallyHidden>
      </span>
    </Tooltip>
  );
}
