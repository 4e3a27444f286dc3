import { defineEvent, systemActor, uuidv7 } from '@counterpart/kernel';
import { DatabaseModule, UnitOfWork } from '@counterpart/platform/database';
import {
  defineJob,
  Handles,
  jobDied,
  type JobHandler,
  type JobInput,
  Outbox,
  type QueueConfig,
  QueueModule,
} from '@counterpart/platform/queue';
import { type INestApplicationContext, Injectable, Logger, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QueueDatabase } from './queue-database';

const letterSent = defineEvent('letter.sent', 'A letter was sent.', { outbox: true });
const stamp = defineJob({ name: 'letters.stamp', on: letterSent, about: 'Stamps a letter.' });

const AGENCY = uuidv7();
const begun: JobInput[] = [];
const ended: string[] = [];

@Injectable()
@Handles(stamp)
class StampJob implements JobHandler {
  async handle(job: JobInput): Promise<void> {
    begun.push(job);
    await new Promise((resolve) => setTimeout(resolve, 300));
    ended.push(job.objectId);
  }
}

const mourn = defineJob({ name: 'letters.mourn', on: jobDied, about: 'Tells of a job that died.' });

@Injectable()
@Handles(mourn)
class MournJob implements JobHandler {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

@Injectable()
@Handles(stamp)
class OtherStampJob extends StampJob {}

const database = new QueueDatabase();
let uow: UnitOfWork;
let outbox: Outbox;

beforeAll(async () => {
  Logger.overrideLogger(false);
  ({ uow, outbox } = await database.create());
});
afterAll(() => database.drop());
beforeEach(() => database.query('delete from outbox'));

const start = (providers: readonly Type[], queue: QueueConfig = { databaseUrl: database.queueUrl }): Promise<INestApplicationContext> => {
  @Module({
    imports: [
      DatabaseModule.forRoot({ sides: database.sides, secretariats: database.sides, entities: [], poolSize: 4 }),
      QueueModule.forRoot({ queue, concurrency: 4 }),
    ],
    providers: [...providers, MournJob],
  })
  class WorkerModule {}
  return NestFactory.createApplicationContext(WorkerModule, { abortOnError: false, logger: false });
};

const send = (side: string, userId?: string): Promise<string> =>
  uow.run(systemActor('delivery', side, AGENCY), (tx) => {
    const id = uuidv7();
    tx.record(letterSent(id, {}));
    if (userId) tx.execute('update outbox set actor_user_id = $2 where object_id = $1', [id, userId]);
    return id;
  });

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('a worker app', () => {
  it('runs the jobs of every side that it serves, each under its own agency', async () => {
    const user = uuidv7();
    const app = await start([StampJob]);
    const [first, second] = [await send('us', user), await send('cn')];
    await until(() => ended.includes(first) && ended.includes(second));
    await app.close();
    const job = { type: 'letter.sent', agencyId: AGENCY, attempt: 1 };
    expect(begun.find(({ objectId }) => objectId === first)).toMatchObject({ ...job, side: 'us', actorUserId: user });
    expect(begun.find(({ objectId }) => objectId === second)).toMatchObject({ ...job, side: 'cn', actorUserId: null });
    expect(await database.query('select 1 from outbox')).toEqual([]);
  });

  it('ends the jobs at hand when it is told to end, and takes no other', async () => {
    const app = await start([StampJob]);
    const before = begun.length;
    const ids = await Promise.all(Array.from({ length: 12 }, () => send('us')));
    await until(() => begun.length > before);
    await app.close();
    const done = ids.filter((id) => ended.includes(id));
    expect(begun.length - before).toBe(done.length);
    expect(done.length).toBeLessThan(12);
    expect(await database.query('select 1 from outbox')).toHaveLength(12 - done.length);
  });

  it('does not start with a job that nobody handles', async () => {
    await expect(start([])).rejects.toThrow('The jobs do not fit:\n- Job letters.stamp has no handler');
  });

  it('does not start with a job that two handle', async () => {
    await expect(start([StampJob, OtherStampJob])).rejects.toThrow('Job letters.stamp has 2 handlers: StampJob, OtherStampJob');
  });

  it('does not start without its queue', async () => {
    await expect(start([StampJob], { databaseUrl: 'postgres://nobody:x@127.0.0.1:1/none' })).rejects.toThrow('ECONNREFUSED');
  });
});

describe('the outbox', () => {
  it('shows the relay of one side nothing of the other', async () => {
    const id = await send('us');
    const [row] = await database.query<{ event_id: string }>('select event_id from outbox where object_id = $1', [id]);
    const key = { eventId: row?.event_id ?? '', job: stamp.name };
    expect(await outbox.take('cn', 10, async () => undefined)).toBe(0);
    expect(await outbox.find('cn', key)).toBeNull();
    await outbox.finish('cn', key);
    expect(await outbox.counts('cn')).toEqual({ waiting: 0, retrying: 0, dead: 0, oldest: null });
    expect(await outbox.find('us', key)).toMatchObject({ object_id: id, attempts: 0 });
  });

  it('keeps an event due when the database goes away under it', async () => {
    await send('us');
    const kill = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'counterpart_us' and datname = current_database()`;
    const taking = outbox.take('us', 10, async () => {
      await database.query(kill);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await expect(taking).rejects.toThrow();
    expect(await outbox.take('us', 10, async () => undefined)).toBe(1);
  });

  it('keeps an event due that could not be enqueued', async () => {
    await send('us');
    const taking = outbox.take('us', 10, () => Promise.reject(new Error('no queue')));
    await expect(taking).rejects.toThrow('no queue');
    expect(await outbox.take('us', 10, async () => undefined)).toBe(1);
  });
});
