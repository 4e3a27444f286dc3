import { api, call, type paths } from '@counterpart/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { CasesSearch } from '../case-search';

type Query = NonNullable<paths['/cases']['get']['parameters']['query']>;

/** The pages of the cases that the person sees. A filter that the server does not know, it says itself. */
export const casesQuery = (search: CasesSearch) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'list', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...search, ...(pageParam === undefined ? {} : { cursor: pageParam }) } as Query;
      return call(api.GET('/cases', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
