import type { Random } from './random';
import type { Cell, Row, Rows } from './random-rows';

/** A condition of a query, in SQL and in memory. */
export interface Predicate {
  readonly sql: string;
  /** As SQL decides it: null is unknown. */
  holds(row: Row): boolean | null;
}

/** The columns that a query of a table may name. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  app_user: ['agency_id', 'side_id', 'id', 'login'],
  user_desk: ['agency_id', 'side_id', 'user_id', 'desk_id'],
  compartment: ['agency_id', 'side_id', 'id', 'kind', 'desk_id'],
  deputyship: ['agency_id', 'side_id', 'id', 'absent_id', 'deputy_id', 'reason'],
  duty: ['agency_id', 'side_id', 'id', 'desk_id', 'user_id'],
  compartment_holding: ['agency_id', 'side_id', 'user_id', 'compartment_id', 'basis'],
  referral: [
    'agency_id',
    'side_id',
    'id',
    'desk_id',
    'compartment_id',
    'case_id',
    'box',
    'state',
    'urgency',
    'kind',
    'exercise',
    'version',
  ],
  referral_content: ['agency_id', 'side_id', 'id', 'compartment_id', 'title'],
  case_file: ['agency_id', 'side_id', 'id', 'desk_id', 'compartment_id', 'reference', 'state', 'version'],
  case_content: ['agency_id', 'side_id', 'id', 'compartment_id', 'title'],
  case_note: ['agency_id', 'side_id', 'id', 'case_id', 'compartment_id', 'text'],
  thread: ['agency_id', 'side_id', 'id', 'desk_id', 'compartment_id'],
  message: ['agency_id', 'side_id', 'id', 'thread_id', 'desk_id', 'compartment_id', 'kind', 'state', 'urgency', 'version'],
  message_content: ['agency_id', 'side_id', 'id', 'compartment_id', 'return_comment'],
  envelope: ['agency_id', 'side_id', 'id', 'thread_id', 'desk_id', 'box', 'kind', 'state', 'seq'],
  referral_match: ['agency_id', 'side_id', 'id', 'referral_id', 'compartment_id', 'other_referral_id', 'other_compartment_id', 'canonical'],
  referral_permission: ['agency_id', 'side_id', 'id', 'referral_id', 'desk_id', 'message_id', 'use', 'box', 'state'],
  referral_origin: ['agency_id', 'side_id', 'referral_id', 'desk_id', 'message_id', 'originator', 'source_referral_id'],
  evidential_use: ['agency_id', 'side_id', 'id', 'referral_id', 'compartment_id', 'proceeding', 'authority'],
  translation_job: ['agency_id', 'side_id', 'id', 'desk_id', 'compartment_id', 'state', 'urgency', 'translator_id', 'reviewer_id'],
  translation_segment: ['agency_id', 'side_id', 'id', 'job_id', 'position', 'compartment_id', 'state', 'source'],
  notification: ['agency_id', 'side_id', 'id', 'user_id', 'kind', 'object_kind', 'object_id', 'reference'],
  notification_settings: ['agency_id', 'side_id', 'user_id', 'quiet_from'],
  envelope_content: ['agency_id', 'side_id', 'id', 'compartment_id', 'content'],
};

export const text = (value: Cell | undefined): string | null => (value === null || value === undefined ? null : String(value));
const literal = (value: Cell): string => (typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value));
/** Texts as the database's collation compares them. */
export const compare = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Makes conditions over the columns of a table. */
export class Predicates {
  constructor(
    private readonly random: Random,
    private readonly rows: Rows,
  ) {}

  /** A condition on the rows of a table that stands under an alias. */
  of(table: string, alias: string, depth = 2): Predicate {
    const { random } = this;
    const draw = random.int(100);
    if (draw < 15) return { sql: 'true', holds: () => true };
    if (depth > 0 && draw < 35) return not(this.of(table, alias, depth - 1));
    if (depth > 0 && draw < 65) return pair(random.pick(['and', 'or']), this.of(table, alias, depth - 1), this.of(table, alias, depth - 1));
    return this.comparison(table, alias);
  }

  /** Values come from any row of the table, seen or not. */
  private comparison(table: string, alias: string): Predicate {
    const { random } = this;
    const column = random.pick(COLUMNS[table]!);
    const name = `${alias}.${column}`;
    const value = random.pick(this.rows[table]!)[column] ?? null;
    if (value === null || random.chance(10)) return { sql: `${name} is null`, holds: (row) => (row[column] ?? null) === null };
    if (random.chance(25)) {
      const values = [value, ...Array.from({ length: 3 }, () => random.pick(this.rows[table]!)[column] ?? value)];
      const sql = `${name} in (${values.map(literal).join(', ')})`;
      return { sql, holds: (row) => ((row[column] ?? null) === null ? null : values.includes(row[column]!)) };
    }
    const operator = random.pick(['=', '<>', '<', '>=']);
    const test = { '=': (n: number) => n === 0, '<>': (n: number) => n !== 0, '<': (n: number) => n < 0, '>=': (n: number) => n >= 0 }[
      operator
    ]!;
    return {
      sql: `${name}::text ${operator} ${literal(String(value))}`,
      holds: (row) => ((row[column] ?? null) === null ? null : test(compare(text(row[column]), String(value)))),
    };
  }
}

const not = ({ sql, holds }: Predicate): Predicate => ({
  sql: `not (${sql})`,
  holds: (row) => {
    const held = holds(row);
    return held === null ? null : !held;
  },
});

/** And, or with three values. */
const pair = (operator: string, a: Predicate, b: Predicate): Predicate => ({
  sql: `(${a.sql} ${operator} ${b.sql})`,
  holds: (row) => {
    const [x, y] = [a.holds(row), b.holds(row)];
    const decides = operator === 'or';
    if (x === decides || y === decides) return decides;
    return x === null || y === null ? null : !decides;
  },
});
