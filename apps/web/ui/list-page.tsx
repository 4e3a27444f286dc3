import { Button, Checkbox, Drawer, Group, Menu, Stack, Text } from '@mantine/core';
import { IconColumns, IconPlus, IconRefresh } from '@tabler/icons-react';
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './empty-state';
import { toggled } from './list-rows';
import { ListTable } from './list-table';
import type { ListData, ListRows } from './list-types';
import { ProblemAlert } from './problem-alert';
import { focusedRow, focusRow, focusSearch } from './row-focus';
import { Screen } from './screen';
import { type Shortcut, useShortcuts } from './shortcuts';
import { useSteadyRows } from './use-steady-rows';

interface Props<Row> extends ListRows<Row> {
  readonly title: string;
  readonly list: ListData<Row>;
  /** Names the list with its filters, e.g. `JSON.stringify(search)`: while it is the same, what is on the screen stays in its place. */
  readonly listKey: string;
  readonly filters?: ReactNode;
  readonly actions?: ReactNode;
  /** How a new one is started, for those who may: a button, and `C`. */
  readonly create?: { readonly label: string; readonly link: LinkProps };
  readonly empty: { readonly title: string; readonly hint?: string; readonly action?: ReactNode };
}

/** A list: filters and sort in the address, keys to move and open, pages that follow one another, and nothing that jumps. */
export function ListPage<Row>({ title, list, listKey, filters, actions, create, empty, bulk, preview, columns, ...rows }: Props<Row>) {
  const { t } = useTranslation('ui');
  const navigate = useNavigate();
  const steady = useSteadyRows(list.rows, rows.keyOf, listKey);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [previewed, setPreviewed] = useState<string | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(columns.filter(({ choice }) => choice === 'hidden').map(({ key }) => key)),
  );

  const withCurrent = (act: (key: string) => void) => (): void => {
    const key = focusedRow();
    if (key !== undefined) act(key);
  };
  const shortcuts: Shortcut[] = [
    { key: 'j', label: t('list.key.next'), run: () => focusRow(1) },
    { key: 'k', label: t('list.key.previous'), run: () => focusRow(-1) },
    {
      key: '/',
      label: t('list.key.search'),
      run: focusSearch,
    },
  ];
  if (bulk !== undefined)
    shortcuts.push({ key: 'x', label: t('list.key.select'), run: withCurrent((key) => setSelected((before) => toggled(before, key))) });
  if (preview !== undefined) shortcuts.push({ key: 'p', label: t('list.key.preview'), run: withCurrent(setPreviewed) });
  if (create !== undefined) shortcuts.push({ key: 'c', label: create.label, run: () => void navigate(create.link as never) });
  useShortcuts(shortcuts);

  const chosen = steady.rows.filter((row) => selected.has(rows.keyOf(row)));
  const shown = previewed === null ? undefined : steady.rows.find((row) => rows.keyOf(row) === previewed);
  const optional = columns.filter(({ choice }) => choice !== undefined);
  return (
    <Screen
      title={title}
      actions={
        <>
          {actions}
          {optional.length === 0 ? null : (
            <Menu closeOnItemClick={false}>
              <Menu.Target>
                <Button variant="default" leftSection={<IconColumns size={16} aria-hidden />}>
                  {t('list.columns')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {optional.map(({ key, header }) => (
                  <Menu.Item
                    key={key}
                    role="menuitemcheckbox"
                    aria-checked={!hidden.has(key)}
                    leftSection={<Checkbox.Indicator checked={!hidden.has(key)} aria-hidden />}
                    onClick={() => setHidden((before) => toggled(before, key))}
                  >
                    {header}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
          {create === undefined ? null : (
            <Button renderRoot={(props) => <Link {...create.link} {...props} />} leftSection={<IconPlus size={16} aria-hidden />}>
              {create.label}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="sm">
        {filters === undefined ? null : (
          <Group align="end" gap="sm" data-list-filters data-print="hide">
            {filters}
          </Group>
        )}
        {chosen.length === 0 ? null : (
          <Group gap="sm" role="region" aria-label={t('list.selection')}>
            <Text size="sm" role="status">
              {t('list.selected', { count: chosen.length })}
            </Text>
            {bulk?.(chosen, () => setSelected(new Set()))}
            <Button size="xs" variant="subtle" onClick={() => setSelected(new Set())}>
              {t('list.clear')}
            </Button>
          </Group>
        )}
        <div role="status">
          {steady.added === 0 ? null : (
            <Button size="xs" variant="light" leftSection={<IconRefresh size={14} aria-hidden />} onClick={steady.showAll}>
              {t('list.added', { count: steady.added })}
            </Button>
          )}
        </div>
        {list.error === null ? null : <ProblemAlert problem={list.error} onRetry={list.retry} />}
        {!list.isPending && list.error === null && steady.rows.length === 0 ? (
          <EmptyState {...empty} />
        ) : (
          <ListTable
            {...rows}
            label={title}
            rows={steady.rows}
            columns={columns.filter(({ key }) => !hidden.has(key))}
            isPending={list.isPending}
            selected={bulk === undefined ? null : selected}
            onToggle={(key) => setSelected((before) => toggled(before, key))}
          />
        )}
        {list.hasMore ? (
          <Button variant="default" onClick={list.loadMore} loading={list.isLoadingMore} data-print="hide">
            {t('list.more')}
          </Button>
        ) : null}
      </Stack>
      <Drawer
        opened={shown !== undefined}
        onClose={() => setPreviewed(null)}
        position="right"
        size="lg"
        title={shown === undefined ? '' : rows.nameOf(shown)}
        closeButtonProps={{ 'aria-label': t('dialog.close') }}
      >
        {shown === undefined ? null : preview?.(shown)}
      </Drawer>
    </Screen>
  );
}
