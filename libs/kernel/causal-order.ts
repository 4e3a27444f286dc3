/** A statement of one of two parties. `seq` numbers what one party says; `seen` is the last of the other's that it had read. */
export interface Statement {
  readonly id: string;
  readonly from: string;
  readonly sentAt: string;
  readonly seq?: number | undefined;
  readonly seen?: { readonly seq: number } | null | undefined;
}

/**
 * Statements in an order in which each follows what its sender had said and read before, and otherwise in the order of their
 * times, then ids. Whoever holds the same statements gets the same order, however they arrived, twice or once, and however
 * far the two parties' clocks are apart. `namedBy` gives the ids that a statement itself refers to.
 */
export function inCausalOrder<T extends Statement>(statements: readonly T[], namedBy: (statement: T) => readonly string[]): readonly T[] {
  const waiting = oneEach(statements);
  const before = predecessors(waiting, namedBy);
  const placed = new Set<string>();
  const ordered: T[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ id }) => before.get(id)?.every((other) => placed.has(other)));
    // Statements that name each other in a ring have no right order; the earliest is then as good as any.
    for (const next of waiting.splice(Math.max(ready, 0), 1)) {
      placed.add(next.id);
      ordered.push(next);
    }
  }
  return ordered;
}

/** By time and id, one an id. Of two under one id the first stays, so that even then all who hold both agree. */
function oneEach<T extends Statement>(statements: readonly T[]): T[] {
  const known = new Set<string>();
  return statements
    .map((one) => ({ one, time: timeOf(one) }))
    .sort((a, b) => a.time - b.time || compare(a.one.id, b.one.id) || compare(JSON.stringify(a.one), JSON.stringify(b.one)))
    .map(({ one }) => one)
    .filter(({ id }) => !known.has(id) && known.add(id));
}

/** For each the ids of what must stand before it, as far as it is held. */
function predecessors<T extends Statement>(
  all: readonly T[],
  namedBy: (statement: T) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(all.map(({ id }) => id));
  const numbered = all.filter(({ seq }) => seq !== undefined).sort((a, b) => numberOf(a) - numberOf(b));
  return new Map(
    all.map((one) => {
      const { id, seen, from } = one;
      // The highest in number is enough: what stands before that one stands before this one too.
      const own = numbered.findLast((other) => other.from === from && numberOf(other) < numberOf(one));
      const read = seen ? numbered.findLast((other) => other.from !== from && numberOf(other) <= seen.seq) : undefined;
      const named = namedBy(one).filter((other) => other !== id && ids.has(other));
      return [id, [...named, ...[own, read].flatMap((other) => other?.id ?? [])]];
    }),
  );
}

/** What has no number comes after nothing because of it. */
const numberOf = ({ seq }: Statement): number => seq ?? -1;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A time that cannot be read comes last. */
function timeOf({ sentAt }: Statement): number {
  const time = Date.parse(sentAt);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
