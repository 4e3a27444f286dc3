import createClient, { type Middleware } from 'openapi-fetch';
import { Problem } from './problem';
import type { paths } from './schema';

/** What an answer tells about the session, whoever asked: it lives on, or there is none. */
export interface Observation {
  readonly kind: 'alive' | 'unauthenticated';
  /** Whether the request was one that the person did not make, and that does not keep the session alive. */
  readonly isBackground: boolean;
}

const BACKGROUND = 'x-background';
const observers = new Set<(observation: Observation) => void>();

/** Tells of every answer; returns how to stop listening. */
export function observe(observer: (observation: Observation) => void): () => void {
  observers.add(observer);
  return () => observers.delete(observer);
}

const problems: Middleware = {
  async onResponse({ request, response }) {
    const isBackground = request.headers.has(BACKGROUND);
    const problem = response.status >= 400 ? await Problem.of(response) : null;
    // A refused password is a 401 too, and says nothing of the session there may be.
    const kind = problem?.code === 'session.missing' ? 'unauthenticated' : 'alive';
    for (const tell of observers) tell({ kind, isBackground });
    if (problem !== null) throw problem;
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : Problem.unreached();
  },
};

/** The typed client of the API, of the same origin: the session's cookie goes along by itself. Use it through `call`. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(problems);

/** What a request answers; throws a `Problem` where it failed. `await call(api.GET('/cases/{id}', { params: { path: { id } } }))` */
export async function call<Data>(request: Promise<{ data?: Data; response: Response }>): Promise<Data> {
  const { data } = await request;
  return data as Data;
}

/** The header that says which version of a record is meant to be changed. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"v${version}"` });

/** The header that makes it safe to send something twice; the key stays the same for as long as the same thing is meant. */
export const idempotent = (key: string): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': key });

/** Spread into the options of a request that the person did not make: it does not keep the session alive. */
export const background = { headers: { [BACKGROUND]: '1' } } as const;
