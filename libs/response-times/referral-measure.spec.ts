import type { ThreadFact } from '@counterpart/referrals';
import { answered, at, fact, sent } from './domain/clock.samples';
import type { ClockFact } from './domain/clock-facts';
import { measureReferral } from './referral-measure';

const measure = (hour: number, ...facts: readonly ClockFact[]) =>
  measureReferral(facts as unknown as readonly ThreadFact[], new Date(at(hour))).clock;
const HOUR = 3_600_000;
const stopAt = (hour: number) => fact('referral.stop', 'receiver', ['stop', hour], { code: 'FORCE_MAJEURE', at: at(hour) });

it('tells of a running clock no more than when it started: what is left changes', () => {
  expect(measure(10, ...sent())).toMatchObject({
    status: 'running',
    startedAt: at(4),
    stopped: null,
    stoppedAt: null,
    leftMs: null,
    judgedAt: null,
  });
});

it('tells of one that stands still since when, why, and what is left, however much later it is looked at', () => {
  for (const hour of [30, 300])
    expect(measure(hour, ...sent(), stopAt(24))).toMatchObject({
      status: 'stopped',
      stopped: 'FORCE_MAJEURE',
      stoppedAt: at(24),
      leftMs: (168 - 20) * HOUR,
    });
});

it('tells of one that stopped too late nothing that is left: its due time stays', () => {
  expect(measure(300, ...sent(), stopAt(200))).toMatchObject({ status: 'stopped', isLate: true, stoppedAt: at(200), leftMs: null });
});

it('tells by how much a judged one was kept or missed', () => {
  expect(measure(300, ...sent(), ...answered(20, 21, 22, 24))).toMatchObject({
    status: 'met',
    judgedAt: at(24),
    leftMs: (168 - 20) * HOUR,
  });
  expect(measure(300, ...sent(), ...answered(170, 171, 172, 182))).toMatchObject({ status: 'missed', leftMs: -10 * HOUR });
});

it('measures nothing without an original', () => expect(measureReferral([], new Date(at(0)))).toEqual({ dueAt: null, clock: null }));
