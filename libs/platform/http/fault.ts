import type { Problem } from '@counterpart/kernel';

/** What went wrong before it is put into words for the client: the status, a stable code, and texts that are safe to show. */
export interface Fault {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly problems?: readonly Problem[];
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}
