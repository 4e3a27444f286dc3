import { api, call, type Schemas } from '@counterpart/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';

/** An agency of either side, with its desks. */
export type Agency = Schemas['AgencyAnswer'];

/** The agencies of all sides; they change rarely. */
export const agenciesQuery = queryOptions({
  queryKey: ['identity', 'agencies'],
  queryFn: async (): Promise<readonly Agency[]> => (await call(api.GET('/agencies'))).items,
  staleTime: 300_000,
});

/** The agencies read so far: none while they are being read. */
export const useAgencies = (): readonly Agency[] => useQuery(agenciesQuery).data ?? [];
