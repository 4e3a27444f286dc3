import { projectReferral } from './project-referral';
import type { ReferralProjection } from './referral-projection';
import type { ThreadFact } from './thread-facts';
import {
  at,
  clarification,
  fact,
  final,
  interim,
  lead,
  original,
  outcome,
  progress,
  question,
  recall,
  receipt,
  received,
  refusal,
  stages,
  withdrawal,
} from './thread.samples';

const after = (...facts: readonly ThreadFact[]): ReferralProjection => projectReferral([...received(), ...facts]);
const itemStates = ({ items }: ReferralProjection): string => items.map(({ state }) => state).join(' ');

describe('the state of a referral', () => {
  it('is released, delivered, acknowledged, in progress as the receiver says so', () => {
    const [sent, delivered, acknowledged] = received();
    const facts = [sent, delivered, acknowledged, progress('assigned', 3)] as readonly ThreadFact[];
    expect(facts.map((_, i) => projectReferral(facts.slice(0, i + 1)).state)).toEqual([
      'released',
      'delivered',
      'acknowledged',
      'in_progress',
    ]);
    expect(projectReferral(facts)).toMatchObject({ deliveredAt: at(1), acknowledgedAt: at(2), assignedAt: at(3) });
  });

  it('waits for a clarification while any question is open', () => {
    const asked = [question('q1', 4), question('q2', 5)];
    expect(after(...asked)).toMatchObject({ state: 'clarification_pending', openClarifications: ['q1', 'q2'] });
    expect(after(...asked, clarification('q1', 6))).toMatchObject({ state: 'clarification_pending', openClarifications: ['q2'] });
    expect(after(...asked, clarification('q1', 6), clarification('q2', 7))).toMatchObject({ state: 'in_progress', openClarifications: [] });
  });

  it('is answered when a final answer leaves no item open, and dated by its delivery', () => {
    const answer = final('f', 9, 2, 3);
    expect(after(interim('i', 5, 1), answer)).toMatchObject({ state: 'answered', answeredBy: 'f', answeredAt: null });
    expect(after(interim('i', 5, 1), answer, receipt('receipt.delivered', answer, 11)).answeredAt).toBe(at(11));
  });

  it('stays in progress after a final answer that leaves an item open', () => {
    const projection = after(final('f', 9, 1, 2));
    expect(projection).toMatchObject({ state: 'in_progress', answeredBy: null });
    expect(itemStates(projection)).toBe('answered answered open');
  });

  it('is answered when the rest is refused, and refused when everything is', () => {
    const partly = after(interim('i', 5, 1), refusal('r', 6, 2, 3));
    expect(partly).toMatchObject({ state: 'answered', answeredBy: 'r' });
    expect(partly.items[1]).toEqual({ no: 2, state: 'refused', ground: 'R6B', settledBy: 'r' });
    expect(after(refusal('r1', 5, 1), refusal('r2', 6, 2, 3))).toMatchObject({ state: 'refused', answeredBy: 'r2' });
  });

  it('is refused in part by the final answer itself', () => {
    const items = [
      { no: 1, state: 'answered' },
      { no: 2, state: 'answered' },
      { no: 3, state: 'refused', ground: 'R8' },
    ] as const;
    const projection = after(fact('referral.final_answer', 'receiver', ['f', 9], { items, stages: stages(9) }));
    expect(projection.state).toBe('answered');
    expect(itemStates(projection)).toBe('answered answered refused');
  });

  it('settles an item once: what is answered is not refused afterwards', () => {
    const projection = after(interim('i', 5, 1), refusal('r', 6, 1, 2));
    expect(itemStates(projection)).toBe('answered refused open');
    expect(projection.items[0]).toMatchObject({ settledBy: 'i', ground: null });
  });

  it('ends a question that was not waited for', () => {
    expect(after(question('q', 4), final('f', 9, 1, 2, 3))).toMatchObject({ state: 'answered', openClarifications: [] });
  });

  it('is withdrawn with what is still open, and not once it is answered', () => {
    expect(itemStates(after(interim('i', 5, 1), withdrawal(6)))).toBe('answered withdrawn withdrawn');
    expect(after(withdrawal(6), final('f', 9, 1, 2, 3))).toMatchObject({ state: 'withdrawn', answeredBy: null });
    expect(after(final('f', 5, 1, 2, 3), withdrawal(6)).state).toBe('answered');
  });

  it('is closed by the requester of an answered request', () => {
    expect(after(final('f', 9, 1, 2, 3), outcome('receiver', 12)).state).toBe('answered');
    expect(after(interim('i', 9, 1), outcome('requester', 12)).state).toBe('in_progress');
    const closed = after(final('f', 9, 1, 2, 3), outcome('requester', 12));
    expect(closed).toMatchObject({ state: 'closed', closedAt: at(12), outcome: 'ARREST', usefulness: 'ACTIONABLE' });
  });

  it('is closed by the receiver of a lead, answered or not', () => {
    expect(projectReferral([...received(lead()), outcome('requester', 5)]).state).toBe('acknowledged');
    expect(projectReferral([...received(lead()), outcome('receiver', 5)]).state).toBe('closed');
    expect(projectReferral([...received(lead()), final('f', 4), outcome('receiver', 5)]).state).toBe('closed');
  });

  it('takes a later outcome, which closes nothing and stays closed', () => {
    const seized = fact('referral.outcome', 'requester', ['o2', 99], { code: 'SEIZURE', closes: false });
    const projection = after(final('f', 9, 1, 2, 3), outcome('requester', 12), seized);
    expect(projection).toMatchObject({ state: 'closed', closedAt: at(12), outcome: 'SEIZURE', usefulness: 'ACTIONABLE' });
    expect(after(seized)).toMatchObject({ state: 'acknowledged', outcome: null });
  });

  it('keeps the announced date of an answer that takes longer', () => {
    const notice = fact('referral.delay_notice', 'receiver', ['d', 5], { expectedDate: '2026-03-20', reason: 'LABORATORY' });
    expect(after(notice)).toMatchObject({ state: 'acknowledged', expectedDate: '2026-03-20', delayReason: 'LABORATORY' });
  });

  it('shows the stops in effect, each party lifting its own', () => {
    const stop = fact('referral.stop', 'receiver', ['s', 5], { code: 'SUSPENSION', at: at(4) });
    const resumedBy = (from: 'requester' | 'receiver') => fact('referral.resume', from, ['u', 8], { code: 'SUSPENSION', at: at(8) });
    expect(after(stop).openStops).toEqual([{ code: 'SUSPENSION', by: 'receiver', since: at(4) }]);
    expect(after(stop, resumedBy('requester')).openStops).toHaveLength(1);
    expect(after(stop, resumedBy('receiver')).openStops).toEqual([]);
    expect(after({ ...stop, facts: { code: 'CLARIFICATION_PENDING', at: at(4) } }).openStops).toEqual([]);
  });

  it('leaves to each party what is its own', () => {
    const wrong = [question('q', 4), final('f', 5, 1, 2, 3), refusal('r', 6, 1), interim('i', 7, 1)].map((one) => ({
      ...one,
      from: 'requester' as const,
    }));
    expect(after(...wrong, { ...withdrawal(8), from: 'receiver' })).toMatchObject({ state: 'acknowledged' });
    expect(projectReferral([original(), { ...receipt('receipt.delivered', original(), 1), from: 'requester' }]).state).toBe('released');
  });

  it('is released and nothing more while the original is missing', () => {
    expect(projectReferral([])).toMatchObject({ state: 'released', kind: null, items: [], messages: [] });
    expect(projectReferral([question('q', 4), { ...original(), from: 'receiver' }])).toEqual(projectReferral([]));
  });

  it('does not depend on the two clocks: the original comes first though its clock is ahead', () => {
    const late = { ...original(), sentAt: at(500) };
    expect(projectReferral([...received(late), progress('assigned', 3)])).toMatchObject({ state: 'in_progress', deliveredAt: at(500) });
  });

  it('does not date a receipt after it was sent', () => {
    const claimed = { ...receipt('receipt.delivered', original(), 1), facts: { of: 'original', at: at(900) } };
    expect(projectReferral([original(), claimed]).deliveredAt).toBe(at(1));
  });
});

