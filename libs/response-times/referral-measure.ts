import type { Measure, ThreadFact } from '@counterpart/referrals';
import type { ClockFact } from './domain/clock-facts';
import { responseClock } from './domain/response-clock';

/**
 * What is kept of a referral's clock in its row, as of the last fact: what statistics are made of. Durations are milliseconds, and
 * final once the clock has been judged.
 */
export function measureReferral(facts: readonly ThreadFact[], at: Date): Measure {
  const clock = responseClock(facts satisfies readonly ClockFact[], at);
  if (clock === null) return { dueAt: null, clock: null };
  const { status, startedAt, judgedAt, isLate, stopped, netMs, grossMs, perStage, perHolder } = clock;
  return {
    dueAt: clock.dueAt === null ? null : new Date(clock.dueAt),
    clock: { status, startedAt, judgedAt, isLate, stopped, netMs, grossMs, perStage, perHolder },
  };
}
