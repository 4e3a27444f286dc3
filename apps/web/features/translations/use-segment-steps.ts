import { api, call, ifMatch } from '@counterpart/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Segment } from './translations.query';

/** Writes, accepts or sends back one segment. */
export function useSegmentSteps(jobId: string, { id, version }: Segment) {
  const client = useQueryClient();
  const params = { path: { id: jobId, segmentId: id }, header: ifMatch(version) };
  const onSettled = () => client.invalidateQueries({ queryKey: ['translations', jobId] });
  const translate = useMutation({
    mutationFn: (body: { readonly target: string; readonly override: string | null }) =>
      call(api.PUT('/translations/{id}/segments/{segmentId}', { params, body })),
    onSettled,
  });
  const approve = useMutation({
    mutationFn: () => call(api.POST('/translations/{id}/segments/{segmentId}/approve', { params })),
    onSettled,
  });
  const sendBack = useMutation({
    mutationFn: (comment: string) => call(api.POST('/translations/{id}/segments/{segmentId}/return', { params, body: { comment } })),
    onSettled,
  });
  return { translate, approve, sendBack, error: translate.error ?? approve.error };
}

export type SegmentSteps = ReturnType<typeof useSegmentSteps>;
