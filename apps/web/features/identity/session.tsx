import { api, background, call, isProblem, observe, type Schemas } from '@counterpart/api-client';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { SessionEndedDialog } from './session-ended-dialog';
import { SessionWarning } from './session-warning';

/** Who is signed in, and what the person may do at all. */
export type Session = Schemas['SessionAnswer'];

/** The session, or null where nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await call(api.GET('/session', background));
    } catch (error) {
      if (isProblem(error, 'session.missing')) return null;
      throw error;
    }
  },
  staleTime: Infinity,
  refetchOnWindowFocus: false,
});

const SessionContext = createContext<Session | null>(null);

/** The session of the person in front of the screen. Only below the gate, where there is one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no session here');
  return session;
}

/** Whether one of the person's roles has the action at all, e.g. `can('referral.create')`: for navigation and "new" buttons. */
export function useCan(): (action: string) => boolean {
  const { permissions } = useSession();
  return useMemo(() => {
    const all = new Set(permissions);
    return (action) => all.has(action);
  }, [permissions]);
}

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await call(api.DELETE('/session')).catch((error: unknown) => {
      // It had ended already: that is what was wanted.
      if (!isProblem(error, 'session.missing')) throw error;
    });
    client.setQueryData(sessionQuery.queryKey, null);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
}

interface GateProps {
  /** What a person sees who is signed in. */
  readonly children: ReactNode;
  /** What anybody else sees. */
  readonly signIn: ReactNode;
  readonly failed: (error: Error, retry: () => void) => ReactNode;
}

/**
 * Lets whoever is signed in through, at whatever address he or she asked for. When the session ends meanwhile, the screen stays as it
 * is below a dialog that signs the same person in again: nothing typed is lost.
 */
export function SessionGate({ children, signIn, failed }: GateProps): ReactNode {
  const client = useQueryClient();
  const { data: session, error, isPending, refetch } = useQuery(sessionQuery);
  // The session that has ended, while it is still on the screen.
  const [ended, setEnded] = useState<Session | null>(null);
  useEffect(
    () =>
      observe(({ kind }) => {
        // Whoever was never signed in has nothing that ends.
        if (kind === 'unauthenticated') setEnded(client.getQueryData(sessionQuery.queryKey) ?? null);
      }),
    [client],
  );
  if (isPending) return null;
  if (session === undefined) return failed(error ?? new Error('no answer'), () => void refetch());
  if (session === null) return signIn;
  const goOn = async (login: string): Promise<void> => {
    // Another person must not see what this one had open.
    if (login !== session.login) return window.location.reload();
    await refetch();
    setEnded(null);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
  return (
    <SessionContext value={session}>
      {children}
      {ended === session ? (
        <SessionEndedDialog login={session.login} onSignedIn={goOn} />
      ) : (
        <SessionWarning session={session} onEnd={() => setEnded(session)} />
      )}
    </SessionContext>
  );
}
