import { api, call } from '@counterpart/api-client';
import { queryOptions } from '@tanstack/react-query';

/** The register of legal instruments, with the days that they hold for. */
export const instrumentsQuery = queryOptions({
  queryKey: ['cases', 'legal-instruments'],
  queryFn: ({ signal }) => call(api.GET('/cases/legal-instruments', { signal })),
  staleTime: 300_000,
});
