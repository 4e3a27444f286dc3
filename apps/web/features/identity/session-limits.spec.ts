import { moved, standingOf, WARNING_MS } from './session-limits';

const limits = { idleEndsAt: 1_000_000, endsAt: 5_000_000 };

it.each([
  ['long before', limits, 0, { kind: 'fine', nextLookAt: 1_000_000 - WARNING_MS }],
  ['two minutes before the idle end', limits, 1_000_000 - WARNING_MS, { kind: 'warned', endsAt: 1_000_000, canStay: true }],
  ['just before', limits, 999_999, { kind: 'warned', endsAt: 1_000_000, canStay: true }],
  ['at the end', limits, 1_000_000, { kind: 'over' }],
  [
    'before the end in any case',
    { idleEndsAt: 5_000_000, endsAt: 5_000_000 },
    4_999_000,
    { kind: 'warned', endsAt: 5_000_000, canStay: false },
  ],
])('%s', (_, given, now, expected) => expect(standingOf(given, now)).toEqual(expected));

it('a sign of life moves the idle end, never beyond the end in any case', () => {
  expect(moved(limits, 900_000, 500_000)).toEqual({ idleEndsAt: 1_400_000, endsAt: 5_000_000 });
  expect(moved(limits, 900_000, 4_900_000)).toEqual({ idleEndsAt: 5_000_000, endsAt: 5_000_000 });
});
