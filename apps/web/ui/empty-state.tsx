import { Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What to do, or why there is nothing. */
  readonly hint?: string;
  /** A button that starts the first one, where the person may. */
  readonly action?: ReactNode;
}

/** Stands where there is nothing, and says what to do. */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <Stack align="center" gap="xs" py="xl" ta="center">
      <IconInbox aria-hidden size={36} stroke={1.2} />
      <Text fw={600}>{title}</Text>
      {hint === undefined ? null : <Text c="dimmed">{hint}</Text>}
      {action}
    </Stack>
  );
}
