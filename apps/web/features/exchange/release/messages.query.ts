import { api, call, type Schemas } from '@counterpart/api-client';
import { queryOptions } from '@tanstack/react-query';

export type WaitingMessage = Schemas['MessageRowAnswer'];
export type MessageDetail = Schemas['MessageDetailAnswer'];

/** The messages of one's desks that wait for a second person. */
export const waitingQuery = queryOptions({
  queryKey: ['exchange', 'messages', 'awaiting_release'],
  queryFn: async ({ signal }): Promise<readonly WaitingMessage[]> =>
    (await call(api.GET('/messages', { params: { query: { state: 'awaiting_release' } }, signal }))).items,
});

/** One message as its receiver will read it. */
export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: ['exchange', 'messages', id],
    queryFn: ({ signal }) => call(api.GET('/messages/{id}', { params: { path: { id } }, signal })),
  });

/** The register of what cooperation is based on, for titles. */
export const instrumentsQuery = queryOptions({
  queryKey: ['exchange', 'instruments'],
  queryFn: async ({ signal }) => (await call(api.GET('/cases/legal-instruments', { signal }))).items,
  staleTime: 300_000,
});
