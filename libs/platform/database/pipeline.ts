import { createHash } from 'node:crypto';
import { utils } from './pg-internals';
import type { Connection, PoolClient, Submittable } from './pg-internals';

/** One statement with its values; `columns` come back as text, in the order the statement names them. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What one statement returned: its rows as text columns, and how many rows it touched. */
export interface Outcome {
  readonly rows: (string | null)[][];
  count: number;
}

/** Beyond this many kept statements a connection plans new ones each time, so that its memory stays bounded. */
const MOST_KEPT = 400;

const names = new Map<string, string>();
const keptBy = new WeakMap<Connection, Set<string>>();

/** A statement is named by its text: the same text is planned once a connection. */
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = `s${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
    if (names.size < 4 * MOST_KEPT) names.set(sql, name);
  }
  return name;
}

/**
 * Several statements in one round trip: all are bound and executed before a single Sync, so PostgreSQL runs them as one
 * implicit transaction (or as part of the open one). A local setting made by the first dies with it, and an error undoes all.
 */
class Pipeline implements Submittable {
  private readonly outcomes: Outcome[] = [];
  private current: Outcome = { rows: [], count: 0 };
  private failure: Error | undefined;
  private readonly pending: string[] = [];
  private parsed = 0;

  constructor(
    private readonly statements: readonly Statement[],
    private readonly done: (error: Error | undefined, outcomes: readonly Outcome[]) => void,
  ) {}

  submit(connection: Connection): Error | null {
    const kept = keptBy.get(connection) ?? new Set<string>();
    keptBy.set(connection, kept);
    connection.stream.cork();
    try {
      for (const { sql, values } of this.statements) this.send(connection, kept, sql, values);
    } finally {
      if (this.pending.length > 0) connection.on('parseComplete', this.countParse);
      connection.sync();
      connection.stream.uncork();
    }
    return null;
  }

  private send(connection: Connection, kept: Set<string>, sql: string, values: readonly unknown[]): void {
    let name = nameOf(sql);
    if (!kept.has(name) && !this.pending.includes(name)) {
      if (kept.size + this.pending.length >= MOST_KEPT) name = '';
      connection.parse({ name, text: sql });
      this.pending.push(name);
    }
    connection.bind({ portal: '', statement: name, values });
    connection.execute({ portal: '', rows: 0 });
  }

  private readonly countParse = (): void => {
    this.parsed += 1;
  };

  /** Only what the server has parsed is kept: after an error it skips the rest, and a name must not be trusted. */
  private settle(connection: Connection): void {
    if (this.pending.length === 0) return;
    connection.removeListener('parseComplete', this.countParse);
    const kept = keptBy.get(connection);
    for (const name of this.pending.slice(0, this.parsed)) if (name !== '') kept?.add(name);
  }

  handleRowDescription(): void {}

  handleDataRow(message: { fields: (string | null)[] }): void {
    this.current.rows.push(message.fields);
  }

  handleCommandComplete(message: { text: string }): void {
    this.current.count = Number(/(\d+)$/.exec(message.text)?.[1] ?? 0);
    this.outcomes.push(this.current);
    this.current = { rows: [], count: 0 };
  }

  handleEmptyQuery(): void {
    this.outcomes.push(this.current);
  }

  handlePortalSuspended(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}

  handleError(error: Error, connection: Connection): void {
    this.settle(connection);
    this.failure = error;
    this.done(error, []);
  }

  handleReadyForQuery(connection: Connection): void {
    if (this.failure !== undefined) return;
    this.settle(connection);
    this.done(undefined, this.outcomes);
  }
}

/** Sends the statements in one round trip on this connection; rejects with PostgreSQL's error and none of them done. */
export async function pipeline(client: PoolClient, statements: readonly Statement[]): Promise<readonly Outcome[]> {
  // Values are mapped before anything is sent: one that cannot be must not leave half of the statements done.
  const ready = statements.map(({ sql, values }) => ({ sql, values: values.map(utils.prepareValue) }));
  return new Promise((resolve, reject) => {
    client.query(new Pipeline(ready, (error, outcomes) => (error === undefined ? resolve(outcomes) : reject(error))));
  });
}
