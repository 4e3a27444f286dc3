import fc from 'fast-check';
import { endOfDay } from './end-of-day';

const end = (date: string, zone: string): string | null => {
  const at = endOfDay(date, zone);
  return at === null ? null : new Date(at).toISOString();
};
const shownIn = (zone: string, at: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);

describe('the end of a day', () => {
  it.each([
    ['in Beijing', '2026-03-02', 'Asia/Shanghai', '2026-03-02T15:59:59.999Z'],
    ['in Washington', '2026-03-02', 'America/New_York', '2026-03-03T04:59:59.999Z'],
    ['of a day of 23 hours', '2026-03-08', 'America/New_York', '2026-03-09T03:59:59.999Z'],
    ['of a day of 25 hours', '2026-11-01', 'America/New_York', '2026-11-02T04:59:59.999Z'],
    ['where the next day begins at one o’clock', '2026-04-23', 'Africa/Cairo', '2026-04-23T21:59:59.999Z'],
    ['where the hour before midnight comes twice', '2026-10-29', 'Africa/Cairo', '2026-10-29T21:59:59.999Z'],
    ['fourteen hours ahead', '2026-12-31', 'Pacific/Kiritimati', '2026-12-31T09:59:59.999Z'],
    ['of a leap day', '2028-02-29', 'UTC', '2028-02-29T23:59:59.999Z'],
    ['of a day that a zone left out', '2011-12-30', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
  ])('%s', (_, date, zone, expected) => expect(end(date, zone)).toBe(expected));

  it.each([
    ['2026-02-30', 'UTC'],
    ['2026-3-2', 'UTC'],
    ['soon', 'UTC'],
    ['2026-03-02', 'Asia/Nowhere'],
    ['2026-03-02', ''],
  ])('of %s in %j cannot be told', (date, zone) => expect(end(date, zone)).toBeNull());

  it('is the last millisecond at which that zone’s calendar shows the day', () => {
    const zone = fc.constantFrom(
      'Asia/Shanghai',
      'America/New_York',
      'America/St_Johns',
      'Africa/Cairo',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'America/Nuuk',
    );
    fc.assert(
      fc.property(fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), zone, (day, where) => {
        const date = day.toISOString().slice(0, 10);
        const at = endOfDay(date, where) ?? NaN;
        expect(shownIn(where, at)).toBe(date);
        expect(shownIn(where, at + 1) > date).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
