import type { FactHandlers } from './fact-handler';
import { endRecalled } from './permission-handlers';
import type { ReferralFold } from './referral-fold';
import { isRecallable } from './referral-rules';

function withdraw(fold: ReferralFold, at: string): void {
  if (!fold.take('withdraw')) return;
  fold.is.withdrawnAt = at;
  for (const item of fold.items.values()) if (item.state === 'open') item.state = 'withdrawn';
  fold.rest();
}

function withdrawQuestion(fold: ReferralFold, id: string): void {
  if (fold.questions.delete(id) && fold.questions.size === 0) fold.take('settle_questions');
}

/** An answer called back is no answer: what it settled is open again, unless the referral has been closed or withdrawn. */
function reopen(fold: ReferralFold, id: string): void {
  if (fold.state === 'closed' || fold.state === 'withdrawn') return;
  for (const item of fold.items.values()) {
    if (item.settledBy === id) Object.assign(item, { state: 'open', ground: null, settledBy: null });
  }
  if ((fold.is.answeredBy === id || fold.hasOpenItems()) && fold.take('reopen')) fold.is.answeredBy = null;
}

/**
 * A recall takes back the content and leaves the record. Beyond that, calling back the original withdraws the referral, a
 * question called back waits for no answer, an answer called back settles nothing, and a grant called back permits nothing.
 */
export const recallHandlers: FactHandlers<'referral.recall' | 'referral.withdrawal'> = {
  'referral.withdrawal': (fold, { from, sentAt }) => {
    if (from === 'requester') withdraw(fold, sentAt);
  },
  'referral.recall': (fold, { id, from, facts, sentAt }) => {
    const message = fold.messages.get(facts.of);
    if (!message || message.from !== from || message.recalledAt || !isRecallable(message.kind)) return;
    message.recalledAt = sentAt;
    fold.recalls.set(id, message.id);
    if (message.id === fold.original?.id) withdraw(fold, sentAt);
    withdrawQuestion(fold, message.id);
    reopen(fold, message.id);
    endRecalled(fold, message.id, sentAt);
  },
};
