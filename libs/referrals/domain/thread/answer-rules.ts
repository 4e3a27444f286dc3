import { DomainError, type Problem } from '@counterpart/kernel';
import type { ProjectedItem, ReferralProjection } from './referral-projection';

type Answering = 'answer_interim' | 'answer_final' | 'refuse_items';
interface Named {
  readonly no: number;
}

/**
 * Checks the items that an answer or a refusal names: each is asked for, named once and still open; a final answer leaves
 * none open, and an interim one does not settle the last. Throws `invalid` for what is wrong in itself, otherwise `conflict`.
 */
export function requireItems(projection: ReferralProjection, command: Answering, named: readonly Named[]): void {
  const unknown = named.flatMap(({ no }, i) => unknownProblem(projection.items, named, no, i));
  if (unknown.length > 0) throw new DomainError('invalid', 'referral.items-unknown', 'The items named are not those asked for.', unknown);
  if (command === 'refuse_items' && named.length === 0)
    throw new DomainError('invalid', 'referral.no-item', 'A refusal names what it refuses.');
  const settled = named.flatMap(({ no }, i) => settledProblem(projection.items, no, i));
  if (settled.length > 0) throw new DomainError('conflict', 'referral.item-settled', 'An item named is settled already.', settled);
  requireRest(command, openAfter(projection.items, named), named.length);
}

function unknownProblem(items: readonly ProjectedItem[], named: readonly Named[], no: number, i: number): readonly Problem[] {
  if (!items.some((item) => item.no === no)) return [{ path: `items[${i}].no`, message: `There is no item ${no}.` }];
  return named.findIndex((other) => other.no === no) < i ? [{ path: `items[${i}].no`, message: `Item ${no} is named twice.` }] : [];
}

function settledProblem(items: readonly ProjectedItem[], no: number, i: number): readonly Problem[] {
  const state = items.find((item) => item.no === no)?.state;
  return state === 'open' ? [] : [{ path: `items[${i}].no`, message: `Item ${no} is ${state} already.` }];
}

const openAfter = (items: readonly ProjectedItem[], named: readonly Named[]): readonly ProjectedItem[] =>
  items.filter(({ no, state }) => state === 'open' && !named.some((other) => other.no === no));

function requireRest(command: Answering, open: readonly ProjectedItem[], namedCount: number): void {
  if (command === 'answer_final' && open.length > 0) {
    const problems = open.map(({ no }) => ({ path: 'items', message: `Item ${no} is neither answered nor refused.` }));
    throw new DomainError('conflict', 'referral.items-left', 'A final answer leaves no item open.', problems);
  }
  if (command === 'answer_interim' && open.length === 0 && namedCount > 0) {
    throw new DomainError('conflict', 'referral.answer-is-final', 'This settles the last item: send it as the final answer.');
  }
}
