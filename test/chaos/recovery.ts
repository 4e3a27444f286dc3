import type { Target } from './strikes';

/** One process that was killed, and when its work went on. */
export interface Kill {
  readonly target: Target;
  readonly at: number;
  /** When it was seen running again: what succeeded before was the last work of those that died with it. */
  againAt: number | null;
  /** Milliseconds until the first success afterwards; null while there was none. */
  recoveredAfter: number | null;
}

/** How long it takes from a kill until something succeeds again. Of api and PostgreSQL a request, of the worker a delivery. */
export class Recovery {
  readonly kills: Kill[] = [];

  killed(target: Target, at: number): Kill {
    const kill: Kill = { target, at, againAt: null, recoveredAfter: null };
    this.kills.push(kill);
    return kill;
  }

  /** A request that was sent at this time has succeeded: every request asks both the api and PostgreSQL. */
  succeeded(sentAt: number): void {
    for (const kill of this.kills)
      if (kill.target !== 'worker' && kill.recoveredAfter === null && kill.againAt !== null && sentAt >= kill.againAt)
        kill.recoveredAfter = Date.now() - kill.at;
  }

  /** When the first delivery after a time was taken in, or null while there was none. Asked only where the worker was killed. */
  async look(deliveryAfter: (time: number) => Promise<number | null>): Promise<void> {
    for (const kill of this.kills)
      if (kill.target === 'worker' && kill.recoveredAfter === null && kill.againAt !== null) {
        const at = await deliveryAfter(kill.againAt);
        if (at !== null) kill.recoveredAfter = at - kill.at;
      }
  }

  get isComplete(): boolean {
    return this.kills.every(({ recoveredAfter }) => recoveredAfter !== null);
  }

  of(target: Target): { readonly kills: number; readonly medianMs: number | null; readonly maxMs: number | null } {
    const kills = this.kills.filter((kill) => kill.target === target);
    const times = kills.flatMap(({ recoveredAfter }) => recoveredAfter ?? []).sort((a, b) => a - b);
    return { kills: kills.length, medianMs: times[Math.ceil(times.length / 2) - 1] ?? null, maxMs: times.at(-1) ?? null };
  }
}
