import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SectionName } from './sections';

interface Props {
  readonly name: SectionName;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One step of the form. */
export function FormSection({ name, title, hint, children }: Props) {
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={`section-${name}`}>
      <Stack gap="md">
        <div>
          <Title order={2} size="h4" id={`section-${name}`} tabIndex={-1}>
            {title}
          </Title>
          {hint === undefined ? null : (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
