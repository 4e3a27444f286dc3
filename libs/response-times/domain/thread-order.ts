import { inCausalOrder } from '@counterpart/kernel';
import { type ClockFact, type OriginalFact, timeOf } from './clock-facts';

/** The original is the requester's: it makes the thread. */
export const isOriginal = (fact: ClockFact): fact is OriginalFact => fact.kind === 'referral.original' && fact.from === 'requester';

/** The causal order of a thread: the original first, and each fact after the one it is about. */
export function inThreadOrder(facts: readonly ClockFact[]): readonly ClockFact[] {
  const originals = facts.filter(isOriginal).map(({ id }) => id);
  return inCausalOrder(facts, ({ id, facts: said }) => {
    const of = 'of' in said ? [said.of] : [];
    return originals.includes(id) ? of : [...originals, ...of];
  });
}

/**
 * When each message reached the other party, in epoch milliseconds: as the first receipt says, though not before the message
 * was sent nor after the receipt was, so that neither a wrong clock nor a wrong word moves it out of what both can see.
 */
export function deliveriesOf(ordered: readonly ClockFact[]): ReadonlyMap<string, number> {
  const messages = new Map(ordered.filter(({ kind }) => kind.startsWith('referral.')).map((fact) => [fact.id, fact]));
  const deliveries = new Map<string, number>();
  for (const fact of ordered) {
    if (fact.kind !== 'receipt.delivered') continue;
    const message = messages.get(fact.facts.of);
    const [sentAt, receiptAt] = [timeOf(message?.sentAt), timeOf(fact.sentAt)];
    if (!message || message.from === fact.from || sentAt === null || receiptAt === null || deliveries.has(message.id)) continue;
    deliveries.set(message.id, Math.max(sentAt, Math.min(timeOf(fact.facts.at) ?? receiptAt, receiptAt)));
  }
  return deliveries;
}
