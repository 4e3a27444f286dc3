import { isListed } from '@counterpart/kernel';
import { CLOCK_STOPS } from '../codes/clock-stops';
import { REFERRAL_KINDS, type ReferralKind } from '../codes/referral-kinds';
import type { ReferralState } from './referral-lifecycle';
import type { ProjectedItem } from './referral-projection';
import type { Party, ThreadFactKind } from './thread-facts';

/** What the rules look at, while the facts are laid on and afterwards. */
export interface Standing {
  readonly state: ReferralState;
  readonly kind: ReferralKind | null;
  readonly items: readonly Pick<ProjectedItem, 'state'>[];
}

/** Who says what came of a referral: whoever was informed by a lead, whoever asked for an answer. */
export const closerOf = (kind: ReferralKind | null): Party | null =>
  kind && isListed(REFERRAL_KINDS, kind) ? REFERRAL_KINDS[kind].closedBy : null;

export const hasOpenItems = ({ items }: Pick<Standing, 'items'>): boolean => items.some(({ state }) => state === 'open');

/** A request is closed once it is answered; a lead at any time, provided that nothing is owed on what it asks. */
export const isReadyToClose = (standing: Standing): boolean =>
  closerOf(standing.kind) === 'requester' ? standing.state === 'answered' : !hasOpenItems(standing);

/** What came of an answer can be reported once there is one, and after the closing as often as there is more to say. */
export const isReadyToReport = ({ kind, state }: Standing): boolean =>
  closerOf(kind) !== 'requester' || state === 'answered' || state === 'closed';

/** Whether a party may announce a stop. The one for a pending clarification follows from the messages and is announced by none. */
export const mayAnnounceStop = (party: Party, code: string): boolean => isListed(CLOCK_STOPS, code) && CLOCK_STOPS[code].by.includes(party);

const RECALLABLE: ReadonlySet<ThreadFactKind> = new Set([
  'referral.original',
  'referral.clarification_request',
  'referral.clarification',
  'referral.interim_answer',
  'referral.final_answer',
  'referral.refusal',
  'referral.delay_notice',
  'referral.update',
  'referral.permission_request',
  'referral.permission_grant',
  'referral.permission_denial',
]);

/** Whether a kind of message has content to call back. */
export const isRecallable = (kind: ThreadFactKind): boolean => RECALLABLE.has(kind);
