import type { ResponseClock } from './response-clock';

/** Below this many a ninetieth percentile says more of single referrals than of the whole. */
const FEWEST_FOR_P90 = 10;
const HOUR = 3_600_000;

/** How old open referrals are, in hours; each bucket reaches to the next. */
const AGES = { under8Hours: 0, under3Days: 8, under7Days: 72, under30Days: 168, over30Days: 720 } as const;
export type AgeBucket = keyof typeof AGES;
export const AGE_BUCKETS = Object.keys(AGES) as readonly AgeBucket[];

/** The clock of one referral, and the group that it is counted in: a pair of agencies, a class, a month. */
export interface Measured {
  readonly id: string;
  readonly key: string;
  readonly exercise: boolean;
  readonly clock: Pick<ResponseClock, 'status' | 'startedAt' | 'judgedAt' | 'isLate' | 'netMs' | 'grossMs'>;
}

/** Durations in milliseconds; null where there is nothing to measure, and for a p90 of fewer than ten. */
export interface Spread {
  readonly median: number | null;
  readonly p90: number | null;
}

export interface Summary {
  /** Delivered referrals. */
  readonly count: number;
  readonly judged: number;
  readonly inTime: number;
  /** Of those judged; what is overdue and unanswered is in `overdue`, and no share is good while that is high. */
  readonly shareInTime: number | null;
  readonly withdrawn: number;
  readonly open: number;
  readonly overdue: number;
  readonly net: Spread;
  readonly gross: Spread;
  readonly oldestOpen: { readonly id: string; readonly since: string } | null;
  readonly openByAge: Readonly<Record<AgeBucket, number>>;
}

interface Delivered extends Measured {
  readonly since: string;
}

/** The figures of what was delivered. Exercises are never among them. */
export function summarise(measured: readonly Measured[], now: Date): Summary {
  const counted = measured.flatMap((one): readonly Delivered[] =>
    one.exercise || one.clock.startedAt === null ? [] : [{ ...one, since: one.clock.startedAt }],
  );
  const judged = counted.filter(({ clock }) => clock.judgedAt !== null);
  const open = counted.filter(({ clock }) => clock.status === 'running' || clock.status === 'stopped');
  const inTime = judged.filter(({ clock }) => !clock.isLate).length;
  return {
    count: counted.length,
    judged: judged.length,
    inTime,
    shareInTime: judged.length === 0 ? null : inTime / judged.length,
    withdrawn: counted.filter(({ clock }) => clock.status === 'withdrawn').length,
    open: open.length,
    overdue: open.filter(({ clock }) => clock.isLate).length,
    net: spreadOf(judged.map(({ clock }) => clock.netMs)),
    gross: spreadOf(judged.map(({ clock }) => clock.grossMs)),
    oldestOpen: oldest(open),
    openByAge: byAge(open, now),
  };
}

/** The same by key, in the order of the keys. A key whose referrals are all exercises, or still under way, has a summary of nothing. */
export function summariseByKey(measured: readonly Measured[], now: Date): ReadonlyMap<string, Summary> {
  const groups = new Map<string, Measured[]>();
  for (const one of measured) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => [key, summarise(members, now)]));
}

const spreadOf = (durations: readonly number[]): Spread => ({
  median: percentile(durations, 0.5),
  p90: durations.length < FEWEST_FOR_P90 ? null : percentile(durations, 0.9),
});

/** Interpolated between the two nearest, as PostgreSQL's percentile_cont does. */
function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}

function oldest(open: readonly Delivered[]): Summary['oldestOpen'] {
  const [first] = open.toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since) || (a.id < b.id ? -1 : 1));
  return first ? { id: first.id, since: first.since } : null;
}

function byAge(open: readonly Delivered[], now: Date): Summary['openByAge'] {
  const counts: Record<AgeBucket, number> = { under8Hours: 0, under3Days: 0, under7Days: 0, under30Days: 0, over30Days: 0 };
  const buckets = Object.entries(AGES) as readonly (readonly [AgeBucket, number])[];
  for (const { since } of open) {
    const age = now.getTime() - Date.parse(since);
    counts[buckets.findLast(([, hours]) => age >= hours * HOUR)?.[0] ?? 'under8Hours'] += 1;
  }
  return counts;
}
