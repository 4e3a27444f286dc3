import { DomainError } from '@counterpart/kernel';

/** After so many failures a job is set aside for a person to look at. */
export const MAX_ATTEMPTS = 12;
const LONGEST_WAIT_MS = 5 * 60_000;
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

/** What becomes of a job that failed. `code` says why, without a word of content. */
export interface Failure {
  readonly code: string;
  /** Whether time alone may mend it: such a job waits, however long. */
  readonly patient: boolean;
}

/** Reads an error as a failure. Messages are left out: PostgreSQL's quote the values of a row. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DomainError) return { code: error.code, patient: error.kind === 'unavailable' };
  const { code, name } = typeof error === 'object' && error !== null ? (error as { code?: unknown; name?: unknown }) : {};
  const known = [code, name].find((text): text is string => typeof text === 'string' && CODE.test(text));
  return { code: known ?? 'unknown', patient: false };
}

/** How long to wait after the given attempt: a second, doubling to five minutes. */
export const waitAfter = (attempt: number): number => Math.min(1_000 * 2 ** (attempt - 1), LONGEST_WAIT_MS);

/** Whether it is nothing to look at: it waits for time to mend it, and has not yet waited for as long as another job would be tried. */
export const isOrdinary = (attempt: number, { patient }: Failure): boolean => patient && attempt < MAX_ATTEMPTS;

/** Whether no further attempt is made until a person revives the job. */
export const isLast = (attempt: number, { patient }: Failure): boolean => !patient && attempt >= MAX_ATTEMPTS;
