import { api, background, call, type paths } from '@counterpart/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type Box, boxOf, queueOf } from './queues';
import type { QueueSearch } from './queue-search';

type Query = NonNullable<paths['/referrals']['get']['parameters']['query']>;

/** The query that an address stands for. What of it the server does not know, it says itself. */
function asked({ state, ...search }: QueueSearch): Query {
  const isFound = search.reference !== undefined || search.caseId !== undefined;
  const place = isFound && search.queue === undefined ? {} : { queue: queueOf(search), box: boxOf(search) };
  return { ...search, ...place, ...(state === undefined ? {} : { state: state.split(',') }) } as Query;
}

/** The pages of a queue. */
export const queueQuery = (search: QueueSearch) =>
  infiniteQueryOptions({
    queryKey: ['referrals', 'list', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET('/referrals', {
          params: { query: { ...asked(search), ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** How many are in each queue. */
export const countsQuery = (box: Box, desk: string | undefined) =>
  queryOptions({
    queryKey: ['referrals', 'counts', box, desk],
    queryFn: ({ signal }) =>
      call(api.GET('/referrals/counts', { ...background, params: { query: { box, ...(desk === undefined ? {} : { desk }) } }, signal })),
  });
