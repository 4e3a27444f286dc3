import type { Random } from './random';

/** What is killed. */
export const TARGETS = ['api', 'worker', 'postgres'] as const;
export type Target = (typeof TARGETS)[number];

/** One blow: a pause, then one target, or two at once. */
export interface Strike {
  /** From when work goes on again after the blow before; of a `hasty` one from that blow itself. */
  readonly afterMs: number;
  readonly isHasty: boolean;
  readonly targets: readonly Target[];
}

const SHORTEST_MS = 1_000;
const LONGEST_MS = 4_000;
const SHARE_OF_DOUBLE = 0.2;
const SHARE_OF_HASTY = 0.2;

/** As many kills as asked for, about a third of each target, some of them two at once. */
export function planStrikes(random: Random, kills: number): readonly Strike[] {
  const waiting = random.shuffled(Array.from({ length: kills }, (_, i) => TARGETS[i % TARGETS.length]!));
  const strikes: Strike[] = [];
  while (waiting.length > 0) {
    const [first, second] = waiting;
    const isDouble = second !== undefined && second !== first && random.next() < SHARE_OF_DOUBLE;
    const targets = waiting.splice(0, isDouble ? 2 : 1);
    strikes.push({ afterMs: random.between(SHORTEST_MS, LONGEST_MS), isHasty: random.next() < SHARE_OF_HASTY, targets });
  }
  return strikes;
}
