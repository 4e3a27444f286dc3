import type { EventFacts } from '@counterpart/kernel';
import type { ReferralMessageKind } from './fact-shapes';
import { messageRefusal } from './message-rules';
import { projectReferral } from './thread/project-referral';
import { question, received } from './thread/thread.samples';
import type { Party } from './thread/thread-facts';

const acknowledged = projectReferral(received());
const asked = projectReferral([...received(), question('q1', 5)]);
const items = (...numbers: readonly number[]) => numbers.map((no) => ({ no, state: 'answered' }));

it.each<[string, Party, ReferralMessageKind, EventFacts, string | null]>([
  ['a second original', 'requester', 'referral.original', {}, 'referral.second-original'],
  ['a question', 'receiver', 'referral.clarification_request', {}, null],
  ['a question of the requester', 'requester', 'referral.clarification_request', {}, 'referral.not-your-part'],
  ['an answer to no question', 'requester', 'referral.clarification', { of: 'q9' }, 'referral.wrong-state'],
  ['an interim answer', 'receiver', 'referral.interim_answer', { items: items(1) }, null],
  ['an interim answer to everything', 'receiver', 'referral.interim_answer', { items: items(1, 2, 3) }, 'referral.answer-is-final'],
  ['a final answer', 'receiver', 'referral.final_answer', { items: items(1, 2, 3) }, null],
  ['a final answer to a part', 'receiver', 'referral.final_answer', { items: items(1) }, 'referral.items-left'],
  ['a refusal', 'receiver', 'referral.refusal', { items: [{ no: 1, ground: 'R1' }] }, null],
  ['a refusal of nothing', 'receiver', 'referral.refusal', { items: [] }, 'referral.no-item'],
  ['a delay', 'receiver', 'referral.delay_notice', {}, null],
  ['an update', 'requester', 'referral.update', {}, null],
  ['a stop', 'receiver', 'referral.stop', { code: 'JUDICIAL_AUTHORISATION' }, null],
  ['a stop that is the other side’s', 'requester', 'referral.stop', { code: 'JUDICIAL_AUTHORISATION' }, 'referral.not-your-stop'],
  ['a resumption without a stop', 'receiver', 'referral.resume', { code: 'FORCE_MAJEURE' }, 'referral.not-stopped'],
  ['a withdrawal', 'requester', 'referral.withdrawal', {}, null],
  ['a recall', 'requester', 'referral.recall', { of: 'original' }, null],
  ['a recall of what the other side wrote', 'receiver', 'referral.recall', { of: 'original' }, 'referral.nothing-to-recall'],
  ['a closing before the answer', 'requester', 'referral.outcome', { closes: true }, 'referral.not-settled'],
])('%s by the %s, after an acknowledgement', (_, party, kind, facts, refusal) => {
  expect(messageRefusal(acknowledged, party, kind, facts)).toBe(refusal);
});

it('answers an open question once', () => {
  expect(messageRefusal(asked, 'requester', 'referral.clarification', { of: 'q1' })).toBeNull();
  expect(messageRefusal(asked, 'requester', 'referral.clarification', { of: 'q2' })).toBe('referral.question-not-open');
});
