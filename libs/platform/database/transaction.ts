import { type Actor, DomainError, type DomainEvent, notFound } from '@counterpart/kernel';
import type { ObjectLiteral } from 'typeorm';
import { jobsStartedBy } from '../queue/define-job';
import type { EntityClass, EntityStatements } from './entity-statements';
import { eventStatement, onceStatement, outboxStatement } from './event-row';
import type { PoolClient } from './pg-internals';
import { type Outcome, pipeline, type Statement } from './pipeline';

/**
 * The only way to the database for a write, and only inside `UnitOfWork.run`. Writes wait and go together, in order, before the
 * next read and at the end: one round trip for most of them. Times within one transaction are one time.
 */
export class Transaction {
  private writes: Statement[];

  constructor(
    readonly actor: Actor,
    readonly at: Date,
    private readonly client: PoolClient,
    private readonly entities: EntityStatements,
    opening: readonly Statement[],
  ) {
    this.writes = [...opening];
  }

  /** Loads one of the agency's rows and locks it; `not-found` when row-level security does not show it, `stale` on another version. */
  async lock<T extends ObjectLiteral>(target: EntityClass<T>, id: string, version?: number): Promise<T> {
    const entity = await this.lockIfThere(target, id);
    if (entity === null) throw notFound(wordsOf(target.name));
    if (version !== undefined && entity['version'] !== version) throw stale();
    return entity;
  }

  /** As `lock`, but null where there is nothing to see. */
  async lockIfThere<T extends ObjectLiteral>(target: EntityClass<T>, id: string): Promise<T | null> {
    const { sql, values } = this.entities.selectForUpdate(target, this.actor.agencyId, id);
    const [row] = await this.query<Record<string, unknown>>(sql, values);
    return row === undefined ? null : this.entities.hydrate(target, row);
  }

  /** Adds a new row. */
  insert<T extends ObjectLiteral>(entity: T): T {
    this.writes.push(this.entities.insert(entity));
    return entity;
  }

  /** Writes what has changed in a row loaded by `lock`; its version rises by one. A row that is gone or newer undoes the transaction. */
  save<T extends ObjectLiteral>(entity: T): T {
    const update = this.entities.update(entity);
    if (update !== null) this.writes.push(update);
    return entity;
  }

  /** Adds a statement that returns nothing the caller needs. */
  execute(sql: string, values: readonly unknown[]): void {
    this.writes.push({ sql, values });
  }

  /** Writes an event, and an outbox row for each job that it starts, in this same transaction. The jobs begin no earlier than `notBefore`. */
  record(event: DomainEvent, notBefore: Date = this.at): void {
    const statement = eventStatement(this.actor, event, this.at);
    this.writes.push(statement);
    const jobs = jobsStartedBy(event);
    if (jobs.length > 0) this.writes.push(outboxStatement(this.actor, event, statement.eventId, { jobs, at: this.at, notBefore }));
  }

  /** Writes an event unless there is one under this key already, which is left as it is. Returns the id that a new one has; starts no job. */
  recordOnce(event: DomainEvent, key: string): string {
    const statement = onceStatement(this.actor, event, this.at, key);
    this.writes.push(statement);
    return statement.eventId;
  }

  /**
   * Runs one select, insert, update or delete (with `returning`) after all that waits, in the same round trip.
   * Rows come as JSON makes them: timestamps as ISO text with microseconds, bytea as `\\x` hex, bigint as number.
   */
  async query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const outcomes = await this.send([{ sql: `with q as (${sql}) select to_jsonb(q) from q`, values }]);
    return outcomes[outcomes.length - 1]!.rows.map(([json]) => JSON.parse(json!) as Row);
  }

  /** Sends what waits now, so that a constraint's refusal can be answered in the feature's words. */
  async flush(): Promise<void> {
    if (this.writes.length > 0) await this.send([]);
  }

  /** For the unit of work alone: sends what waits and the end of the transaction together. */
  async finish(): Promise<void> {
    await this.send([{ sql: 'commit', values: [] }]);
  }

  private send(last: readonly Statement[]): Promise<readonly Outcome[]> {
    const writes = this.writes;
    this.writes = [];
    return pipeline(this.client, [...writes, ...last]);
  }
}

const wordsOf = (className: string): string => className.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** The record has another version than the one that the caller has seen. */
export const stale = (): DomainError => new DomainError('stale', 'record.stale', 'It was changed in the meantime; load it again.');
