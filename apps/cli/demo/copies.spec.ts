import { differencesOf } from './copies';
import { copy } from './copies.samples';
import { storyOf } from './stories';

const answered = storyOf({ row: 8, items: 1 });
const recalled = storyOf({ row: 5, items: 1 });

describe('two copies of a referral', () => {
  it('that are alike and end as their story does have no difference', () => {
    expect(differencesOf(copy(), copy({ version: 9 }), answered)).toEqual([]);
  });

  it.each([
    ['a time', copy({ acknowledgedAt: null }), 'acknowledgedAt is "2026-01-05T08:00:02Z" at its sender and null at its receiver'],
    ['a clock', copy({}, { netMs: 3 }), /^clock is \{.*"netMs":4000.* at its sender and \{.*"netMs":3.* at its receiver$/],
    ['an item', copy({ items: [] }), /^items is \[\{.* at its sender and \[\] at its receiver$/],
  ])('are told apart by %s', (_, receiver, difference) => {
    expect(differencesOf(copy(), receiver, answered)).toEqual([expect.stringMatching(difference)]);
  });

  it.each([
    ['its state', { state: 'answered', closedAt: null }, ['state is answered instead of closed', 'closed is false instead of true']],
    ['an item', { items: [{ no: 1, state: 'open', ground: null }] }, ['items is ["open"] instead of ["answered"]']],
    ['a missing delivery', { deliveredAt: null }, ['delivered is false instead of true']],
  ])('that agree but differ from their story are named: %s', (_, change, differences) => {
    expect(differencesOf(copy(change), copy(change), answered)).toEqual(differences);
  });

  it('of a referral that was called back hold the receipt of the purge', () => {
    const original = { id: '', kind: 'referral.original', box: 'in', state: 'accepted', content: null } as const;
    const called = (outcome: string | null) =>
      copy(
        {
          state: 'withdrawn',
          items: [{ no: 1, state: 'withdrawn', ground: null }],
          answeredAt: null,
          closedAt: null,
          messages: [{ ...original, recall: { id: '', outcome } }],
        },
        { status: 'withdrawn', judgedAt: null },
      );
    expect(differencesOf(called('purged'), called('purged'), recalled)).toEqual([]);
    expect(differencesOf(called(null), called(null), recalled)).toEqual(['recalled is false instead of true']);
  });
});
