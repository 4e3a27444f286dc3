import type { Copy } from './copies';

/** What is counted of some referrals. Times are whole seconds; a ninetieth percentile of fewer than ten says nothing. */
export interface Figures {
  readonly sent: number;
  readonly delivered: number;
  readonly answered: number;
  readonly refusedItems: number;
  readonly refusedInPart: number;
  readonly withdrawn: number;
  readonly recalled: number;
  readonly closed: number;
  readonly inTime: number;
  readonly shareInTime: number | null;
  readonly net: Spread;
  readonly gross: Spread;
}

export interface Spread {
  readonly medianSeconds: number | null;
  readonly p90Seconds: number | null;
}

const FEWEST_FOR_P90 = 10;

/**
 * Counts by the rules of the system's own figures: answered is what the clock was judged for and was not refused as a whole, so a
 * lead counts as answered once its receiver has closed it.
 */
export function figuresOf(copies: readonly Copy[]): Figures {
  const judged = copies.filter(({ clock }) => clock !== null && clock.judgedAt !== null);
  const inTime = count(judged, ({ clock }) => clock?.isLate === false);
  const items = copies.map(({ shown }) => shown.items.map(({ state }) => state));
  return {
    sent: count(copies, ({ shown }) => shown.releasedAt !== null),
    delivered: count(copies, ({ shown }) => shown.deliveredAt !== null),
    answered: count(judged, ({ shown }) => shown.state !== 'refused'),
    refusedItems: count(items.flat(), (state) => state === 'refused'),
    refusedInPart: count(items, (states) => states.includes('refused') && states.some((state) => state !== 'refused')),
    withdrawn: count(copies, ({ shown }) => shown.state === 'withdrawn'),
    recalled: count(copies, ({ shown }) => shown.messages.some(({ recall }) => Boolean(recall))),
    closed: count(copies, ({ shown }) => shown.state === 'closed'),
    inTime,
    shareInTime: judged.length === 0 ? null : Math.round((inTime / judged.length) * 10_000) / 10_000,
    net: spreadOf(judged.map(({ clock }) => clock!.netMs)),
    gross: spreadOf(judged.map(({ clock }) => clock!.grossMs)),
  };
}

const count = <T>(list: readonly T[], isSo: (one: T) => boolean): number => list.filter(isSo).length;

const spreadOf = (ms: readonly number[]): Spread => ({
  medianSeconds: ms.length === 0 ? null : seconds(percentile(ms, 0.5)),
  p90Seconds: ms.length < FEWEST_FOR_P90 ? null : seconds(percentile(ms, 0.9)),
});

const seconds = (ms: number): number => Math.round(ms / 1000);

/** Between the two nearest values, as percentile_cont of SQL. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}
