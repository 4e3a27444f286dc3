import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { defineEvent, DomainError, systemActor, uuidv7 } from '@counterpart/kernel';
import type { UnitOfWork } from '@counterpart/platform/database';
import { defineJob, type JobInput, type JobKey, type Outbox } from '@counterpart/platform/queue';
import { textOf } from '@counterpart/platform/queue/job-key';
import { JobRunner } from '@counterpart/platform/queue/job-runner';
import { enqueue, type JobQueue, type JobWorker, openQueue, openWorker, type QueueConfig } from '@counterpart/platform/queue/queue-backend';
import { Relay } from '@counterpart/platform/queue/relay';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { QueueDatabase } from './queue-database';

const redisUrl = process.env.TEST_REDIS_URL && `${process.env.TEST_REDIS_URL}/9`;
if (!redisUrl) console.log('The queue was not tested on Redis: TEST_REDIS_URL is not set.');

const parcelSent = defineEvent('parcel.sent', 'A parcel was sent.', { outbox: true });
const forward = defineJob({ name: 'parcels.forward', on: parcelSent, about: 'Forwards a parcel.' });

const AGENCY = uuidv7();
const database = new QueueDatabase();
let uow: UnitOfWork;
let outbox: Outbox;

beforeAll(async () => {
  Logger.overrideLogger(false);
  ({ uow, outbox } = await database.create());
});
afterAll(() => database.drop());

const send = (side: string, count: number): Promise<readonly string[]> =>
  uow.run(systemActor('delivery', side, AGENCY), (tx) => {
    const ids = Array.from({ length: count }, () => uuidv7());
    for (const id of ids) tx.record(parcelSent(id, {}));
    return ids;
  });

const keyOf = (): JobKey => ({ eventId: uuidv7(), job: forward.name });

const until = async (holds: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> => {
  for (const end = Date.now() + ms; !(await holds()); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > end) throw new Error('It did not happen in time');
  }
};

const isEmpty = async (side: string): Promise<boolean> => {
  const { waiting, retrying } = await outbox.counts(side);
  return waiting + retrying === 0;
};

const engines: [string, () => QueueConfig][] = [['PostgreSQL', () => ({ databaseUrl: database.queueUrl })]];
if (redisUrl) engines.push(['Redis', () => ({ redisUrl })]);

