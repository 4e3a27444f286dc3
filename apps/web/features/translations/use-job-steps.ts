import { api, call, ifMatch } from '@counterpart/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TranslationDetail } from './translations.query';

export type JobStep = 'take' | 'takeReview' | 'finish' | 'return' | 'approve';

/** Takes a job on, hands it on, sends it back, approves it. */
export function useJobSteps({ id, version }: TranslationDetail) {
  const client = useQueryClient();
  const params = { path: { id }, header: ifMatch(version) };
  const step = useMutation({
    mutationFn: async (one: JobStep): Promise<unknown> => {
      switch (one) {
        case 'take':
          return call(api.POST('/translations/{id}/take', { params }));
        case 'takeReview':
          return call(api.POST('/translations/{id}/review', { params }));
        case 'finish':
          return call(api.POST('/translations/{id}/finish', { params }));
        case 'return':
          return call(api.POST('/translations/{id}/return', { params }));
        case 'approve':
          return call(api.POST('/translations/{id}/approve', { params }));
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['translations'] }),
  });
  return { step, name: step.variables };
}
