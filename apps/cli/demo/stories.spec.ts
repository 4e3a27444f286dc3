import { storyOf } from './stories';

const turnsOf = (row: number, items: number): readonly string[] => [...storyOf({ row, items }).turns].toSorted();

describe('a story', () => {
  it.each([
    [1, 3, ['clarification', 'delay']],
    [2, 2, ['refusal', 'stop']],
    [3, 3, ['interim', 'update']],
    [4, 2, ['withdrawal']],
    [5, 2, ['recall']],
    [6, 2, ['clarification']],
    [8, 1, []],
    [12, 2, []],
  ])('of row %i with %i items takes these turns: %j', (row, items, turns) => expect(turnsOf(row, items)).toEqual(turns));

  it('answers, refuses and closes, and names the state of every item', () => {
    expect(storyOf({ row: 2, items: 3 })).toMatchObject({
      state: 'closed',
      isAnswered: true,
      refusedItem: 3,
      interimItem: null,
      itemStates: ['answered', 'answered', 'refused'],
    });
    expect(storyOf({ row: 3, items: 2 })).toMatchObject({ interimItem: 1, itemStates: ['answered', 'answered'] });
  });

  it('leaves something to answer: a single item is neither refused nor answered in part', () => {
    expect(storyOf({ row: 9, items: 1 })).toMatchObject({ refusedItem: null, itemStates: ['answered'] });
    expect(storyOf({ row: 7, items: 1 })).toMatchObject({ interimItem: null });
    // Row 23 is one that refuses and answers in part: of two items one is refused, and the other is not the last for nothing.
    expect(storyOf({ row: 23, items: 2 })).toMatchObject({ refusedItem: 2, interimItem: null });
    expect(storyOf({ row: 23, items: 3 })).toMatchObject({ refusedItem: 3, interimItem: 1 });
  });

  it('of a lead, which asks for nothing, has no answer and is closed', () => {
    expect(storyOf({ row: 2, items: 0 })).toMatchObject({ isAnswered: false, state: 'closed', itemStates: [] });
    expect(turnsOf(3, 0)).toEqual(['update']);
  });

  it.each([4, 5])('of row %i ends before its answer, whatever it asks', (row) => {
    expect(storyOf({ row, items: 3 })).toMatchObject({
      state: 'withdrawn',
      isAnswered: false,
      itemStates: ['withdrawn', 'withdrawn', 'withdrawn'],
    });
  });
});
