import { ActionIcon, Button, Fieldset, Group, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface RowsProps {
  readonly title: string;
  readonly add: string;
  readonly onAdd: () => void;
  readonly canAdd: boolean;
  readonly children: ReactNode;
}

/** Rows of the same fields under one name, with a button that adds one. */
export function Rows({ title, add, onAdd, canAdd, children }: RowsProps) {
  return (
    <Fieldset legend={title}>
      <Stack gap="sm" align="stretch">
        {children}
        <Group>
          <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd} disabled={!canAdd}>
            {add}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

/** Takes a row away. */
export function RemoveRow({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <ActionIcon variant="default" size="lg" mt={24} aria-label={label} title={label} onClick={onClick}>
      <IconTrash size={16} aria-hidden />
    </ActionIcon>
  );
}
