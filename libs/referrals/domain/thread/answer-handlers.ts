import type { FactHandlers } from './fact-handler';
import type { ReferralFold } from './referral-fold';
import type { SettledItem } from './thread-facts';

type AnswerKind = 'referral.interim_answer' | 'referral.final_answer' | 'referral.refusal';

/** Settles those of the items that are open; says how many were. */
function settle(fold: ReferralFold, by: string, items: readonly SettledItem[]): number {
  return items.filter((item) =>
    fold.settle(item.no, { state: item.state, ground: item.state === 'refused' ? item.ground : null, settledBy: by }),
  ).length;
}

/** The message that left no item open: the referral is answered, or refused if every item is. */
function complete(fold: ReferralFold, id: string): void {
  const items = [...fold.items.values()];
  const isRefused = items.length > 0 && items.every(({ state }) => state === 'refused');
  if (!fold.take(isRefused ? 'refuse_all' : 'answer_final')) return;
  fold.is.answeredBy = id;
  fold.rest();
}

export const answerHandlers: FactHandlers<AnswerKind> = {
  'referral.interim_answer': (fold, { id, from, facts }) => {
    if (from === 'receiver' && fold.take('answer_interim')) settle(fold, id, facts.items);
  },
  // One that leaves items open is not sent by this program; should it come all the same, it counts as an interim one.
  'referral.final_answer': (fold, { id, from, facts }) => {
    if (from !== 'receiver' || !fold.can('answer_final')) return;
    settle(fold, id, facts.items);
    if (fold.hasOpenItems()) fold.take('answer_interim');
    else complete(fold, id);
  },
  'referral.refusal': (fold, { id, from, facts }) => {
    if (from !== 'receiver' || !fold.can('refuse_items')) return;
    const refused = settle(
      fold,
      id,
      facts.items.map((item) => ({ ...item, state: 'refused' })),
    );
    if (refused === 0) return;
    if (fold.hasOpenItems()) fold.take('refuse_items');
    else complete(fold, id);
  },
};
