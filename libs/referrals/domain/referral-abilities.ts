import type { Person } from '@counterpart/kernel';
import { Referral, type ReferralRowState } from './referral';
import { referralPolicy } from './referral.policy';
import { commandRefusal } from './thread/referral-commands';
import type { ReferralCommand } from './thread/referral-lifecycle';

type Action = keyof typeof referralPolicy.rows;

/** What a button is called, the rule that shows it, and the command that the state must permit; none for what concerns a draft. */
const ABILITIES = {
  edit: ['referral.edit', null],
  submit: ['referral.submit', null],
  acknowledge: ['referral.acknowledge', 'acknowledge'],
  assign: ['referral.assign', 'assign'],
  ask: ['referral.ask', 'ask'],
  clarify: ['referral.clarify', 'clarify'],
  answerInterim: ['referral.answer', 'answer_interim'],
  answerFinal: ['referral.answer', 'answer_final'],
  refuse: ['referral.refuse', 'refuse_items'],
  announceDelay: ['referral.announce-delay', 'announce_delay'],
  update: ['referral.update', 'update'],
  stopClock: ['referral.stop-clock', 'stop'],
  resumeClock: ['referral.resume-clock', 'resume'],
  withdraw: ['referral.withdraw', 'withdraw'],
  recall: ['referral.recall', 'recall'],
  reportOutcome: ['referral.report-outcome', 'report_outcome'],
  close: ['referral.report-outcome', 'close'],
} as const satisfies Record<string, readonly [Action, ReferralCommand | null]>;

export type Ability = keyof typeof ABILITIES;
export const ABILITY_NAMES = Object.keys(ABILITIES) as readonly Ability[];

/** Null where the person can do it now, otherwise the code that says why not now. What the role does not permit is absent. */
export type Abilities = Partial<Readonly<Record<Ability, string | null>>>;

/** What the table and the rules look at, and nothing more. */
export interface AbilityStanding extends Pick<Referral, 'box' | 'kind'> {
  readonly state: ReferralRowState;
  readonly hasOpenItems: boolean;
}

/** What a person can do with a referral as it stands: by the tables that guard and service use, so that a button and a route agree. */
export function abilitiesOf(person: Person, { box, kind, state, hasOpenItems }: AbilityStanding): Abilities {
  const items = hasOpenItems ? [{ no: 1, state: 'open', ground: null, settledBy: null } as const] : [];
  const referral = Object.assign(new Referral(), { box, kind, state, items });
  const shown = Object.entries(ABILITIES).filter(([, [action]]) => referralPolicy.allows(person, action, referral));
  return Object.fromEntries(shown.map(([name, [, command]]) => [name, refusalOf(referral, command)]));
}

function refusalOf(referral: Referral, command: ReferralCommand | null): string | null {
  if (command === null) return referral.state === 'draft' ? null : 'referral.not-a-draft';
  if (!referral.isReleased()) return 'referral.not-released';
  return commandRefusal(referral.standing(), referral.party, command)?.code ?? null;
}
