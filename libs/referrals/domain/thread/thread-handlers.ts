import { answerHandlers } from './answer-handlers';
import type { FactHandlers } from './fact-handler';
import { isoOf } from './fact-times';
import { permissionHandlers } from './permission-handlers';
import { recallHandlers } from './recall-handlers';
import { receiptHandlers } from './receipt-handlers';
import { closerOf, isReadyToClose, isReadyToReport, mayAnnounceStop } from './referral-rules';
import type { ThreadFactKind } from './thread-facts';

/** One handler for every kind of fact. */
export const threadHandlers: FactHandlers<ThreadFactKind> = {
  ...receiptHandlers,
  ...answerHandlers,
  ...recallHandlers,
  ...permissionHandlers,
  'referral.original': (fold, fact) => {
    if (fold.original || fact.from !== 'requester') return;
    fold.original = fact;
    for (const { no } of fact.facts.items) fold.items.set(no, { no, state: 'open', ground: null, settledBy: null });
  },
  'referral.clarification_request': (fold, { id, from }) => {
    if (from === 'receiver' && fold.take('ask')) fold.questions.add(id);
  },
  'referral.clarification': (fold, { from, facts }) => {
    if (from !== 'requester' || !fold.questions.has(facts.of) || !fold.take('clarify')) return;
    fold.questions.delete(facts.of);
    if (fold.questions.size === 0) fold.take('settle_questions');
  },
  'referral.delay_notice': (fold, { from, facts }) => {
    if (from !== 'receiver' || !fold.take('announce_delay')) return;
    fold.is.expectedDate = facts.expectedDate;
    fold.is.delayReason = facts.reason;
  },
  'referral.update': () => undefined,
  'referral.stop': (fold, { from, facts, sentAt }) => {
    const isOpen = fold.stops.some(({ code, by }) => code === facts.code && by === from);
    if (!mayAnnounceStop(from, facts.code) || isOpen || !fold.take('stop')) return;
    fold.stops = [...fold.stops, { code: facts.code, by: from, since: isoOf(facts.at) ?? sentAt }];
  },
  'referral.resume': (fold, { from, facts }) => {
    const rest = fold.stops.filter(({ code, by }) => code !== facts.code || by !== from);
    if (rest.length < fold.stops.length && fold.take('resume')) fold.stops = rest;
  },
  'referral.outcome': (fold, { from, facts, sentAt }) => {
    const standing = fold.standing();
    const isReady = facts.closes ? isReadyToClose(standing) : isReadyToReport(standing);
    if (from !== closerOf(standing.kind) || !isReady || !fold.take(facts.closes ? 'close' : 'report_outcome')) return;
    fold.is.outcome = facts.code;
    fold.is.usefulness = facts.usefulness ?? fold.is.usefulness;
    if (!facts.closes) return;
    fold.is.closedAt = sentAt;
    fold.rest();
  },
};
