import { api, call, type Schemas } from '@counterpart/api-client';
import { queryOptions } from '@tanstack/react-query';

export type Deputyship = Schemas['DeputyshipAnswer'];

/** Who stands in for whom, as far as it concerns the person: what is or will be in force. */
export const deputiesQuery = queryOptions({
  queryKey: ['identity', 'deputies'],
  queryFn: async ({ signal }): Promise<readonly Deputyship[]> => (await call(api.GET('/deputies', { signal }))).items,
});

/** The colleagues of the own agency. */
export const peopleQuery = queryOptions({
  queryKey: ['identity', 'people'],
  queryFn: async ({ signal }) => (await call(api.GET('/people', { signal }))).items,
});
