import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A column of a list. The first one is the row's name, and its link. */
export interface ListColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the server calls it, where it can sort by it. */
  readonly sort?: string;
  readonly width?: number;
  /** Whether a person may leave it out; `hidden`: it is left out at first. */
  readonly choice?: 'shown' | 'hidden';
}

/** What a list has read so far; `listData` makes it of an infinite query. */
export interface ListData<Row> {
  readonly rows: readonly Row[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
}

export interface ListSort {
  readonly by: string | undefined;
  readonly isDescending: boolean;
  readonly onChange: (by: string, isDescending: boolean) => void;
}

/** How rows look and what can be done with them. */
export interface ListRows<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads, e.g. `{ to: '/cases/$id', params: { id: row.id } }`. */
  readonly linkOf: (row: Row) => LinkProps;
  /** What the row is called where it cannot be seen: its number. */
  readonly nameOf: (row: Row) => string;
  readonly isUnread?: (row: Row) => boolean;
  readonly sort?: ListSort;
  /** Actions on several rows at once; never release or recall. */
  readonly bulk?: (rows: readonly Row[], clear: () => void) => ReactNode;
  /** A look at a row without leaving the list. */
  readonly preview?: (row: Row) => ReactNode;
}

interface PageOf<Row> {
  readonly items: readonly Row[];
}

interface InfiniteQuery<Row> {
  readonly data: { readonly pages: readonly PageOf<Row>[] } | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** What `useInfiniteQuery` gives, as a list takes it. */
export const listData = <Row>(query: InfiniteQuery<Row>): ListData<Row> => ({
  rows: query.data?.pages.flatMap(({ items }) => items) ?? [],
  isPending: query.isPending,
  error: query.error,
  retry: () => void query.refetch(),
  hasMore: query.hasNextPage,
  isLoadingMore: query.isFetchingNextPage,
  loadMore: () => void query.fetchNextPage(),
});
