import { setTimeout as pause } from 'node:timers/promises';
import { asAdministrator } from './administrator';
import type { Recovery } from './recovery';
import type { Strike, Target } from './strikes';
import { type Wipe, wipeQueue } from './wipe';

/** What can be killed: the process as it runs now, or undefined while it does not. */
export type Victims = Readonly<Record<Target, () => number | undefined>>;

const LOOK_EVERY_MS = 20;
const STARTS_WITHIN_MS = 60_000;
const GOES_ON_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 200;

const FIRST_DELIVERY = `select min(at) as at from event where type = 'envelope.accepted' and at > $1`;

/** Kills what it is told to kill, and destroys the queue on the way. Nothing here starts anything again: the runner does. */
export class Disturbance {
  readonly failures: string[] = [];
  private wiped: Promise<Wipe | null> = Promise.resolve(null);
  private isLate = false;
  private isOver = false;

  constructor(
    private readonly victims: Victims,
    private readonly recovery: Recovery,
    private readonly adminUrl: string,
    private readonly say: (text: string) => void,
  ) {}

  async strike(strikes: readonly Strike[], progress: () => string): Promise<void> {
    const total = strikes.reduce((sum, { targets }) => sum + targets.length, 0);
    for (const [i, { afterMs, isHasty, targets }] of strikes.entries()) {
      if (!isHasty) await this.untilWorkGoesOn();
      await pause(afterMs);
      if (i === Math.floor(strikes.length / 3)) this.wiped = this.wipe();
      const pids = await Promise.all(targets.map((target) => this.alive(target)));
      const at = Date.now();
      for (const [j, target] of targets.entries()) {
        process.kill(pids[j]!, 'SIGKILL');
        const kill = this.recovery.killed(target, at);
        void this.alive(target, pids[j]).then(
          () => (kill.againAt = Date.now()),
          (error: Error) => this.failures.push(error.message),
        );
      }
      this.say(`kill ${String(this.recovery.kills.length).padStart(2)}/${total}  ${targets.join(' + ').padEnd(17)}  ${progress()}`);
    }
    this.isLate = true;
  }

  /** No more work comes: a queue that was not to be found full stays as it is. */
  end(): Promise<Wipe | null> {
    this.isOver = true;
    return this.wiped;
  }

  /** Returns when there was a success after each kill, or when that takes too long: the verdict will say so. */
  async untilWorkGoesOn(): Promise<void> {
    for (const deadline = Date.now() + GOES_ON_WITHIN_MS; Date.now() < deadline; await pause(ASK_EVERY_MS)) {
      await this.recovery.look((time) =>
        asAdministrator(this.adminUrl, async (client) => {
          const { rows } = await client.query<{ at: Date | null }>(FIRST_DELIVERY, [new Date(time)]);
          return rows[0]?.at?.getTime() ?? null;
        }),
      );
      if (this.recovery.isComplete) return;
    }
  }

  /** While no worker runs, so that the jobs are really lost; where that never came to be, at any moment after the last kill. */
  private wipe(): Promise<Wipe | null> {
    const isRipe = (): boolean => this.isLate || this.victims.worker() === undefined;
    return wipeQueue(this.adminUrl, { isRipe, isOver: () => this.isOver }).catch((error: Error) => {
      this.failures.push(`The queue could not be wiped: ${error.message}`);
      return null;
    });
  }

  private async alive(target: Target, killed?: number): Promise<number> {
    for (const deadline = Date.now() + STARTS_WITHIN_MS; Date.now() < deadline; await pause(LOOK_EVERY_MS)) {
      const pid = this.victims[target]();
      if (pid !== undefined && pid !== killed) return pid;
    }
    throw new Error(`${target} was not started again within ${STARTS_WITHIN_MS / 1000} s`);
  }
}
