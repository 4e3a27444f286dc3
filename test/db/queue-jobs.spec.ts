import { defineEvent, DomainError, systemActor, uuidv7 } from '@counterpart/kernel';
import type { UnitOfWork } from '@counterpart/platform/database';
import { defineJob, type JobInput, type JobKey, type Outbox, when } from '@counterpart/platform/queue';
import { JobRunner } from '@counterpart/platform/queue/job-runner';
import { enqueue, type JobQueue, openQueue, openWorker } from '@counterpart/platform/queue/queue-backend';
import { Relay } from '@counterpart/platform/queue/relay';
import { Logger } from '@nestjs/common';
import { QueueDatabase } from './queue-database';

const letterPosted = defineEvent<{ registered: boolean }>('letter.posted', 'A letter was posted.', { outbox: true });
const stamp = defineJob({ name: 'letters.stamp', on: letterPosted, about: 'Stamps a letter.' });
const announce = defineJob({
  name: 'letters.announce',
  on: [when(letterPosted, ({ registered }) => registered)],
  about: 'Announces a registered letter.',
});

const AGENCY = uuidv7();
const database = new QueueDatabase();
const opened: { close(): Promise<void> }[] = [];
let uow: UnitOfWork;
let outbox: Outbox;
let queue: JobQueue;

beforeAll(async () => {
  Logger.overrideLogger(false);
  ({ uow, outbox } = await database.create());
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.query('delete from outbox');
  queue = await openQueue({ databaseUrl: database.queueUrl }, `test-${uuidv7()}`, () => undefined);
  opened.push(queue);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

/** Posts letters; a transaction for each, or one for all. */
const post = (count: number, registered: boolean, notBefore?: Date): Promise<readonly string[]> =>
  uow.run(systemActor('delivery', 'us', AGENCY), (tx) => {
    const ids = Array.from({ length: count }, () => uuidv7());
    for (const id of ids) tx.record(letterPosted(id, { registered }), notBefore);
    return ids;
  });

const carry = (): Promise<number> =>
  new Relay(
    'us',
    outbox,
    (keys) => enqueue(queue, keys),
    (error) => {
      throw error;
    },
  ).carry();

const work = async (handlers: Readonly<Record<string, (job: JobInput) => Promise<void>>>): Promise<void> => {
  const byName = new Map(Object.entries(handlers).map(([name, handle]) => [name, { handle }]));
  const run = (key: JobKey) => new JobRunner(outbox).run('us', key, byName);
  opened.push(
    await openWorker({ databaseUrl: database.queueUrl }, queue.name, run, {
      concurrency: 4,
      report: () => undefined,
      abandoned: () => undefined,
    }),
  );
};

const until = async (holds: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> => {
  for (const end = Date.now() + ms; !(await holds()); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > end) throw new Error('It did not happen in time');
  }
};

describe('an event that starts two jobs', () => {
  it('is written to the outbox once for each', async () => {
    const [id] = await post(1, true);
    const rows = await database.query('select job, object_id, attempts, dead from outbox order by job');
    expect(rows).toEqual([announce, stamp].map(({ name }) => ({ job: name, object_id: id, attempts: 0, dead: false })));
  });

  it('starts only those whose condition its facts fulfil', async () => {
    await post(1, false);
    expect(await database.query('select job from outbox')).toEqual([{ job: stamp.name }]);
  });

  it('runs each of them once, and leaves nothing', async () => {
    const ids = [...(await post(20, true))].sort();
    const ran: Record<string, string[]> = { stamp: [], announce: [] };
    await work({
      [stamp.name]: async (job) => void ran['stamp']!.push(job.objectId),
      [announce.name]: async (job) => void ran['announce']!.push(job.objectId),
    });
    expect(await carry()).toBe(40);
    await until(async () => (await outbox.counts('us')).waiting === 0);
    expect(ran['stamp']!.sort()).toEqual(ids);
    expect(ran['announce']!.sort()).toEqual(ids);
  });

  it('keeps the one that always fails apart from the other, which flows and is not run again', async () => {
    const ids = [...(await post(5, true))].sort();
    const stamped: string[] = [];
    let attempts = 0;
    await work({
      [stamp.name]: async (job) => void stamped.push(job.objectId),
      [announce.name]: async (job) => {
        if (job.objectId !== ids[2]) return;
        attempts += 1;
        throw new DomainError('conflict', 'letter.poisoned', 'Words that must not be kept');
      },
    });
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await carry();
      await until(async () => attempts === attempt && (await queue.getActiveCount()) === 0);
      database.clock.moveOn(5 * 60_000);
    }
    expect(stamped.sort()).toEqual(ids);
    expect(await database.query('select job, object_id, last_error, dead from outbox')).toEqual([
      { job: announce.name, object_id: ids[2], last_error: 'letter.poisoned', dead: true },
    ]);
    expect(await outbox.revive('us')).toEqual([expect.objectContaining({ job: announce.name })]);
    expect(await carry()).toBe(1);
  });

  it('is recorded as dead with its job, so that someone can be told', async () => {
    const [id] = await post(1, false);
    const [row] = await database.query<{ event_id: string }>('select event_id from outbox');
    const key = { eventId: row!.event_id, job: stamp.name };
    const handlers = new Map([[stamp.name, { handle: () => Promise.reject(new DomainError('invalid', 'letter.torn', 'Secret words')) }]]);
    for (let attempt = 0; attempt < 12; attempt += 1) await new JobRunner(outbox).run('us', key, handlers);
    const events = await database.query(
      `select agency_id, object_id, principal, facts from event where type = 'job.died' and object_id = $1`,
      [id],
    );
    expect(events).toEqual([
      { agency_id: AGENCY, object_id: id, principal: 'relay', facts: { job: stamp.name, type: 'letter.posted', code: 'letter.torn' } },
    ]);
  });
});

describe('a job that is not to begin yet', () => {
  it('is given to the queue when its time has come', async () => {
    const [id] = await post(1, false, new Date(database.clock.now().getTime() + 3_600_000));
    const ran: string[] = [];
    await work({ [stamp.name]: async (job) => void ran.push(job.objectId) });
    expect(await carry()).toBe(0);
    expect(await outbox.counts('us')).toEqual({ waiting: 1, retrying: 0, dead: 0, oldest: null });
    database.clock.moveOn(3_601_000);
    expect(await carry()).toBe(1);
    await until(() => ran.length === 1);
    expect(ran).toEqual([id]);
  });
});
