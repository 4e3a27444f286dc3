import type { EventEmitter } from 'node:events';
import type { Duplex } from 'node:stream';
import type { Pool, PoolClient as PgPoolClient } from 'pg';
// The mapping of values to the wire, the same for these statements as for pg's own. pg exports it for its native twin.
import utils from 'pg/lib/utils.js';

export { utils };
export type { Pool };

/** The parts of pg's connection that a submittable query uses; pg documents the interface but ships no types for it. */
export interface Connection extends EventEmitter {
  readonly stream: Duplex;
  parse(message: { name: string; text: string }): void;
  bind(message: { portal: string; statement: string; values: readonly unknown[] }): void;
  execute(message: { portal: string; rows: number }): void;
  sync(): void;
}

export interface Submittable {
  submit(connection: Connection): Error | null;
}

export type PoolClient = Omit<PgPoolClient, 'query'> & { query(submittable: Submittable): unknown };
