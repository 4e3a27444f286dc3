import { steadyRows, stepTo, toggled } from './list-rows';

const keyOf = (row: string): string => row[0]!;

it.each([
  ['a new list is shown as it is', null, ['b1', 'a1'], ['b1', 'a1'], 0],
  ['rows change where they are', ['a', 'b'], ['b2', 'a2'], ['a2', 'b2'], 0],
  ['what is gone goes', ['a', 'b', 'c'], ['a1', 'c1'], ['a1', 'c1'], 0],
  ['what is new above waits', ['a', 'b'], ['n1', 'a1', 'b1'], ['a1', 'b1'], 1],
  ['what is new between waits', ['a', 'b'], ['a1', 'n1', 'b1'], ['a1', 'b1'], 1],
  ['the next page follows', ['a', 'b'], ['a1', 'b1', 'c1', 'd1'], ['a1', 'b1', 'c1', 'd1'], 0],
  ['an empty list fills', [], ['a1'], ['a1'], 0],
])('%s', (_, shown, rows, expected, added) => expect(steadyRows(shown, rows, keyOf)).toEqual({ rows: expected, added }));

it.each([
  [-1, 1, 3, 0],
  [-1, -1, 3, 0],
  [0, 1, 3, 1],
  [2, 1, 3, 2],
  [0, -1, 3, 0],
  [-1, 1, 0, -1],
] as const)('from %s by %s of %s leads to %s', (current, step, count, expected) => expect(stepTo(current, step, count)).toBe(expected));

it('a key goes in and out of a selection', () => {
  const once = toggled(new Set(['a']), 'b');
  expect([...once]).toEqual(['a', 'b']);
  expect([...toggled(once, 'a')]).toEqual(['b']);
});
