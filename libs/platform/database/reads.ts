import { type Actor, Clock, type DomainEvent, type Person } from '@counterpart/kernel';
import { Injectable } from '@nestjs/common';
import { enter } from './context';
import { Databases } from './databases';
import { readStatement } from './event-row';
import { type Outcome, pipeline, type Statement } from './pipeline';

/** What one actor asks among others, see `several`. */
export interface Question extends Statement {
  readonly actor: Actor;
}

/** A person's reads of one object within this time are one entry of the record. */
const READ_WINDOW_MS = 5 * 60 * 1000;

/**
 * Reads: one SQL statement that returns the finished JSON text, sent to the client as it is. The context goes in the same round
 * trip; PostgreSQL runs both as one implicit transaction, so that nothing is left on the connection.
 */
@Injectable()
export class Reads {
  constructor(
    private readonly databases: Databases,
    private readonly clock: Clock,
  ) {}

  /** The JSON text in the first column of the first row; null where there is no row. */
  async json(actor: Actor, sql: string, values: readonly unknown[]): Promise<string | null> {
    return firstText(await this.send(actor, [enter(actor), { sql, values }], 'runtime'));
  }

  /** Several questions of one side in one round trip, each under its own actor; the answers as `json`, in the order of the questions. */
  async several(side: string, questions: readonly Question[]): Promise<readonly (string | null)[]> {
    if (questions.length === 0) return [];
    if (questions.some(({ actor }) => actor.side !== side)) throw new Error('A question of another side');
    const statements = questions.flatMap(({ actor, sql, values }) => [enter(actor), { sql, values }]);
    const outcomes = await this.send({ side }, statements, 'runtime');
    return questions.map((_, i) => outcomes[2 * i + 1]!.rows[0]?.[0] ?? null);
  }

  /** As `json`, through the secretariat's login: it sees headers of its side and nothing else. */
  async headers(actor: Person, sql: string, values: readonly unknown[]): Promise<string | null> {
    return firstText(await this.send(actor, [enter(actor), { sql, values }], 'secretariat'));
  }

  /**
   * A read of content: as `json`, and the read itself is recorded in the same transaction, once a person, object and five minutes.
   * Where it cannot be recorded, it is not read. An object that `table` (with `agency_id` and `id`) does not show leaves no entry.
   */
  async content(actor: Person, table: string, event: DomainEvent, sql: string, values: readonly unknown[]): Promise<string | null> {
    return (await this.contentRow(actor, table, event, sql, values))?.[0] ?? null;
  }

  /** As `content`, all columns of the row: what the text is to be completed from stands beside it. */
  async contentRow(...[actor, table, event, sql, values]: Parameters<Reads['content']>): Promise<readonly (string | null)[] | null> {
    const at = this.clock.now();
    const readKey = `${actor.userId}:${event.objectId}:${Math.floor(at.getTime() / READ_WINDOW_MS)}`;
    const outcomes = await this.send(actor, [enter(actor), { sql, values }, readStatement(actor, table, event, at, readKey)], 'runtime');
    return outcomes[1]!.rows[0] ?? null;
  }

  /** For the sign-in alone: what the holder of this session token may read before anyone is known. */
  async presented(
    tenancy: { readonly side: string; readonly agencyId: string },
    tokenHash: Buffer,
    sql: string,
    values: readonly unknown[],
  ): Promise<string | null> {
    const present = {
      sql: "select set_config('app.token_hash', $1, true), app.enter($2, '', '', '')",
      values: [tokenHash.toString('hex'), tenancy.agencyId],
    };
    return firstText(await this.send(tenancy, [present, { sql, values }], 'runtime'));
  }

  private async send(
    tenancy: { readonly side: string },
    statements: readonly Statement[],
    as: 'runtime' | 'secretariat',
  ): Promise<readonly Outcome[]> {
    const client = await this.databases.connect(tenancy, as);
    try {
      return await pipeline(client, statements);
    } finally {
      client.release();
    }
  }
}

const firstText = (outcomes: readonly Outcome[]): string | null => outcomes[outcomes.length - 1]!.rows[0]?.[0] ?? null;
