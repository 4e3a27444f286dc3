import { api, call, type Schemas } from '@counterpart/api-client';
import { queryOptions } from '@tanstack/react-query';

export type Detail = Schemas['ReferralDetailAnswer'];
export type ThreadMessage = Detail['messages'][number];
export type OwnMessage = Schemas['OwnMessageAnswer'];
export type CrossedMessage = Schemas['CrossedMessageAnswer'];

/** A referral with its thread. */
export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', 'detail', id],
    queryFn: ({ signal }) => call(api.GET('/referrals/{id}', { params: { path: { id } }, signal })),
  });

/** The clock of a referral, with all that moved it. */
export const clockQuery = (id: string) =>
  queryOptions({
    queryKey: ['referrals', 'clock', id],
    queryFn: ({ signal }) => call(api.GET('/referrals/{id}/clock', { params: { path: { id } }, signal })),
  });

/** Those who can be given the work of a desk. */
export const assigneesQuery = (deskId: string) =>
  queryOptions({
    queryKey: ['referrals', 'assignees', deskId],
    queryFn: async ({ signal }) => (await call(api.GET('/people', { params: { query: { deskId } }, signal }))).items,
    staleTime: 60_000,
  });
