const MINUTE = 60_000;
const DAY = 24 * 60;

/** Times of the day (`22:00`) in an IANA time zone; over midnight where it ends before it begins. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
}

/**
 * The first moment from `at` on that is not in the quiet hours. What the clock on the wall shows decides, so that they end at the
 * same time of the day when the zone changes its clocks in the night.
 */
export function whenNotQuiet(at: Date, hours: QuietHours | null): Date {
  if (hours === null) return at;
  const [from, until] = [minutesOf(hours.from), minutesOf(hours.until)];
  const now = wallMinutes(at, hours.timeZone);
  const isQuiet = from <= until ? from <= now && now < until : now >= from || now < until;
  if (!isQuiet) return at;
  const left = (until - now + DAY) % DAY;
  const end = new Date(Math.floor(at.getTime() / MINUTE) * MINUTE + left * MINUTE);
  const shown = wallMinutes(end, hours.timeZone);
  // The clocks were changed in between: an hour more or less has passed than they show.
  const off = ((shown - until + DAY + DAY / 2) % DAY) - DAY / 2;
  return new Date(end.getTime() - off * MINUTE);
}

/** Whether a zone is one that its clocks are known of. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function wallMinutes(at: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return minutesOf(format.format(at));
}
