import type { Look } from './bars';

/** The stages in the order a referral goes through them, and whose time each is. */
const STAGES = [
  ['drafting', 'requester'],
  ['release', 'requester'],
  ['translation_in', 'requester'],
  ['transit', 'transit'],
  ['triage', 'receiver'],
  ['work', 'receiver'],
  ['clarification', 'requester'],
  ['authorisation', 'third_party'],
  ['stopped', 'nobody'],
  ['translation_back', 'receiver'],
  ['release_back', 'receiver'],
] as const;

export type Stage = (typeof STAGES)[number][0];

export interface Step {
  readonly stage: Stage;
  readonly holder: (typeof STAGES)[number][1];
  readonly look: Look;
  /** Where it begins: the sum of all before it. */
  readonly from: number;
  readonly seconds: number;
}

/** Each stage that took time, beginning where the one before ends; stages that took none are left out. */
export function waterfallOf(seconds: Readonly<Record<Stage, number | null>>): readonly Step[] {
  let from = 0;
  const steps: Step[] = [];
  for (const [stage, holder] of STAGES) {
    const length = seconds[stage] ?? 0;
    if (length === 0) continue;
    steps.push({ stage, holder, look: holder === 'requester' || holder === 'receiver' ? holder : 'nobody', from, seconds: length });
    from += length;
  }
  return steps;
}
