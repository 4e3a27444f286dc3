/** A stretch of time in epoch milliseconds, without its end; one that has not ended reaches to Infinity. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The part of an interval within bounds, or nothing. */
export const clip = <T extends Interval>(interval: T, from: number, to: number): readonly T[] => {
  const part = { ...interval, from: Math.max(interval.from, from), to: Math.min(interval.to, to) };
  return part.from < part.to ? [part] : [];
};

/** The same time without overlaps, in order: what is covered twice counts once. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  return intervals
    .toSorted((a, b) => a.from - b.from)
    .reduce<readonly Interval[]>((done, { from, to }) => {
      const last = done.at(-1);
      return last && from <= last.to ? [...done.slice(0, -1), { from: last.from, to: Math.max(last.to, to) }] : [...done, { from, to }];
    }, []);
}

export const lengthOf = (intervals: readonly Interval[]): number => intervals.reduce((sum, { from, to }) => sum + to - from, 0);
