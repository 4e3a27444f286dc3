import type { JobKey } from './job-key';
import { Relay } from './relay';

/** An outbox in memory: gives what is due until it is empty. */
const outboxOf = (due: JobKey[]) => ({
  take: async (_side: string, limit: number, enqueue: (keys: readonly JobKey[]) => Promise<void>) => {
    const batch = due.slice(0, limit);
    if (batch.length > 0) await enqueue(batch);
    return due.splice(0, batch.length).length;
  },
});

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

const jobs = (count: number): JobKey[] => Array.from({ length: count }, (_, i) => ({ eventId: `event-${i}`, job: 'one.job' }));

describe('a relay', () => {
  it('carries in batches of 200 without a pause while there is more', async () => {
    const batches: number[] = [];
    const relay = new Relay('us', outboxOf(jobs(450)), async (batch) => void batches.push(batch.length), fail);
    const begin = Date.now();
    relay.start();
    await until(() => batches.length === 3);
    expect(batches).toEqual([200, 200, 50]);
    expect(Date.now() - begin).toBeLessThan(200);
    await relay.stop();
  });

  it('goes on after a failure, and what was not carried stays due', async () => {
    const carried: JobKey[] = [];
    const reported: string[] = [];
    const add = async (batch: readonly JobKey[]): Promise<void> => {
      if (reported.length === 0) throw new Error('no queue');
      carried.push(...batch);
    };
    const relay = new Relay('us', outboxOf(jobs(3)), add, (error) => void reported.push(error.message));
    relay.start();
    await until(() => carried.length === 3);
    expect(reported).toEqual(['no queue']);
    await relay.stop();
  });

  it('stops at once while it waits', async () => {
    const relay = new Relay('us', outboxOf([]), async () => undefined, fail);
    relay.start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begin = Date.now();
    await relay.stop();
    expect(Date.now() - begin).toBeLessThan(50);
  });

  it('ends the batch at hand before it stops', async () => {
    const carried: JobKey[] = [];
    const slow = async (batch: readonly JobKey[]): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      carried.push(...batch);
    };
    const relay = new Relay('us', outboxOf(jobs(2)), slow, fail);
    relay.start();
    await relay.stop();
    expect(carried).toHaveLength(2);
  });

  function fail(error: Error): void {
    throw error;
  }
});
