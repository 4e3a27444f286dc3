import { dayOf, endOfDay } from './day-in-zone';

it.each([
  ['2027-03-31', 'Asia/Shanghai', '2027-03-31T15:59:59.000Z'],
  ['2027-01-31', 'America/New_York', '2027-02-01T04:59:59.000Z'],
  // The night in which the clocks go forward.
  ['2027-03-13', 'America/New_York', '2027-03-14T04:59:59.000Z'],
  ['2027-03-14', 'America/New_York', '2027-03-15T03:59:59.000Z'],
])('%s ends in %s at %s', (day, zone, at) => {
  expect(endOfDay(day, zone)).toBe(at);
  expect(dayOf(at, zone)).toBe(day);
});
