import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The figure; a link where it opens the list behind it. */
  readonly value: ReactNode;
  /** What it is measured by, or why there is none. */
  readonly hint?: string;
}

/** One figure with its name. */
export function StatTile({ label, value, hint }: Props) {
  return (
    <Paper withBorder p="md" component="section" aria-label={label}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text size="xl" fw={700} component="div">
        {value}
      </Text>
      {hint === undefined ? null : (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      )}
    </Paper>
  );
}
