/** Rows in the order in which a person sees them, and how many there are beside those. */
export interface SteadyRows<Row> {
  readonly rows: readonly Row[];
  /** How many have come that are not shown yet. */
  readonly added: number;
}

/**
 * Keeps what is on the screen where it is while new answers come: rows change in place, those that are gone go, what is new at the
 * end follows, and what would push the others down waits until it is asked for. `shown`: the keys on the screen; null for a new list.
 */
export function steadyRows<Row>(shown: readonly string[] | null, rows: readonly Row[], keyOf: (row: Row) => string): SteadyRows<Row> {
  if (shown === null) return { rows, added: 0 };
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const kept = shown.flatMap((key) => byKey.get(key) ?? []);
  const known = new Set(shown);
  const lastKnown = rows.findLastIndex((row) => known.has(keyOf(row)));
  const after = rows.slice(lastKnown + 1);
  return { rows: [...kept, ...after], added: rows.length - kept.length - after.length };
}

/** The place that J or K leads to: within the list, and to its first from nowhere. */
export const stepTo = (current: number, step: 1 | -1, count: number): number =>
  count === 0 ? -1 : current === -1 ? 0 : Math.min(Math.max(current + step, 0), count - 1);

/** A selection with a key put in, or taken out where it was in. */
export function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}