describe('a recall', () => {
  it('of an answer opens what it settled, until the referral is closed', () => {
    const answer = final('f', 9, 2, 3);
    const recalled = after(interim('i', 5, 1), answer, recall(answer, 20));
    expect(recalled).toMatchObject({ state: 'in_progress', answeredBy: null, answeredAt: null, recalledIds: ['f'] });
    expect(itemStates(recalled)).toBe('answered open open');
    expect(after(interim('i', 5, 1), answer, recall(answer, 20), final('g', 30, 2, 3))).toMatchObject({
      state: 'answered',
      answeredBy: 'g',
    });
    const closed = after(interim('i', 5, 1), answer, outcome('requester', 15), recall(answer, 20));
    expect(closed).toMatchObject({ state: 'closed', recalledIds: ['f'] });
    expect(itemStates(closed)).toBe('answered answered answered');
  });

  it('of an interim answer opens an answered referral', () => {
    const first = interim('i', 5, 1);
    expect(itemStates(after(first, final('f', 9, 2, 3), recall(first, 20)))).toBe('open answered answered');
    expect(after(first, final('f', 9, 2, 3), recall(first, 20)).state).toBe('in_progress');
  });

  it('of a question asks it no longer', () => {
    const asked = question('q', 4);
    expect(after(asked, recall(asked, 6))).toMatchObject({ state: 'in_progress', openClarifications: [] });
  });

  it('of the original withdraws the referral', () => {
    expect(after(recall(original(), 6))).toMatchObject({ state: 'withdrawn', withdrawnAt: at(6), recalledIds: ['original'] });
  });

  it('is for the sender of a message with content alone', () => {
    const answer = final('f', 9, 1, 2, 3);
    expect(after(answer, { ...recall(answer, 20), from: 'requester' })).toMatchObject({ state: 'answered', recalledIds: [] });
    expect(after(withdrawal(4), recall(withdrawal(4), 6)).recalledIds).toEqual([]);
  });

  it('tells what the other side did about it, by the recall or by the message', () => {
    const answer = final('f', 9, 1, 2, 3);
    const called = recall(answer, 20);
    const kept = (of: string) =>
      fact('receipt.purged', 'requester', ['p', 25], { of, at: at(24), outcome: 'kept', ground: 'COURT_PROCEEDINGS' });
    for (const id of ['f', called.id]) {
      const { messages } = after(answer, called, kept(id));
      const expected = { outcome: 'kept', ground: 'COURT_PROCEEDINGS', at: at(24) };
      expect(messages.find((one) => one.id === 'f')).toMatchObject({ recalledAt: at(20), purge: expected });
    }
    expect(after(answer, kept('f')).messages.find(({ id }) => id === 'f')?.purge).toBeNull();
  });
});
