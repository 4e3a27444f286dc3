import { isTimeZone, type QuietHours, whenNotQuiet } from './quiet-hours';

const hours = (from: string, until: string, timeZone: string): QuietHours => ({ from, until, timeZone });
const night = hours('22:00', '07:00', 'Asia/Shanghai');

describe('quiet hours', () => {
  it.each([
    ['outside of them', '2026-03-01T04:00:00Z', night, '2026-03-01T04:00:00Z'],
    ['before midnight', '2026-03-01T14:30:20Z', night, '2026-03-01T23:00:00Z'],
    ['after midnight', '2026-03-01T18:00:00Z', night, '2026-03-01T23:00:00Z'],
    ['in their first minute', '2026-03-01T14:00:00Z', night, '2026-03-01T23:00:00Z'],
    ['when they have just ended', '2026-03-01T23:00:00Z', night, '2026-03-01T23:00:00Z'],
    ['within one day', '2026-03-01T13:15:00Z', hours('12:00', '14:00', 'UTC'), '2026-03-01T14:00:00Z'],
    ['that are empty', '2026-03-01T12:00:00Z', hours('12:00', '12:00', 'UTC'), '2026-03-01T12:00:00Z'],
    // New York: clocks forward on 8 March 2026 at 02:00, back on 1 November 2026 at 02:00.
    ['in a night that is an hour shorter', '2026-03-08T04:00:00Z', hours('22:00', '07:00', 'America/New_York'), '2026-03-08T11:00:00Z'],
    ['in a night that is an hour longer', '2026-11-01T03:00:00Z', hours('22:00', '07:00', 'America/New_York'), '2026-11-01T12:00:00Z'],
    ['in a zone of half an hour', '2026-03-01T17:00:00Z', hours('22:00', '07:00', 'Asia/Kolkata'), '2026-03-02T01:30:00Z'],
  ])('%s', (_, at, quiet, due) => expect(whenNotQuiet(new Date(at), quiet).toISOString()).toBe(new Date(due).toISOString()));

  it('are none by default', () => expect(whenNotQuiet(new Date(0), null)).toEqual(new Date(0)));

  it.each([
    ['Asia/Shanghai', true],
    ['UTC', true],
    ['Nowhere/Land', false],
    ['', false],
  ])('know the zone %j: %s', (zone, known) => expect(isTimeZone(zone)).toBe(known));
});
