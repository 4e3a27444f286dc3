import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Databases } from '../database';
import type { JobHandler } from './define-job';
import { JobHandlers } from './job-handlers';
import { JobRunner } from './job-runner';
import { Outbox } from './outbox';
import { enqueue, openQueue, openWorker, type QueueConfig, queueName } from './queue-backend';
import { Relay } from './relay';
import { seldom } from './seldom';

/** What the worker app decides: where the queues live, and how many jobs of a side run at once in one process. */
export interface QueueOptions {
  readonly queue: QueueConfig;
  readonly concurrency: number;
}
export const QUEUE_OPTIONS = Symbol('queue options');

const DRAIN_WITHIN_MS = 10_000;
const TROUBLE_EVERY_MS = 10_000;

interface Trouble {
  readonly side: string;
  readonly error: string;
  readonly code: string | undefined;
}

interface Closable {
  close(): Promise<void>;
}

/** Runs the relay and the jobs of every side that the process serves, from its start until it is told to end. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobWorker.name);
  private readonly relays: Relay[] = [];
  private readonly opened: Closable[] = [];
  /** While an engine is down, every relay and worker says so again and again. */
  private readonly trouble = seldom<Trouble>(
    (latest, times) => this.logger.warn({ message: 'queue trouble', ...latest, times }),
    TROUBLE_EVERY_MS,
  );

  constructor(
    @Inject(QUEUE_OPTIONS) private readonly options: QueueOptions,
    private readonly databases: Databases,
    private readonly outbox: Outbox,
    private readonly handlers: JobHandlers,
    private readonly runner: JobRunner,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.handlers.byName();
    for (const side of this.databases.served) await this.serve(side, handlers);
    for (const relay of this.relays) relay.start();
  }

  /** Takes nothing new and lets the jobs at hand end; what does not end in time is found and run again by another worker. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.relays.map((relay) => relay.stop()));
    const drained = Promise.all(this.opened.reverse().map((one) => one.close()));
    const late = new Promise((resolve) => setTimeout(resolve, DRAIN_WITHIN_MS).unref());
    await Promise.race([drained, late]);
    this.trouble.stop();
  }

  private async serve(side: string, handlers: ReadonlyMap<string, JobHandler>): Promise<void> {
    const name = queueName(side);
    const report = (error: Error): void => this.trouble({ side, error: error.name, code: codeOf(error) });
    const queue = await openQueue(this.options.queue, name, report);
    this.opened.push(queue);
    const worker = await openWorker(this.options.queue, name, (key) => this.runner.run(side, key, handlers), {
      concurrency: this.options.concurrency,
      report,
      abandoned: (key) => void this.runner.abandoned(side, key).catch(report),
    });
    this.opened.push(worker);
    this.relays.push(new Relay(side, this.outbox, (keys) => enqueue(queue, keys), report));
  }
}

const codeOf = (error: Error): string | undefined => ('code' in error && typeof error.code === 'string' ? error.code : undefined);
