import { api, call, ifMatch } from '@counterpart/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MessageDetail } from './messages.query';

type Decision = { readonly step: 'release' } | { readonly step: 'return' | 'reject'; readonly comment: string };

/** Releases a message, gives it back or ends it: the version that was on the screen, and no other. Then back to what waits. */
export function useDecision({ id, version }: MessageDetail) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const params = { path: { id }, header: ifMatch(version) };
  return useMutation({
    mutationFn: (decision: Decision) => {
      switch (decision.step) {
        case 'release':
          return call(api.POST('/messages/{id}/release', { params }));
        case 'return':
          return call(api.POST('/messages/{id}/return', { params, body: { comment: decision.comment } }));
        case 'reject':
          return call(api.POST('/messages/{id}/reject', { params, body: { comment: decision.comment } }));
      }
    },
    onSuccess: async () => {
      await navigate({ to: '/release' });
      await client.invalidateQueries();
    },
  });
}
