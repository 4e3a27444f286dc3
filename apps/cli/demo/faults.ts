/** An answer of the server that says no; `code` is the stable one of its problem document. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    what: string,
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(`${what} was answered ${status} ${code}${detail === '' ? '' : `: ${detail}`}`);
  }
}

/** A write whose answer never came, or came from a server that could not work: whether it was done has to be looked up. */
export class Unclear extends Error {
  override readonly name = 'Unclear';
}

/** What somebody waited for in vain. */
export class Overdue extends Error {
  override readonly name = 'Overdue';
}

/** Whether a write that failed so may be tried again once one has looked how things stand. */
export const isWorthAnotherLook = (error: unknown): boolean =>
  error instanceof Unclear || (error instanceof Refused && error.status === 412);

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
