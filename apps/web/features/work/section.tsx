import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sections } from './work.query';

interface Props<Row> {
  readonly name: keyof Sections;
  /** Absent where the roles of the person have no part in it. */
  readonly section: { readonly items: readonly Row[]; readonly count: number } | undefined;
  /** A count of this much says: so much or more. */
  readonly atMost: number;
  readonly children: (row: Row) => ReactNode;
}

/** One part of the work, the most pressing first; nothing is shown where there is nothing to do. */
export function Section<Row>({ name, section, atMost, children }: Props<Row>) {
  const { t } = useTranslation('work');
  if (section === undefined || section.count === 0) return null;
  const { items, count } = section;
  return (
    <Paper withBorder p="md" component="section" aria-label={t(`section.${name}`)}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h5">
          {t(`section.${name}`)}
        </Title>
        <Badge variant="default">{count < atMost ? count : t('atLeast', { count })}</Badge>
      </Group>
      <Stack gap="xs">{items.map(children)}</Stack>
      {count > items.length ? (
        <Text size="xs" c="dimmed" mt="xs">
          {t('more', { count: items.length })}
        </Text>
      ) : null}
    </Paper>
  );
}
