import type { Journal } from './journal';
import type { Kill, Recovery } from './recovery';
import { TARGETS, type Target } from './strikes';
import type { Fault, Violation } from './verification/violation';
import type { Wipe } from './wipe';

/** The figures of a run. Times are milliseconds. */
export interface Outcome {
  readonly seed: number;
  readonly seconds: number;
  readonly kills: Readonly<Record<Target, { readonly kills: number; readonly medianMs: number | null; readonly maxMs: number | null }>>;
  readonly wipe: Wipe | null;
  readonly requests: number;
  readonly acknowledged: number;
  readonly retries: {
    readonly unanswered: number;
    readonly turnedAway: number;
    readonly broken: readonly string[];
    readonly changedMeanwhile: number;
  };
  readonly referrals: { readonly begun: number; readonly through: number };
  readonly envelopes: number;
  readonly quietAfterMs: number | null;
  readonly faults: Readonly<Record<Fault, number>>;
  readonly violations: readonly Violation[];
}

export const killsOf = (recovery: Recovery): Outcome['kills'] =>
  Object.fromEntries(TARGETS.map((target) => [target, recovery.of(target)])) as Outcome['kills'];

export const retriesOf = ({ unanswered, turnedAway, broken, changedMeanwhile }: Journal): Outcome['retries'] => ({
  unanswered,
  turnedAway,
  broken,
  changedMeanwhile,
});

export const faultsOf = (violations: readonly Violation[]): Outcome['faults'] => {
  const count = (fault: Fault): number => violations.filter((violation) => violation.fault === fault).length;
  return { lost: count('lost'), twice: count('twice'), unfinished: count('unfinished') };
};

/** Nothing succeeded any more after a kill: that is a fault of its own. */
export const neverRecovered = (kills: readonly Kill[]): Violation[] =>
  kills
    .filter(({ recoveredAfter }) => recoveredAfter === null)
    .map(({ target, at }) => ({
      fault: 'unfinished',
      check: 'work goes on after a kill',
      what: `${target}, killed at ${new Date(at).toISOString()}`,
    }));

const VIOLATIONS_SHOWN = 40;

/** What is printed at the end; the last line is the verdict. */
export function textOf(outcome: Outcome): string {
  const { kills, wipe, requests, acknowledged, retries, referrals, envelopes, quietAfterMs, faults, violations } = outcome;
  const total = TARGETS.reduce((sum, target) => sum + kills[target].kills, 0);
  return [
    '',
    'killed       times   works again after (median / longest)',
    '---------------------------------------------------------',
    ...TARGETS.map((target) => {
      const { kills: times, medianMs, maxMs } = kills[target];
      return `${target.padEnd(12)} ${String(times).padStart(5)}   ${seconds(medianMs)} / ${seconds(maxMs)}`;
    }),
    '',
    ...(wipe === null ? [] : [`The queue was wiped with ${wipe.jobs} jobs in it; they were done after ${seconds(wipe.rebuiltAfterMs)}.`]),
    `${referrals.begun} referrals begun, ${referrals.through} through; ${envelopes} envelopes crossed. Quiet ${seconds(quietAfterMs)} after the last answer.`,
    `${requests} requests: ${retries.unanswered} without an answer, ${retries.turnedAway} turned away, ${retries.broken.length} answered 500, ${retries.changedMeanwhile} met a newer version; all asked again.`,
    ...[...new Set(retries.broken)].slice(0, 5).map((message) => `  ${message}`),
    ...(violations.length === 0
      ? []
      : ['', ...violations.slice(0, VIOLATIONS_SHOWN).map(({ fault, check, what }) => `${fault}: ${check}: ${what}`)]),
    ...(violations.length > VIOLATIONS_SHOWN ? [`and ${violations.length - VIOLATIONS_SHOWN} more`] : []),
    '',
    `${total} kills, ${acknowledged} acknowledged writes, ${faults.lost} lost, ${faults.twice} delivered twice, ${faults.unfinished} unfinished`,
  ].join('\n');
}

const seconds = (ms: number | null): string => (ms === null ? '-' : `${(ms / 1000).toFixed(1)} s`);
