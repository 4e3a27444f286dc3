import { DomainError } from '@counterpart/kernel';
import { PatternField, QueryIntegerField } from './fields';

/** What a part of a cursor must look like before it is put into SQL again. */
const FORMS = {
  /** As PostgreSQL writes a timestamptz in a session that speaks UTC, microseconds included: a JavaScript Date would lose them. */
  time: /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?\+00$/,
  id: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  integer: /^-?\d{1,15}$/,
  code: /^[A-Za-z0-9._-]{1,64}$/,
} as const;
export type CursorPart = keyof typeof FORMS;

/** The query of a list: where to go on, and how many. */
export class PageQuery {
  @QueryIntegerField({ min: 1, max: 100, optional: true, about: 'How many; 25 if not said' })
  readonly limit: number = 25;

  @PatternField(/^[A-Za-z0-9_-]{1,512}$/, { optional: true, about: 'Where to go on: `next` of the page before' })
  readonly cursor?: string;
}

/** The parts of a cursor as text, in order; null without one. What was not made by `cursorSql` for the same parts is `malformed`. */
export function readCursor(cursor: string | undefined, ...parts: readonly CursorPart[]): readonly string[] | null {
  if (cursor === undefined) return null;
  const values = decoded(cursor);
  if (!Array.isArray(values) || values.length !== parts.length) throw tampered();
  return parts.map((part, i) => {
    const value: unknown = values[i];
    if (typeof value !== 'string' || !FORMS[part].test(value)) throw tampered();
    return value;
  });
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw tampered();
  }
}

const tampered = (): DomainError => new DomainError('malformed', 'page.cursor', 'This cursor was not given by this list.');
