const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * The last millisecond of a day (`YYYY-MM-DD`) in an IANA time zone, in epoch milliseconds; null where either cannot be read.
 * A zone can jump over midnight, over an hour at it, or over a whole day: so the end is searched for, not computed.
 */
export function endOfDay(date: string, zone: string): number | null {
  const day = dayOf(date);
  const local = calendarOf(zone);
  if (day === null || local === null) return null;
  // No zone is more than 16 hours from UTC: the day has not ended at the first bound, and has at the second.
  let before = (day - 16 * HOUR) / SECOND;
  let after = (day + 40 * HOUR) / SECOND;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (local(middle * SECOND) > day) after = middle;
    else before = middle;
  }
  return after * SECOND - 1;
}

/** A date as the milliseconds of its midnight in UTC, so that dates compare as numbers. */
function dayOf(date: string): number | null {
  const [, year, month, day] = (DATE.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const midnight = Date.UTC(year, month - 1, day);
  return new Date(midnight).toISOString().startsWith(date) ? midnight : null;
}

/** The date that a zone's calendar shows at an instant, in the same form. */
function calendarOf(zone: string): ((at: number) => number) | null {
  const format = formatOf(zone);
  if (!format) return null;
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts.year ?? NaN, (parts.month ?? NaN) - 1, parts.day);
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
