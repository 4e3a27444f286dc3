import { api, call, type Schemas } from '@counterpart/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type CaseDetail = Schemas['CaseDetailAnswer'];
export type CaseNote = Schemas['CaseNoteAnswer'];
export type TimelineEntry = Schemas['TimelineEntryAnswer'];

const after = (cursor: string | undefined): { readonly cursor?: string } => (cursor === undefined ? {} : { cursor });

/** One case, with what the person can do with it. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'detail', id],
    queryFn: ({ signal }) => call(api.GET('/cases/{id}', { params: { path: { id } }, signal })),
  });

/** The notes of a case, newest first. */
export const notesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'notes', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => call(api.GET('/cases/{id}/notes', { params: { path: { id }, query: after(pageParam) }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** What happened in a case and what crossed, newest first. */
export const timelineQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['cases', 'timeline', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(api.GET('/cases/{id}/timeline', { params: { path: { id }, query: after(pageParam) }, signal })),
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });

/** The referrals of a case, newest first. */
export const caseReferralsQuery = (caseId: string) =>
  infiniteQueryOptions({
    queryKey: ['referrals', 'list', { caseId }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => call(api.GET('/referrals', { params: { query: { caseId, ...after(pageParam) } }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** Colleagues with open accounts. */
export const colleaguesQuery = queryOptions({
  queryKey: ['cases', 'colleagues'],
  queryFn: async ({ signal }) => (await call(api.GET('/people', { signal }))).items,
  staleTime: 60_000,
});
