import type { Interval } from './intervals';
import type { Layer } from './layers';
import { type Holder, type Stage, STAGES } from './stages';

/** A stretch of time that belongs to one stage and one holder. */
export interface Span extends Interval {
  readonly stage: Stage;
  readonly holder: Holder;
}

/**
 * Divides the time from `start` to `end` among the layers: each moment goes to the last layer that claims it. The first layer
 * claims all time, so the spans follow each other without gap or overlap whatever the layers are.
 */
export function spansOf(layers: readonly Layer[], start: number, end: number): readonly Span[] {
  const cuts = new Set([start, end, ...layers.flatMap(({ from, to }) => [from, to])].filter((at) => at >= start && at <= end));
  const times = [...cuts].sort((a, b) => a - b);
  const pieces = times.slice(1).flatMap((to, i) => pieceOf(layers, times[i] ?? start, to));
  return pieces.reduce<readonly Span[]>((done, piece) => {
    const last = done.at(-1);
    return last?.stage === piece.stage ? [...done.slice(0, -1), { ...last, to: piece.to }] : [...done, piece];
  }, []);
}

function pieceOf(layers: readonly Layer[], from: number, to: number): readonly Span[] {
  const top = layers.findLast((layer) => layer.from <= from && layer.to >= to);
  return top ? [{ stage: top.stage, holder: STAGES[top.stage].holder, from, to }] : [];
}

const sumBy = <Key extends string>(
  keys: readonly Key[],
  spans: readonly Span[],
  keyOf: (span: Span) => Key,
): Readonly<Record<Key, number>> => {
  const sums = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const span of spans) sums[keyOf(span)] += span.to - span.from;
  return sums;
};

const HOLDERS: readonly Holder[] = ['requester', 'receiver', 'third_party', 'nobody', 'transit'];

/** Milliseconds by holder. */
export const perHolder = (spans: readonly Span[]): Readonly<Record<Holder, number>> => sumBy(HOLDERS, spans, ({ holder }) => holder);

/** Milliseconds by stage. */
export const perStage = (spans: readonly Span[]): Readonly<Record<Stage, number>> =>
  sumBy(Object.keys(STAGES) as readonly Stage[], spans, ({ stage }) => stage);
