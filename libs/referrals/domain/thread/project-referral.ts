import { inCausalOrder } from '@counterpart/kernel';
import type { FactHandler } from './fact-handler';
import { ReferralFold } from './referral-fold';
import type { ReferralProjection } from './referral-projection';
import type { ThreadFact, ThreadFactKind } from './thread-facts';
import { threadHandlers } from './thread-handlers';

/**
 * The state of a referral from the facts of its thread. It depends on which facts there are and on nothing else: not on the
 * order in which they came, not on how often. So the two copies agree as soon as they hold the same facts; until then each
 * shows what it knows. It never throws: a fact that does not fit (yet) changes nothing.
 */
export function projectReferral(facts: readonly ThreadFact[]): ReferralProjection {
  const fold = new ReferralFold();
  for (const fact of inThreadOrder(facts)) lay(fold, fact);
  return fold.projection();
}

/** The causal order of a thread: the original first, and each fact after the one it is about. */
export function inThreadOrder(facts: readonly ThreadFact[]): readonly ThreadFact[] {
  const originals = facts.filter(isOriginal).map(({ id }) => id);
  return inCausalOrder(facts, ({ id, facts: said }) => {
    const of = 'of' in said ? [said.of] : [];
    return originals.includes(id) ? of : [...originals, ...of];
  });
}

const isOriginal = ({ kind, from }: ThreadFact): boolean => kind === 'referral.original' && from === 'requester';

function lay(fold: ReferralFold, fact: ThreadFact): void {
  if (!Object.hasOwn(threadHandlers, fact.kind) || !(fold.original ?? isOriginal(fact))) return;
  if (fact.kind.startsWith('referral.')) fold.register(fact);
  // The table pairs each kind with the handler of that kind, which the compiler cannot follow through an index.
  const handle = threadHandlers[fact.kind] as FactHandler<ThreadFactKind>;
  handle(fold, fact);
}
