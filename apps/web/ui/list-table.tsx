import { Checkbox, Skeleton, Table, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './list-table.module.css';
import type { ListColumn, ListRows, ListSort } from './list-types';

interface Props<Row> extends Omit<ListRows<Row>, 'bulk' | 'preview'> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly isPending: boolean;
  readonly selected: ReadonlySet<string> | null;
  readonly onToggle: (key: string) => void;
}

const SKELETONS = 8;

function Header<Row>({ column, sort }: { readonly column: ListColumn<Row>; readonly sort: ListSort | undefined }) {
  const { t } = useTranslation('ui');
  if (column.sort === undefined || sort === undefined) return <Table.Th w={column.width}>{column.header}</Table.Th>;
  const by = column.sort;
  const isBy = sort.by === by;
  const SortIcon = !isBy ? IconArrowsSort : sort.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th w={column.width} aria-sort={!isBy ? 'none' : sort.isDescending ? 'descending' : 'ascending'}>
      <UnstyledButton className={classes.sort} onClick={() => sort.onChange(by, isBy && !sort.isDescending)} title={t('list.sort')}>
        {column.header} <SortIcon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

/** The rows of a list, all of one height, which the rows that are still to come have too. */
export function ListTable<Row>({ label, rows, columns, keyOf, linkOf, nameOf, isUnread, sort, isPending, selected, onToggle }: Props<Row>) {
  const { t } = useTranslation('ui');
  return (
    <Table.ScrollContainer minWidth={160 * columns.length} type="native">
      <Table highlightOnHover aria-label={label} aria-busy={isPending}>
        <Table.Thead>
          <Table.Tr>
            {selected === null ? null : (
              <Table.Th w={40}>
                <VisuallyHidden>{t('list.selection')}</VisuallyHidden>
              </Table.Th>
            )}
            {columns.map((column) => (
              <Header key={column.key} column={column} sort={sort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {isPending
            ? Array.from({ length: SKELETONS }, (_, i) => (
                <Table.Tr key={i} className={classes.row}>
                  <Table.Td colSpan={columns.length + (selected === null ? 0 : 1)}>
                    <Skeleton h={16} />
                  </Table.Td>
                </Table.Tr>
              ))
            : rows.map((row) => {
                const key = keyOf(row);
                const isNew = isUnread?.(row) === true;
                return (
                  <Table.Tr key={key} className={classes.row} data-unread={isNew || undefined} data-row={key}>
                    {selected === null ? null : (
                      <Table.Td>
                        <Checkbox
                          checked={selected.has(key)}
                          onChange={() => onToggle(key)}
                          aria-label={t('list.select', { name: nameOf(row) })}
                        />
                      </Table.Td>
                    )}
                    {columns.map(({ key: name, cell }, i) => (
                      <Table.Td key={name}>
                        {i === 0 ? (
                          <Link {...linkOf(row)} className={classes.link} data-row-link>
                            {isNew ? <VisuallyHidden>{t('list.unread')} </VisuallyHidden> : null}
                            {cell(row)}
                          </Link>
                        ) : (
                          cell(row)
                        )}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                );
              })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
