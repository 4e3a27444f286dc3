import { api, background, call } from '@counterpart/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DraftPlace } from './draft-requests';

/** What is still missing of a draft as it is saved now. */
export const readinessQuery = ({ id, version }: DraftPlace) =>
  queryOptions({
    queryKey: ['referrals', 'readiness', id, version],
    queryFn: ({ signal }) => call(api.GET('/referrals/{id}/readiness', { ...background, params: { path: { id } }, signal })),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

/** A draft as it is saved now: what the receiver will see is shown from there, never from the form. */
export const savedDraftQuery = ({ id, version }: DraftPlace) =>
  queryOptions({
    queryKey: ['referrals', 'saved-draft', id, version],
    queryFn: ({ signal }) => call(api.GET('/referrals/{id}', { ...background, params: { path: { id } }, signal })),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
