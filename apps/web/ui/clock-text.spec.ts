import { type ClockSummary, readClock, turnsOf } from './clock-text';
import { partsOf, spanText } from './span-text';

const at = (hours: number): string => new Date(Date.UTC(2026, 2, 1) + hours * 3_600_000).toISOString();
const NOW = Date.parse(at(10));
const HOUR = 3_600_000;

describe('a clock', () => {
  it.each<[string, ClockSummary, object]>([
    ['runs', { status: 'running', dueAt: at(12) }, { state: 'running', ms: 2 * HOUR }],
    ['is overdue', { status: 'running', dueAt: at(7) }, { state: 'overdue', ms: -3 * HOUR }],
    ['runs without a due time', { status: 'running', dueAt: null }, { state: 'running', ms: null }],
    ['stands still with what it had left', { status: 'stopped', dueAt: at(9), remainingMs: 5 * HOUR }, { state: 'paused', ms: 5 * HOUR }],
    ['stands still too late', { status: 'stopped', dueAt: at(9), remainingMs: -HOUR }, { state: 'overdue', ms: -HOUR }],
    ['stands still in a list', { status: 'stopped', dueAt: at(12) }, { state: 'paused', ms: null }],
    ['was met', { status: 'met', dueAt: at(9), judgedAt: at(5) }, { state: 'met', ms: 4 * HOUR }],
    ['was missed', { status: 'missed', dueAt: at(5), judgedAt: at(6), remainingMs: -HOUR }, { state: 'missed', ms: -HOUR }],
    ['was withdrawn', { status: 'withdrawn', dueAt: at(5) }, { state: 'withdrawn', ms: null }],
    ['has not started', { status: 'not_started', dueAt: null }, { state: 'not_started', ms: null }],
  ])('that %s', (_, clock, expected) => expect(readClock(clock, NOW)).toEqual(expected));

  it('is explained by what started, stopped and moved it', () => {
    const stops = [
      { code: 'FORCE_MAJEURE', from: at(6), to: null },
      { code: 'CLARIFICATION_PENDING', from: at(2), to: at(4) },
    ];
    expect(turnsOf({ status: 'stopped', dueAt: null, startedAt: at(0), stops })).toEqual([
      { at: at(0), what: 'started', code: null, movedMs: null },
      { at: at(2), what: 'stopped', code: 'CLARIFICATION_PENDING', movedMs: null },
      { at: at(4), what: 'resumed', code: 'CLARIFICATION_PENDING', movedMs: 2 * HOUR },
      { at: at(6), what: 'stopped', code: 'FORCE_MAJEURE', movedMs: null },
    ]);
  });

  it('is explained by nothing before it starts', () => expect(turnsOf({ status: 'not_started', dueAt: null })).toEqual([]));
});

describe('a span', () => {
  it.each([
    [0, 'minute 1'],
    [90_000, 'minute 1'],
    [3_599_000, 'minute 59'],
    [HOUR, 'hour 1'],
    [5 * HOUR + 120_000, 'hour 5 minute 2'],
    [-26 * HOUR, 'day 1 hour 2'],
    [48 * HOUR + 60_000, 'day 2'],
    [400 * 24 * HOUR, 'day 400'],
  ])('%s: %s', (ms, expected) =>
    expect(
      partsOf(ms)
        .map(({ unit, value }) => `${unit} ${value}`)
        .join(' '),
    ).toBe(expected),
  );

  it.each([
    ['en', 51 * HOUR, '2d 3h'],
    ['zh-CN', 51 * HOUR, '2天3小时'],
    ['en', -90 * 60_000, '\u22121h 30m'],
    ['zh-CN', -90 * 60_000, '\u22121小时30分钟'],
  ])('in %s: %s is %s', (language, ms, expected) => expect(spanText(ms, language, { sign: true })).toBe(expected));
});
