import type { Random } from './random';
import { COLUMNS, compare, type Predicate, Predicates, text } from './random-predicate';
import type { Row, Rows } from './random-rows';

/** A statement, and what it must return when a reader sees `rowsOf(table)`: rows of texts, in any order unless `isOrdered`. */
export interface Query {
  readonly sql: string;
  readonly tables: readonly string[];
  readonly isWrite: boolean;
  readonly isOrdered: boolean;
  answer(rowsOf: (table: string) => readonly Row[]): readonly (readonly (string | null)[])[];
}

const TABLES = Object.keys(COLUMNS);
const WRITABLE = ['referral', 'referral_content', 'message', 'message_content', 'thread', 'case_file', 'case_content'];

/** What can be joined, on equal columns. */
const JOINS: readonly (readonly [left: string, right: string, on: readonly (readonly [string, string])[]])[] = [
  ['referral', 'referral_content', [['id', 'id']]],
  ['message', 'message_content', [['id', 'id']]],
  ['envelope', 'envelope_content', [['id', 'id']]],
  ['case_file', 'case_content', [['id', 'id']]],
  ['case_file', 'case_note', [['id', 'case_id']]],
  ['referral', 'case_file', [['case_id', 'id']]],
  ['envelope', 'thread', [['thread_id', 'id']]],
  ['message', 'envelope', [['id', 'id']]],
  ['compartment_holding', 'compartment', [['compartment_id', 'id']]],
  ['user_desk', 'referral', [['desk_id', 'desk_id']]],
  ['deputyship', 'user_desk', [['absent_id', 'user_id']]],
  [
    'duty',
    'user_desk',
    [
      ['desk_id', 'desk_id'],
      ['user_id', 'user_id'],
    ],
  ],
  ['translation_job', 'translation_segment', [['id', 'job_id']]],
  ['notification', 'referral', [['object_id', 'id']]],
  ['user_desk', 'notification', [['user_id', 'user_id']]],
  ['referral_match', 'referral_content', [['other_referral_id', 'id']]],
  ['referral', 'referral_permission', [['id', 'referral_id']]],
  ['referral', 'evidential_use', [['id', 'referral_id']]],
  ['referral_origin', 'referral', [['source_referral_id', 'id']]],
];

const rowText = (columns: readonly string[], row: Row) => columns.map((column) => text(row[column]));

/** Makes statements of many shapes over these rows. */
export class QueryMaker {
  private readonly predicates: Predicates;

  constructor(
    private readonly random: Random,
    rows: Rows,
  ) {
    this.predicates = new Predicates(random, rows);
  }

  next(tables: readonly string[] = TABLES): Query {
    const table = this.random.pick(tables);
    const joins = JOINS.filter(([left, right]) => tables.includes(left) && tables.includes(right));
    const draw = this.random.int(100);
    if (draw < 25) return this.page(table);
    if (draw < 40) return this.figures(table);
    if (draw < 52) return this.groups(table);
    if (draw < 80) return this.join(...this.random.pick(joins));
    if (draw < 92 || !tables.includes('thread')) return this.sets(table, this.random.pick(tables));
    return this.write(this.random.pick(WRITABLE));
  }

  private page(table: string): Query {
    const { random } = this;
    const columns = COLUMNS[table]!;
    const [where, first, isDown] = [this.predicates.of(table, 't'), random.pick(columns), random.chance(50)];
    const [limit, offset] = [random.int(30), random.int(5)];
    const order = [`t.${first}::text ${isDown ? 'desc nulls last' : 'asc nulls last'}`, ...columns.map((column) => `t.${column}::text`)];
    const sign = (a: Row, b: Row) => {
      const [x, y] = [text(a[first]), text(b[first])];
      return (x === null || y === null || !isDown ? 1 : -1) * compare(x, y);
    };
    const rest = (a: Row, b: Row) => columns.map((column) => compare(text(a[column]), text(b[column]))).find((n) => n !== 0) ?? 0;
    return {
      sql: `select ${columns.map((column) => `t.${column}::text`).join(', ')} from ${table} t where ${where.sql} order by ${order.join(', ')} limit ${limit} offset ${offset}`,
      tables: [table],
      isWrite: false,
      isOrdered: true,
      answer: (rowsOf) =>
        rowsOf(table)
          .filter((row) => where.holds(row))
          .sort((a, b) => sign(a, b) || rest(a, b))
          .slice(offset, offset + limit)
          .map((row) => rowText(columns, row)),
    };
  }

