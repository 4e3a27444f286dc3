import { DomainError, type EventFacts } from '@counterpart/kernel';
import type { ReferralMessageKind } from './fact-shapes';
import { requireItems } from './thread/answer-rules';
import { requireEndable, requireOpenRequest, requirePermissionRequest, requireUsable } from './thread/permission-rules';
import { requireCommand } from './thread/referral-commands';
import type { ReferralProjection } from './thread/referral-projection';
import { requireOpenQuestion, requireRecallable, requireResume, requireStop } from './thread/thread-rules';
import type { FactsByKind, Party } from './thread/thread-facts';

type Rule<Kind extends ReferralMessageKind> = (as: ReferralProjection, party: Party, facts: FactsByKind[Kind]) => void;

/** What a message of each kind is allowed to do as things stand, for its sender and for its receiver alike. */
const RULES: { readonly [Kind in ReferralMessageKind]: Rule<Kind> } = {
  'referral.original': () => {
    throw new DomainError('conflict', 'referral.second-original', 'A referral has one original.');
  },
  'referral.clarification_request': (as, party) => requireCommand(as, party, 'ask'),
  'referral.clarification': (as, party, { of }) => {
    requireCommand(as, party, 'clarify');
    requireOpenQuestion(as, of);
  },
  'referral.interim_answer': (as, party, { items }) => {
    requireCommand(as, party, 'answer_interim');
    requireItems(as, 'answer_interim', items);
  },
  'referral.final_answer': (as, party, { items }) => {
    requireCommand(as, party, 'answer_final');
    requireItems(as, 'answer_final', items);
  },
  'referral.refusal': (as, party, { items }) => {
    requireCommand(as, party, 'refuse_items');
    requireItems(as, 'refuse_items', items);
  },
  'referral.delay_notice': (as, party) => requireCommand(as, party, 'announce_delay'),
  'referral.update': (as, party) => requireCommand(as, party, 'update'),
  'referral.stop': (as, party, { code }) => {
    requireCommand(as, party, 'stop');
    requireStop(as, party, code);
  },
  'referral.resume': (as, party, { code }) => {
    requireCommand(as, party, 'resume');
    requireResume(as, party, code);
  },
  'referral.withdrawal': (as, party) => requireCommand(as, party, 'withdraw'),
  'referral.recall': (as, party, { of }) => {
    requireCommand(as, party, 'recall');
    requireRecallable(as, party, of);
  },
  'referral.outcome': (as, party, { closes }) => requireCommand(as, party, closes ? 'close' : 'report_outcome'),
  'referral.permission_request': requirePermissionRequest,
  'referral.permission_grant': (as, party, { of }) => requireOpenRequest(as, party, of),
  'referral.permission_denial': (as, party, { of }) => requireOpenRequest(as, party, of),
  'referral.permission_end': (as, party, { of }) => requireEndable(as, party, of),
  'referral.evidential_use': (as, party, { of }) => requireUsable(as, party, of),
};

/** Throws a DomainError unless the party may send this message into the thread as it stands. The facts have the shape of their kind. */
export function requireMessage(as: ReferralProjection, party: Party, kind: ReferralMessageKind, facts: EventFacts): void {
  // The table pairs each kind with the facts of that kind, which the compiler cannot follow through an index.
  const rule = RULES[kind] as (as: ReferralProjection, party: Party, facts: unknown) => void;
  rule(as, party, facts);
}

/** As `requireMessage`, as a code for the sender's agency; null where nothing is wrong. */
export function messageRefusal(as: ReferralProjection, party: Party, kind: ReferralMessageKind, facts: EventFacts): string | null {
  try {
    requireMessage(as, party, kind, facts);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
