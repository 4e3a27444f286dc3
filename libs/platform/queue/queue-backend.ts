import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type Job,
  type JobProgress,
  Queue,
  UnrecoverableError,
  Worker,
} from 'bullmq';
import { type JobKey, readKey, textOf } from './job-key';

/** Where the queues live: in Redis, or in PostgreSQL's schema `bullmq` under a login of its own. */
export type QueueConfig = { readonly redisUrl: string } | { readonly databaseUrl: string };

/** Carries nothing but the id of an event and the name of a job: whoever reads or writes a queue learns no more, and can forge no more. */
export type JobQueue = Queue<Empty, void, string, Empty, void, string, IQueueBackend, QueueConfig>;
export type JobWorker = Worker<Empty, void, string, IQueueBackend, JobProgress, QueueConfig>;
type Empty = Readonly<Record<string, never>>;

export const QUEUE_SCHEMA = 'bullmq';
const READY_WITHIN_MS = 15_000;

/** BullMQ's own settings find the jobs of a killed worker after 60 to 90 seconds; with these it takes 5 to 10. */
const RECOVERY = { lockDuration: 5_000, stalledInterval: 2_000, maxStalledCount: 1, runRetryDelay: 1_000, drainDelay: 5 };

/** The outbox is the truth of what is to be done and how often it failed: a queue keeps no job that has ended. */
const LEAVE_NOTHING = { attempts: 1, removeOnComplete: true, removeOnFail: true };

/** Job streams are for dashboards; this many entries are enough. */
const FEW_EVENTS = { events: { maxLen: 100 } };

/** What a crash of PostgreSQL may take from a queue is rebuilt from the outbox: its commits need not wait for the disk. */
const POOL = { max: 4, connectionTimeoutMillis: 5_000, options: '-c synchronous_commit=off' };

const MAX_RECONNECT_WAIT_MS = 2_000;

const backend: BackendFactory<IQueueBackend, QueueConfig> = (name, options, more) => {
  const { connection } = options;
  if ('redisUrl' in connection) {
    const retryStrategy = (times: number): number => Math.min(times * 200, MAX_RECONNECT_WAIT_MS);
    return createRedisBackend(name, { ...options, connection: { url: connection.redisUrl, retryStrategy } }, more);
  }
  const pool = { ...POOL, connectionString: connection.databaseUrl, schema: QUEUE_SCHEMA };
  return createPostgresBackend(name, { ...options, connection: pool }, more);
};

/** The queue of a side. */
export const queueName = (side: string): string => `counterpart-${side}`;

/** Opens a queue for adding; throws when its engine does not answer. */
export async function openQueue(config: QueueConfig, name: string, report: (error: Error) => void): Promise<JobQueue> {
  const queue: JobQueue = new Queue(name, { connection: config, defaultJobOptions: LEAVE_NOTHING, streams: FEW_EVENTS }, backend);
  queue.on('error', report);
  await ready(queue, name);
  return queue;
}

/** Adds jobs to a queue; one that is there already, waiting or at work, stays as it is. */
export async function enqueue(queue: JobQueue, keys: readonly JobKey[]): Promise<void> {
  await queue.addBulk(keys.map((key) => ({ name: key.job, data: {}, opts: { jobId: textOf(key) } })));
}

export interface WorkerOptions {
  readonly concurrency: number;
  readonly report: (error: Error) => void;
  /** Called for a job that the engine gave up, because the workers that ran it died one after the other. */
  readonly abandoned: (key: JobKey) => void;
}

/** Opens a worker and starts it; throws when its engine does not answer. */
export async function openWorker(
  config: QueueConfig,
  name: string,
  run: (key: JobKey) => Promise<void>,
  { concurrency, report, abandoned }: WorkerOptions,
): Promise<JobWorker> {
  // An id that was not made here is of no job: there is nothing to run, and nothing to keep.
  const process = async ({ id }: Job<Empty, void>): Promise<void> => {
    const key = readKey(id ?? '');
    if (key !== null) await run(key);
  };
  const options = { ...RECOVERY, connection: config, concurrency, autorun: false };
  const worker: JobWorker = new Worker(name, process, options, backend);
  worker.on('error', report);
  worker.on('failed', (job, error) => {
    const key = readKey(job?.id ?? '');
    if (error instanceof UnrecoverableError && key !== null) abandoned(key);
    else report(error);
  });
  await ready(worker, name);
  worker.run().catch(report);
  return worker;
}

/** A client that cannot connect tries for ever: say so instead, and let whoever started the process decide. */
async function ready(opened: JobQueue | JobWorker, name: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The queue ${name} does not answer`)), READY_WITHIN_MS);
  });
  try {
    await Promise.race([opened.waitUntilReady(), late]);
  } catch (error) {
    void opened.disconnect().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
