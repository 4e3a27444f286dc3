import type { Measure, ThreadFact } from '@counterpart/referrals';
import type { ClockFact } from './domain/clock-facts';
import { type ResponseClock, responseClock } from './domain/response-clock';

/**
 * What is kept of a referral's clock in its row, as of the last fact: what statistics are made of. Durations are milliseconds, and
 * final once the clock has been judged.
 */
export function measureReferral(facts: readonly ThreadFact[], at: Date): Measure {
  const clock = responseClock(facts satisfies readonly ClockFact[], at);
  if (clock === null) return { dueAt: null, clock: null };
  const { status, startedAt, judgedAt, isLate, stopped, netMs, grossMs, perStage, perHolder } = clock;
  const stoppedAt = clock.stops.find(({ code, to }) => code === stopped && to === null)?.from ?? null;
  return {
    dueAt: clock.dueAt === null ? null : new Date(clock.dueAt),
    clock: { status, startedAt, judgedAt, isLate, stopped, stoppedAt, leftMs: leftMs(clock), netMs, grossMs, perStage, perHolder },
  };
}

/** What is left where it no longer changes by itself: while the clock stands still in time, and once it has been judged. */
function leftMs({ status, isLate, remainingMs }: ResponseClock): number | null {
  return status === 'met' || status === 'missed' || (status === 'stopped' && !isLate) ? remainingMs : null;
}
