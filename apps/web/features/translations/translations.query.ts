import { api, call, type operations, type Schemas } from '@counterpart/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { TranslationsSearch } from './translations-search';

type QueueQuery = NonNullable<operations['Translations_list']['parameters']['query']>;

export type TranslationRow = Schemas['TranslationRowAnswer'];
export type TranslationDetail = Schemas['TranslationDetailAnswer'];
export type Segment = Schemas['TranslationSegmentAnswer'];

/** What waits to be translated or reviewed, as far as the person may work on it. */
export const queueQuery = ({ state, mine }: TranslationsSearch) => {
  const query = { ...(state === undefined ? {} : { state }), ...(mine === undefined ? {} : { mine }) } as QueueQuery;
  return infiniteQueryOptions({
    queryKey: ['translations', 'list', query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(api.GET('/translations', { params: { query: pageParam === undefined ? query : { ...query, cursor: pageParam } }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
};

/** One translation with its segments, for those who work on it. */
export const translationQuery = (id: string) =>
  queryOptions({
    queryKey: ['translations', id],
    queryFn: ({ signal }) => call(api.GET('/translations/{id}', { params: { path: { id } }, signal })),
  });
