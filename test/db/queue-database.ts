import { randomBytes } from 'node:crypto';
import { Clock } from '@counterpart/kernel';
import { Databases, Reads, UnitOfWork } from '@counterpart/platform/database';
import { Outbox, prepareQueue } from '@counterpart/platform/queue';
import { migrate } from '@counterpart/schema';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

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

/**
 * A database with the whole schema and logins of its own for two sides and the queue, so that nothing is shared with
 * whatever else the server holds. The names of the logins say their side, as row-level security asks.
 */
export class QueueDatabase {
  readonly clock = new MovingClock();
  readonly sides = new Map<string, string>();
  readonly queueUrl: string;
  private readonly name = `queue_test_${randomBytes(6).toString('hex')}`;
  private readonly logins = new Map<string, string>();
  private readonly sources: DataSource[] = [];

  constructor(private readonly adminUrl: string) {
    for (const side of ['us', 'cn']) this.sides.set(side, this.login(`counterpart_${side}_${this.name}`));
    this.queueUrl = this.login(`${this.name}_queue`);
  }

  async create(): Promise<{ readonly uow: UnitOfWork; readonly outbox: Outbox }> {
    await this.asAdmin(this.adminUrl, async (admin) => {
      await admin.query('select pg_advisory_lock(7305113)');
      for (const group of ['counterpart_owner', 'counterpart_runtime', 'counterpart_secretariat']) await ensureGroup(admin, group);
      for (const [login, password] of this.logins) await admin.query(`create role ${login} login password '${password}'`);
      for (const url of this.sides.values()) await admin.query(`grant counterpart_runtime to ${new URL(url).username} with set false`);
      await admin.query(`create database ${this.name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    });
    const inside = this.inside(this.adminUrl);
    await this.asAdmin(inside, async (admin) => {
      await admin.query('create extension if not exists pg_trgm');
      await admin.query(`create schema bullmq authorization ${new URL(this.queueUrl).username}`);
    });
    await migrate(inside);
    await prepareQueue(this.adminUrl, this.queueUrl);
    return this.connect();
  }

  /** Runs one statement as the administrator, around every rule. */
  async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    let rows: readonly Row[] = [];
    await this.asAdmin(this.inside(this.adminUrl), async (admin) => {
      ({ rows } = await admin.query<Row>(sql, [...values]));
    });
    return rows;
  }

  async drop(): Promise<void> {
    await Promise.all(this.sources.map((source) => source.destroy()));
    await this.asAdmin(this.adminUrl, async (admin) => {
      await admin.query(`drop database if exists ${this.name} with (force)`);
      for (const login of this.logins.keys()) await admin.query(`drop role if exists ${login}`);
    });
  }

  private async connect(): Promise<{ readonly uow: UnitOfWork; readonly outbox: Outbox }> {
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

  private login(name: string): string {
    const password = randomBytes(12).toString('hex');
    this.logins.set(name, password);
    const url = new URL(this.inside(this.adminUrl));
    url.username = name;
    url.password = password;
    return url.toString();
  }

  private inside(url: string): string {
    const inside = new URL(url);
    inside.pathname = `/${this.name}`;
    return inside.toString();
  }

  private async asAdmin(connectionString: string, work: (client: Client) => Promise<unknown>): Promise<void> {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
    }
  }
}

async function ensureGroup(admin: Client, group: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [group]);
  if (rowCount === 0) await admin.query(`create role ${group} nologin`);
}
