import { randomBytes } from 'node:crypto';
import { Clock } from '@counterpart/kernel';
import { Databases, Reads, UnitOfWork } from '@counterpart/platform/database';
import { Outbox, prepareQueue } from '@counterpart/platform/queue';
import { DataSource } from 'typeorm';
import { adminUrl, asAdmin, cloneTemplate, dropDatabase, roleUrls, runtimeOf } from './cluster';

/** The time, moved by hand. */
export class MovingClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  moveOn(ms: number): void {
    this.ahead += ms;
  }
}

/** A database of its own with the queue's tables, and the outbox of two sides, without a feature: a test brings its own events and jobs. */
export class QueueDatabase {
  readonly clock = new MovingClock();
  private readonly name = `counterpart_test_${randomBytes(6).toString('hex')}`;
  private readonly urls = roleUrls(runtimeOf(this.name));
  private readonly sources: DataSource[] = [];

  readonly queueUrl = this.urls.queue;
  readonly sides = this.urls.sides;

  async create(): Promise<{ readonly uow: UnitOfWork; readonly outbox: Outbox }> {
    await cloneTemplate(this.name);
    await prepareQueue(adminUrl(), this.queueUrl);
    const sources = new Map<string, { runtime: DataSource; secretariat: DataSource }>();
    for (const [side, url] of this.sides) {
      const runtime = await new DataSource({ type: 'postgres', url, entities: [] }).initialize();
      this.sources.push(runtime);
      sources.set(side, { runtime, secretariat: runtime });
    }
    const databases = new Databases(sources);
    const uow = new UnitOfWork(databases, this.clock);
    return { uow, outbox: new Outbox(uow, new Reads(databases, this.clock)) };
  }

  /** Runs one statement as the administrator, around every rule. */
  query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return asAdmin(async (client) => (await client.query<Row>(sql, [...values])).rows, this.name);
  }

  async drop(): Promise<void> {
    await Promise.all(this.sources.map((source) => source.destroy()));
    await dropDatabase(this.name);
  }
}
