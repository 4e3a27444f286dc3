import { api, call, type operations, type Schemas } from '@counterpart/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type FigureSearch, instantsOf, periodOf } from './figure-search';

type FiguresQuery = operations['ResponseTimes_figures']['parameters']['query'];
type BehindQuery = operations['ResponseTimes_list']['parameters']['query'];

export type Figure = Schemas['FigureAnswer'];
export type Group = Schemas['GroupAnswer'];
export type MeasuredRow = Schemas['MeasuredRowAnswer'];

/** What can be asked for; a code of the address that is none is the server's to refuse. */
const filterOf = ({ kind, class: urgency, crimeType, requester, receiver, ...search }: FigureSearch, now: number): FiguresQuery =>
  ({
    ...instantsOf(periodOf(search, now)),
    ...Object.fromEntries(
      Object.entries({ kind, class: urgency, crimeType, requester, receiver }).filter(([, value]) => value !== undefined),
    ),
  }) as FiguresQuery;

/** The figures of a period, as a whole and group by group. */
export const figuresQuery = (search: FigureSearch, now: number) => {
  const query = { ...filterOf(search, now), by: (search.by ?? 'pair') as NonNullable<FiguresQuery['by']> };
  return queryOptions({
    queryKey: ['response-times', 'figures', query],
    queryFn: ({ signal }) => call(api.GET('/response-times', { params: { query }, signal })),
  });
};

/** The referrals behind one figure. */
export const behindQuery = (search: FigureSearch, now: number) => {
  const query = { ...filterOf(search, now), of: (search.of ?? 'all') as NonNullable<BehindQuery['of']>, limit: 50 };
  return infiniteQueryOptions({
    queryKey: ['response-times', 'behind', query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET('/response-times/referrals', {
          params: { query: pageParam === undefined ? query : { ...query, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
};
