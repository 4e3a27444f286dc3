import { type Abilities, defineAbilities, type Person } from '@counterpart/kernel';
import { Referral, type ReferralRowState } from './referral';
import { noRecall, notADraft, notCleared, notReleased } from './referral.errors';
import { referralPolicy } from './referral.policy';
import { commandRefusal } from './thread/referral-commands';
import type { ReferralCommand } from './thread/referral-lifecycle';

/** What the tables and the rules look at, and nothing more. */
export interface AbilityStanding extends Pick<Referral, 'box' | 'kind'> {
  readonly state: ReferralRowState;
  readonly hasOpenItems: boolean;
  /** The other side calls something back, and waits for an answer. */
  readonly hasOpenRecall: boolean;
  /** The person holds the compartment of what the referral says. */
  readonly isCleared: boolean;
  /** What the state of its original says against each, while the referral is a draft. */
  readonly original: { readonly edit: string | null; readonly submit: string | null };
}

/** A referral as far as its abilities go. */
class StandingReferral extends Referral {
  readonly hasOpenRecall!: boolean;
  readonly isCleared!: boolean;
  readonly original!: AbilityStanding['original'];
}

type Refusal = (referral: StandingReferral) => string | null;

const cleared =
  (then: Refusal): Refusal =>
  (referral) =>
    referral.isCleared ? then(referral) : notCleared().code;

const draft = (of: keyof AbilityStanding['original']): Refusal =>
  cleared(({ state, original }) => (state === 'draft' ? original[of] : notADraft().code));

const command = (of: ReferralCommand): Refusal =>
  cleared((referral) =>
    referral.isReleased() ? (commandRefusal(referral.standing(), referral.party, of)?.code ?? null) : notReleased().code,
  );

const recalled = cleared(({ hasOpenRecall }) => (hasOpenRecall ? null : noRecall().code));

/** The buttons of a referral. */
export const referralAbilities = defineAbilities<StandingReferral, keyof typeof referralPolicy.rows>(referralPolicy)({
  edit: ['referral.edit', draft('edit')],
  submit: ['referral.submit', draft('submit')],
  acknowledge: ['referral.acknowledge', command('acknowledge')],
  assign: ['referral.assign', command('assign')],
  ask: ['referral.ask', command('ask')],
  clarify: ['referral.clarify', command('clarify')],
  answerInterim: ['referral.answer', command('answer_interim')],
  answerFinal: ['referral.answer', command('answer_final')],
  refuse: ['referral.refuse', command('refuse_items')],
  announceDelay: ['referral.announce-delay', command('announce_delay')],
  update: ['referral.update', command('update')],
  stopClock: ['referral.stop-clock', command('stop')],
  resumeClock: ['referral.resume-clock', command('resume')],
  withdraw: ['referral.withdraw', command('withdraw')],
  recall: ['referral.recall', command('recall')],
  answerRecall: ['referral.answer-recall', recalled],
  reportOutcome: ['referral.report-outcome', command('report_outcome')],
  close: ['referral.report-outcome', command('close')],
});

/** What a person can do with a referral as it stands. */
export function abilitiesOf(person: Person, { hasOpenItems, ...standing }: AbilityStanding): Abilities {
  const items = hasOpenItems ? [{ no: 1, state: 'open', ground: null, settledBy: null } as const] : [];
  return referralAbilities.of(person, Object.assign(new StandingReferral(), { ...standing, items }));
}