  private figures(table: string): Query {
    const column = this.random.pick(COLUMNS[table]!);
    const where = this.predicates.of(table, 't');
    return {
      sql: `select count(*)::text, count(t.${column})::text, count(distinct t.${column})::text, min(t.${column}::text), max(t.${column}::text) from ${table} t where ${where.sql}`,
      tables: [table],
      isWrite: false,
      isOrdered: true,
      answer: (rowsOf) => {
        const rows = rowsOf(table).filter((row) => where.holds(row));
        const values = rows.map((row) => text(row[column])).filter((value) => value !== null);
        const sorted = [...values].sort(compare);
        return [[String(rows.length), String(values.length), String(new Set(values).size), sorted[0] ?? null, sorted.at(-1) ?? null]];
      },
    };
  }

  private groups(table: string): Query {
    const column = this.random.pick(COLUMNS[table]!);
    const [where, least] = [this.predicates.of(table, 't'), this.random.int(3)];
    return {
      sql: `select t.${column}::text, count(*)::text from ${table} t where ${where.sql} group by t.${column} having count(*) > ${least}`,
      tables: [table],
      isWrite: false,
      isOrdered: false,
      answer: (rowsOf) => {
        const counts = new Map<string | null, number>();
        for (const row of rowsOf(table)) if (where.holds(row)) counts.set(text(row[column]), (counts.get(text(row[column])) ?? 0) + 1);
        return [...counts].filter(([, count]) => count > least).map(([value, count]) => [value, String(count)]);
      },
    };
  }

  private join(left: string, right: string, on: readonly (readonly [string, string])[]): Query {
    const kind = this.random.pick(['inner', 'left', 'exists', 'not exists']);
    const keys = this.random.chance(50) ? [...on, ['agency_id', 'agency_id'] as const] : on;
    const [a, b] = [this.predicates.of(left, 'a'), this.predicates.of(right, 'b')];
    const [shown, other] = [COLUMNS[left]!, COLUMNS[right]!];
    const condition = `${keys.map(([x, y]) => `a.${x} = b.${y}`).join(' and ')} and ${b.sql}`;
    const list = shown.map((column) => `a.${column}::text`).join(', ');
    const both = `${list}, ${other.map((column) => `b.${column}::text`).join(', ')}`;
    const matches = (row: Row, candidate: Row) =>
      keys.every(([x, y]) => row[x] !== null && row[x] === candidate[y]) && b.holds(candidate) === true;
    const isTest = kind.endsWith('exists');
    return {
      sql: isTest
        ? `select ${list} from ${left} a where ${a.sql} and ${kind} (select 1 from ${right} b where ${condition})`
        : `select ${both} from ${left} a ${kind} join ${right} b on ${condition} where ${a.sql}`,
      tables: [left, right],
      isWrite: false,
      isOrdered: false,
      answer: (rowsOf) =>
        rowsOf(left)
          .filter((row) => a.holds(row))
          .flatMap((row) => {
            const found = rowsOf(right).filter((candidate) => matches(row, candidate));
            const own = rowText(shown, row);
            if (isTest) return found.length > 0 === (kind === 'exists') ? [own] : [];
            if (found.length === 0 && kind === 'left') return [[...own, ...other.map(() => null)]];
            return found.map((candidate) => [...own, ...rowText(other, candidate)]);
          }),
    };
  }

  private sets(one: string, two: string): Query {
    const kind = this.random.pick(['union', 'intersect', 'except']);
    const columns = COLUMNS[one]!.filter((column) => COLUMNS[two]!.includes(column) && column !== 'side_id');
    const [a, b] = [this.predicates.of(one, 't'), this.predicates.of(two, 't')];
    const part = (table: string, where: Predicate) =>
      `select ${columns.map((column) => `t.${column}::text`).join(', ')} from ${table} t where ${where.sql}`;
    return {
      sql: `${part(one, a)} ${kind} ${part(two, b)}`,
      tables: [one, two],
      isWrite: false,
      isOrdered: false,
      answer: (rowsOf) => {
        const keys = (table: string, where: Predicate) =>
          new Set(rowsOf(table).flatMap((row) => (where.holds(row) ? [JSON.stringify(rowText(columns, row))] : [])));
        const [first, second] = [keys(one, a), keys(two, b)];
        const kept =
          kind === 'union' ? new Set([...first, ...second]) : [...first].filter((key) => second.has(key) === (kind === 'intersect'));
        return [...kept].map((key) => JSON.parse(key) as (string | null)[]);
      },
    };
  }

  /** Touches what it sees, and nothing else; it is undone. */
  private write(table: string): Query {
    const where = this.predicates.of(table, 't');
    return {
      sql: `update ${table} t set compartment_id = compartment_id where ${where.sql} returning t.agency_id::text, t.id::text`,
      tables: [table],
      isWrite: true,
      isOrdered: false,
      answer: (rowsOf) =>
        rowsOf(table)
          .filter((row) => where.holds(row))
          .map((row) => rowText(['agency_id', 'id'], row)),
    };
  }
}
