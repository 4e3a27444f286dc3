import { setTimeout as pause } from 'node:timers/promises';
import { isWorthAnotherLook, messageOf, Overdue } from './faults';

const SHORTEST_MS = 150;
const LONGEST_MS = 1_000;

/** How long this waits for what others do, and for a server that is away. Made once, so that every wait has the same limit. */
export class Patience {
  constructor(readonly ms: number) {}

  /** Looks again and again until it is there; throws `Overdue` saying what was waited for and what was seen last. */
  async until<T>(what: string, look: () => Promise<T>, isThere: (seen: T) => boolean, shown?: (seen: T) => string): Promise<T> {
    for (const attempt of this.attempts()) {
      const seen = await look();
      if (isThere(seen)) return seen;
      if (attempt.isLast) throw new Overdue(`waited ${this.ms / 1000} s for ${what}${shown === undefined ? '' : ` (${shown(seen)})`}`);
      await attempt.pause();
    }
    throw new Error('unreachable');
  }

  /**
   * Makes a change happen once. Whoever loses the answer of a write, or meets the change of another, looks how things stand and
   * tries again only where it was not done. `first` is the version known already, so that the first look can be spared.
   */
  async once<T>(look: () => Promise<Standing<T>>, act: (version: number) => Promise<T>, first?: number): Promise<T> {
    let known: Standing<T> | null = first === undefined ? null : { version: first };
    for (const attempt of this.attempts()) {
      const standing = known ?? (await look());
      if ('done' in standing) return standing.done;
      try {
        return await act(standing.version);
      } catch (error) {
        if (!isWorthAnotherLook(error)) throw error;
        if (attempt.isLast) throw new Overdue(`tried for ${this.ms / 1000} s: ${messageOf(error)}`);
      }
      known = null;
      await attempt.pause();
    }
    throw new Error('unreachable');
  }

  /** Attempts with growing pauses between them, the last when the time is up. */
  *attempts(): Generator<{ readonly isLast: boolean; readonly pause: () => Promise<void> }> {
    const deadline = Date.now() + this.ms;
    for (let wait = SHORTEST_MS; ; wait = Math.min(wait * 1.4, LONGEST_MS)) {
      const isLast = Date.now() >= deadline;
      yield { isLast, pause: () => pause(wait) };
      if (isLast) return;
    }
  }
}

/** How a record stands to a change: it was done already, or it can be done to this version. */
export type Standing<T> = { readonly done: T } | { readonly version: number };
