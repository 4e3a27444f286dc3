import { ifMatch, isProblem } from '@counterpart/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseDetail } from './case.queries';

/** What the server needs to know of the case that is changed: which, and as it was seen. */
export interface CommandParams {
  readonly path: { readonly id: string };
  readonly header: ReturnType<typeof ifMatch>;
}

/** Sends what is done with a case; what was read of cases is read again after it. */
export function useCaseCommand({ id, version }: Pick<CaseDetail, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (send: (params: CommandParams) => Promise<unknown>) => send({ path: { id }, header: ifMatch(version) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cases'] }),
    // Somebody else was quicker: what is on the screen is read again, and the next try is on what is there.
    onError: (error) =>
      isProblem(error) && error.status === 412 ? client.invalidateQueries({ queryKey: ['cases', 'detail', id] }) : undefined,
  });
}
