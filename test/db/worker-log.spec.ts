import { connect, createServer, type Server, type Socket } from 'node:net';
import { defineEvent, DomainError, systemActor, uuidv7 } from '@counterpart/kernel';
import { DatabaseModule, type UnitOfWork } from '@counterpart/platform/database';
import { defineJob, Handles, jobDied, type JobHandler, type JobKey, type Outbox, QueueModule } from '@counterpart/platform/queue';
import { JobRunner } from '@counterpart/platform/queue/job-runner';
import { Injectable, Logger, type LoggerService, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QueueDatabase } from './queue-database';

const noteSent = defineEvent('log-note.sent', 'A note was sent.', { outbox: true });
const file = defineJob({ name: 'log-notes.file', on: noteSent, about: 'Files a note.' });

type Level = 'debug' | 'log' | 'warn' | 'error';
interface Line {
  readonly level: Level;
  readonly message: string;
  readonly attempt?: number;
  readonly code?: string;
  readonly times?: number;
}
const lines: Line[] = [];
const write =
  (level: Level) =>
  (line: object): void =>
    void lines.push({ level, ...(line as Omit<Line, 'level'>) });
const recorder: LoggerService = { debug: write('debug'), log: write('log'), warn: write('warn'), error: write('error') };

@Injectable()
@Handles(file)
class FileJob implements JobHandler {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

const bury = defineJob({ name: 'log-notes.bury', on: jobDied, about: 'Tells of a job that died.' });

@Injectable()
@Handles(bury)
class BuryJob extends FileJob {}

const AGENCY = uuidv7();
const database = new QueueDatabase();
let uow: UnitOfWork;
let outbox: Outbox;

beforeAll(async () => {
  ({ uow, outbox } = await database.create());
  Logger.overrideLogger(recorder);
});
afterAll(() => database.drop());
beforeEach(async () => {
  lines.length = 0;
  await database.query('delete from outbox');
});

async function send(): Promise<JobKey> {
  const id = uuidv7();
  await uow.run(systemActor('delivery', 'us', AGENCY), (tx) => tx.record(noteSent(id, {})));
  const [row] = await database.query<{ event_id: string }>('select event_id from outbox where object_id = $1', [id]);
  return { eventId: row!.event_id, job: file.name };
}

async function failing(key: JobKey, error: Error, times: number): Promise<void> {
  const handlers = new Map([[file.name, { handle: () => Promise.reject(error) }]]);
  for (let i = 0; i < times; i += 1) await new JobRunner(outbox).run('us', key, handlers);
}
const levels = () => lines.map(({ level, message, attempt, code }) => `${level}: ${message} ${attempt} ${code}`);

describe('the log of a worker', () => {
  it('says nothing above debug of a job that waits for what is in its order, until it has waited for long', async () => {
    await failing(await send(), new DomainError('unavailable', 'delivery.held', 'Too early.'), 13);
    expect(levels().slice(0, 11)).toEqual(Array.from({ length: 11 }, (_, i) => `debug: job waits ${i + 1} delivery.held`));
    expect(levels().slice(11)).toEqual(['warn: job waits 12 delivery.held', 'warn: job waits 13 delivery.held']);
  });

  it('warns of each failure, and says that a job is dead as an error', async () => {
    await failing(await send(), new DomainError('conflict', 'note.broken', 'Broken.'), 12);
    expect(levels().slice(0, 11)).toEqual(Array.from({ length: 11 }, (_, i) => `warn: job failed ${i + 1} note.broken`));
    expect(levels().slice(11)).toEqual(['error: job is dead 12 note.broken']);
  });

  it('has one line of an engine that is down, and not ten a second', async () => {
    const gate = await Gate.before(database.queueUrl);
    @Module({
      imports: [
        DatabaseModule.forRoot({ sides: database.sides, secretariats: database.sides, entities: [], poolSize: 4 }),
        QueueModule.forRoot({ queue: { databaseUrl: gate.url }, concurrency: 2 }),
      ],
      providers: [FileJob, BuryJob],
    })
    class WorkerModule {}
    const app = await NestFactory.createApplicationContext(WorkerModule, { abortOnError: false, logger: recorder });
    await gate.shut();
    await send();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    const trouble = () => lines.filter(({ message }) => message === 'queue trouble');
    expect(trouble().map(({ level, times }) => [level, times])).toEqual([['warn', 1]]);
    await app.close();
    // What was left unsaid is said at the end: that there was much of it shows what the first line stood for.
    expect(trouble()).toHaveLength(2);
    expect(trouble()[1]!.times).toBeGreaterThan(5);
  });
});

/** The way to the queue's database, which can be shut. */
class Gate {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async before(target: string): Promise<Gate> {
    const { hostname, port } = new URL(target);
    const server = createServer((inside) => {
      const outside = connect(Number(port), hostname);
      for (const socket of [inside, outside]) {
        gate.sockets.add(socket);
        socket.on('error', () => socket.destroy());
      }
      inside.pipe(outside).pipe(inside);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String((server.address() as { readonly port: number }).port);
    const gate = new Gate(server, url.toString());
    return gate;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
