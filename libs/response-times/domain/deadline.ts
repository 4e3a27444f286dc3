import type { ClockDeadline } from './clock-facts';
import { endOfDay } from './end-of-day';
import type { Interval } from './intervals';

const HOUR = 3_600_000;

/** Hours that run through nights, weekends and holidays, as the code list has them; three calendar days are 72 of them. */
const HOURS: Readonly<Record<string, number>> = { URGENT_DIRECT: 8, URGENT_INDIRECT: 72, NORMAL: 168 };

/**
 * When an answer is due, in epoch milliseconds: once the clock has run for as long as its class allows, `stopped` (in order,
 * without overlaps) not counted. An agreed date allows until the end of that day in the receiver's zone. Null where the class
 * is unknown, or has no date to agree on.
 */
export function dueAt(deadline: ClockDeadline, zone: string, startedAt: number, stopped: readonly Interval[]): number | null {
  const unstopped = unstoppedDueAt(deadline, zone, startedAt);
  if (unstopped === null) return null;
  // A stop after the time has run out comes too late to give more of it.
  return stopped.reduce((due, { from, to }) => (from < due ? due + (to - from) : due), unstopped);
}

function unstoppedDueAt({ class: urgency, agreedDate }: ClockDeadline, zone: string, startedAt: number): number | null {
  if (urgency === 'PROLONGED') return agreedDate ? endOfDay(agreedDate, zone) : null;
  const hours = Object.hasOwn(HOURS, urgency) ? HOURS[urgency] : undefined;
  return hours === undefined ? null : startedAt + hours * HOUR;
}
