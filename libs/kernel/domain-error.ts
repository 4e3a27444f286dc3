/** What went wrong, in the caller's terms; the http layer maps each kind to one status. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'version-required'
  | 'invalid'
  | 'too-many'
  | 'unavailable';

/** One thing that is wrong with the input: where (a path such as `items[2].text`) and what. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The only error that features throw. `code` is `<feature>.<what>` and stable; `problems` lists every fault found. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

/** What may not be seen is answered as what does not exist: the same text for both. */
export const notFound = (what: string): DomainError => new DomainError('not-found', `${what}.not-found`, `There is no such ${what}.`);
