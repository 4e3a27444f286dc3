import { ifMatch, isProblem } from '@counterpart/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Detail } from './referral.queries';

/** What the server needs to know of the referral that is changed: which, and as it was seen. */
export interface CommandParams {
  readonly path: { readonly id: string };
  readonly header: ReturnType<typeof ifMatch>;
}

/** Sends what is done with a referral by codes alone: it crosses at once. What was read of referrals is read again after it. */
export function useCommand({ id, version }: Pick<Detail, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (send: (params: CommandParams) => Promise<unknown>) => send({ path: { id }, header: ifMatch(version) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['referrals'] }),
    // Somebody else was quicker: what is on the screen is read again, and the next try is on what is there.
    onError: (error) =>
      isProblem(error) && error.status === 412 ? client.invalidateQueries({ queryKey: ['referrals', 'detail', id] }) : undefined,
  });
}

export type Command = ReturnType<typeof useCommand>;
