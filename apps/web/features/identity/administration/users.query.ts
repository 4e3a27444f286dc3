import { api, call, type Schemas } from '@counterpart/api-client';
import { queryOptions } from '@tanstack/react-query';

export type UserRow = Schemas['UserRowAnswer'];

/** The accounts of the own agency. */
export const usersQuery = queryOptions({
  queryKey: ['identity', 'users'],
  queryFn: async ({ signal }): Promise<readonly UserRow[]> => (await call(api.GET('/users', { signal }))).items,
});