describe.each(engines)('the queue on %s', (_, configOf) => {
  const opened: { close(): Promise<void> }[] = [];
  let name: string;
  let config: QueueConfig;
  let queue: JobQueue;

  beforeEach(async () => {
    await database.query('delete from outbox');
    config = configOf();
    name = `test-${uuidv7()}`;
    queue = kept(await openQueue(config, name, () => undefined));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });

  const kept = <T extends { close(): Promise<void> }>(one: T): T => {
    opened.push(one);
    return one;
  };
  const work = async (run: (key: JobKey) => Promise<void>, concurrency = 4): Promise<JobWorker> =>
    kept(await openWorker(config, name, run, { concurrency, report: () => undefined, abandoned: () => undefined }));
  const runnerOf = (handle: (job: JobInput) => Promise<void>) => {
    const handlers = new Map([[forward.name, { handle }]]);
    return (key: JobKey) => new JobRunner(outbox).run('us', key, handlers);
  };
  const relayOf = (add = (keys: readonly JobKey[]) => enqueue(queue, keys)): Relay =>
    new Relay('us', outbox, add, (error) => {
      throw error;
    });
  const wipe = async (): Promise<void> => {
    if ('databaseUrl' in config) await database.query('truncate bullmq.job, bullmq.meta, bullmq.event cascade');
    else await flush(config.redisUrl);
  };

  it('runs what was added, once, and keeps nothing of it', async () => {
    const ran: string[] = [];
    const keys = [keyOf(), keyOf(), keyOf()];
    await work(async (key) => void ran.push(textOf(key)));
    await enqueue(queue, keys);
    await until(() => ran.length === 3);
    await until(async () => Object.values(await queue.getJobCounts()).every((count) => count === 0));
    expect(ran.sort()).toEqual(keys.map(textOf).sort());
  });

  it('does not add what is there already, waiting or at work', async () => {
    const ran: JobKey[] = [];
    const key = keyOf();
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    await enqueue(queue, [key, key]);
    await enqueue(queue, [key]);
    await work(async (one) => {
      ran.push(one);
      await ended;
    });
    await until(() => ran.length === 1);
    await enqueue(queue, [key]);
    end();
    await until(async () => Object.values(await queue.getJobCounts()).every((count) => count === 0));
    expect(ran).toEqual([key]);
  });

  it('gives the job of a killed worker to another one within ten seconds', async () => {
    const key = keyOf();
    await enqueue(queue, [key]);
    const args = [join(__dirname, '../child.cjs'), join(__dirname, 'queue-victim.ts'), name, JSON.stringify(config)];
    const victim = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    kept({ close: async () => void victim.kill('SIGKILL') });
    const taken = await new Promise<string>((resolve) => victim.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())));
    expect(taken).toBe(textOf(key));
    victim.kill('SIGKILL');
    const killedAt = Date.now();
    const ran: JobKey[] = [];
    await work(async (one) => void ran.push(one));
    await until(() => ran.length > 0);
    expect(Date.now() - killedAt).toBeLessThan(10_000);
    expect(ran).toEqual([key]);
  });

  it('is rebuilt from the outbox after it was wiped', async () => {
    const ids = await send('us', 20);
    const ran: string[] = [];
    await relayOf().carry();
    await wipe();
    await work(runnerOf(async (job) => void ran.push(job.objectId)));
    expect(await relayOf().carry()).toBe(0);
    database.clock.moveOn(61_000);
    expect(await relayOf().carry()).toBe(20);
    await until(() => isEmpty('us'));
    expect(ran.sort()).toEqual([...ids].sort());
  });

  it('sets a job that always fails aside, and the others flow', async () => {
    const ids = await send('us', 10);
    const ran = new Set<string>();
    const attempts: number[] = [];
    const handle = async (job: JobInput): Promise<void> => {
      if (job.objectId !== ids[3]) return void ran.add(job.objectId);
      attempts.push(job.attempt);
      throw new DomainError('conflict', 'parcel.poisoned', 'Words that must not be kept');
    };
    await work(runnerOf(handle));
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await relayOf().carry();
      await until(async () => attempts.length === attempt && (await queue.getActiveCount()) === 0);
      database.clock.moveOn(5 * 60_000);
    }
    expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(ran.size).toBe(9);
    expect(await outbox.counts('us')).toEqual({ waiting: 0, retrying: 0, dead: 1, oldest: null });
    const rows = await database.query('select object_id, last_error from outbox');
    expect(rows).toEqual([{ object_id: ids[3], last_error: 'parcel.poisoned' }]);
    expect(await relayOf().carry()).toBe(0);
    expect(await outbox.revive('us')).toHaveLength(1);
    expect(await relayOf().carry()).toBe(1);
  });

  it('gets each event once from two relays at work together', async () => {
    await send('us', 450);
    const added: string[] = [];
    const ran: string[] = [];
    const add = async (keys: readonly JobKey[]): Promise<void> => {
      added.push(...keys.map(textOf));
      await enqueue(queue, keys);
    };
    await work(
      runnerOf(async (job) => void ran.push(job.eventId)),
      8,
    );
    const relays = [relayOf(add), relayOf(add)];
    for (const relay of relays) {
      kept({ close: () => relay.stop() });
      relay.start();
    }
    await until(() => isEmpty('us'), 45_000);
    expect(added).toHaveLength(450);
    expect(new Set(added).size).toBe(450);
    expect(ran).toHaveLength(450);
  });

  it('runs nothing that the outbox does not know', async () => {
    const ran: string[] = [];
    await work(runnerOf(async (job) => void ran.push(job.eventId)));
    await enqueue(queue, [keyOf()]);
    await until(async () => Object.values(await queue.getJobCounts()).every((count) => count === 0));
    expect(ran).toEqual([]);
  });
});

async function flush(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  await redis.quit();
}
