import { ActionIcon, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { fieldId } from './field-id';

interface RowsProps {
  /** Of the form; also where a problem of the whole list leads. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly add: string;
  readonly onAdd: () => void;
  readonly canAdd: boolean;
  readonly children: ReactNode;
}

/** A list in the form, with the button that adds a row. */
export function Rows({ name, title, hint, add, onAdd, canAdd, children }: RowsProps) {
  return (
    <Fieldset legend={title} miw={0}>
      <Stack gap="sm">
        {hint === undefined ? null : (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
        {children}
        <Group>
          <Button
            id={fieldId(name)}
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={onAdd}
            disabled={!canAdd}
          >
            {add}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

interface RemoveProps {
  readonly label: string;
  readonly onClick: () => void;
}

/** Takes a row away. */
export function RemoveRow({ label, onClick }: RemoveProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} title={label} onClick={onClick}>
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  );
}
