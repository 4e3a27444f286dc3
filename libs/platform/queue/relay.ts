import type { JobKey } from './job-key';
import type { Outbox } from './outbox';

const BATCH = 200;
const SHORTEST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 1_000;
const ADD_WITHIN_MS = 5_000;

/** Carries the due jobs of one side from its outbox into its queue, as long as the process runs. */
export class Relay {
  private stopping = false;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly side: string,
    private readonly outbox: Pick<Outbox, 'take'>,
    private readonly add: (keys: readonly JobKey[]) => Promise<void>,
    private readonly report: (error: Error) => void,
  ) {}

  start(): void {
    this.running = this.loop();
  }

  /** Ends after the batch at hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
  }

  /** Carries one batch; returns how many jobs it held. The rows stay locked until the queue has them: nothing is lost between. */
  carry(): Promise<number> {
    return this.outbox.take(this.side, BATCH, (keys) => within(ADD_WITHIN_MS, this.add(keys)));
  }

  private async loop(): Promise<void> {
    let wait = SHORTEST_WAIT_MS;
    while (!this.stopping) {
      const carried = await this.carry().catch((error: unknown) => this.failed(error));
      wait = carried > 0 ? SHORTEST_WAIT_MS : Math.min(wait * 1.5, LONGEST_WAIT_MS);
      if (carried < BATCH && !this.stopping) await this.pause(wait);
    }
  }

  private failed(error: unknown): number {
    this.report(error instanceof Error ? error : new Error('The relay failed'));
    return 0;
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** A queue that cannot be reached may keep its caller waiting, and with it the locked rows: they are given back. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The queue did not take the batch in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
