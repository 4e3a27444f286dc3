import type { FactHandlers } from './fact-handler';
import { receiptTime } from './fact-times';
import type { ReferralFold } from './referral-fold';
import type { ThreadFact } from './thread-facts';

type ReceiptKind = 'receipt.delivered' | 'receipt.opened' | 'receipt.acknowledged' | 'receipt.progress' | 'receipt.purged';
type Receipt = Extract<ThreadFact, { readonly kind: ReceiptKind }>;

/** The message a receipt is about: one of the other party's. A receipt of a recall is about what was recalled. */
function subject(fold: ReferralFold, { from, facts }: Receipt) {
  const message = fold.messages.get(facts.of);
  return message && message.from !== from ? message : undefined;
}

export const receiptHandlers: FactHandlers<ReceiptKind> = {
  'receipt.delivered': (fold, fact) => {
    const message = subject(fold, fact);
    if (!message || message.deliveredAt) return;
    message.deliveredAt = receiptTime(fact, message.sentAt);
    if (message.id !== fold.original?.id) return;
    fold.is.deliveredAt = message.deliveredAt;
    fold.take('deliver');
  },
  'receipt.opened': (fold, fact) => {
    const message = subject(fold, fact);
    if (!message || message.openedAt) return;
    message.openedAt = receiptTime(fact, message.sentAt);
    if (message.id === fold.original?.id) fold.is.openedAt = message.openedAt;
  },
  'receipt.acknowledged': (fold, fact) => {
    const message = subject(fold, fact);
    if (message?.id === fold.original?.id && message && fold.take('acknowledge'))
      fold.is.acknowledgedAt = receiptTime(fact, message.sentAt);
  },
  'receipt.progress': (fold, fact) => {
    if (fact.from !== 'receiver' || !fold.original || !fold.take('assign')) return;
    if (fact.facts.step === 'assigned') fold.is.assignedAt ??= receiptTime(fact, fold.original.sentAt);
  },
  'receipt.purged': (fold, fact) => {
    const message = fold.messages.get(fold.recalls.get(fact.facts.of) ?? fact.facts.of);
    if (!message?.recalledAt || message.from === fact.from || message.purge) return;
    const { outcome, ground } = fact.facts;
    message.purge = { outcome, ground: ground ?? null, at: receiptTime(fact, message.recalledAt) };
  },
};
