/** What order needs to know of an envelope; `hash` stands for its bytes. */
export interface Placed {
  readonly id: string;
  readonly seq: number;
  readonly prev: string | null;
  readonly hash: string;
}

/** What the receiver holds already, accepted or held: enough are those with the id or the seq of the arriving one. */
export type Known = Pick<Placed, 'id' | 'seq' | 'hash'>;

/** How far the receiver has accepted one stream (thread, sender, receiver). */
export interface Position {
  readonly nextSeq: number;
  readonly lastHash: string | null;
}

export const START: Position = { nextSeq: 1, lastHash: null };

/**
 * `conflicting-id`, `conflicting-seq`: the sender signed two envelopes for one place. `broken-chain`: it continues another
 * history than the one accepted. `replayed`: its place is behind us and we hold nothing there to compare.
 */
export type OrderRefusal = 'conflicting-id' | 'conflicting-seq' | 'broken-chain' | 'replayed';

export type Placement =
  | { readonly decision: 'accept'; readonly position: Position }
  | { readonly decision: 'hold' }
  | { readonly decision: 'duplicate' }
  | { readonly decision: 'refuse'; readonly reason: OrderRefusal };

/** Decides on an arriving envelope: accept it next, hold it until the gap closes, answer it as before, or refuse it. */
export function place(arriving: Placed, position: Position, known: readonly Known[]): Placement {
  const sameId = known.find((held) => held.id === arriving.id);
  if (sameId) return sameId.hash === arriving.hash ? { decision: 'duplicate' } : refuse('conflicting-id');
  if (known.some((held) => held.seq === arriving.seq)) return refuse('conflicting-seq');
  if (arriving.seq < position.nextSeq) return refuse('replayed');
  if (arriving.seq > position.nextSeq) return { decision: 'hold' };
  if (arriving.prev !== position.lastHash) return refuse('broken-chain');
  return { decision: 'accept', position: after(arriving) };
}

export interface Closed<T extends Placed> {
  /** The held ones that are next in order now, first to last. */
  readonly accepted: readonly T[];
  /** At most one: it was next by number and continued another history. What was held behind it stays held. */
  readonly broken: T | null;
  readonly position: Position;
}

/** After an envelope was accepted: which of those held can follow it. */
export function closeGap<T extends Placed>(position: Position, held: readonly T[]): Closed<T> {
  const accepted: T[] = [];
  let at = position;
  for (;;) {
    const next = held.find((waiting) => waiting.seq === at.nextSeq);
    if (!next) return { accepted, broken: null, position: at };
    if (next.prev !== at.lastHash) return { accepted, broken: next, position: at };
    accepted.push(next);
    at = after(next);
  }
}

const after = ({ seq, hash }: Placed): Position => ({ nextSeq: seq + 1, lastHash: hash });
const refuse = (reason: OrderRefusal): Placement => ({ decision: 'refuse', reason });
