import fc from 'fast-check';
import { type Measured, summarise, summariseByKey } from './summary';

const now = new Date('2026-06-01T00:00:00.000Z');
const HOUR = 3_600_000;
const hoursAgo = (hours: number): string => new Date(now.getTime() - hours * HOUR).toISOString();

const judged = (netHours: number, isLate = false): Measured => ({
  id: `judged ${netHours}`,
  key: 'DEA > NNCC',
  exercise: false,
  clock: {
    status: isLate ? 'missed' : 'met',
    startedAt: hoursAgo(900),
    judgedAt: hoursAgo(1),
    isLate,
    netMs: netHours * HOUR,
    grossMs: netHours * HOUR * 2,
  },
});
const open = (ageHours: number, isLate = false): Measured => ({
  id: `open ${ageHours}`,
  key: 'NNCC > DEA',
  exercise: false,
  clock: { status: 'running', startedAt: hoursAgo(ageHours), judgedAt: null, isLate, netMs: 0, grossMs: 0 },
});
const undelivered: Measured = { ...open(0), clock: { ...open(0).clock, status: 'not_started', startedAt: null } };
const withdrawn: Measured = { ...open(5), clock: { ...open(5).clock, status: 'withdrawn' } };
const drill = (one: Measured): Measured => ({ ...one, exercise: true });
const some = (count: number): readonly Measured[] => Array.from({ length: count }, (_, i) => judged(i + 1));

describe('the figures', () => {
  it('count what was delivered, by what became of it', () => {
    const all = [judged(1), judged(2, true), judged(3), judged(4), open(5), open(6, true), withdrawn, undelivered];
    expect(summarise(all, now)).toMatchObject({ count: 7, judged: 4, inTime: 3, shareInTime: 0.75, open: 2, overdue: 1, withdrawn: 1 });
  });

  it('give the median of net and gross time', () => {
    expect(summarise(some(3), now)).toMatchObject({ net: { median: 2 * HOUR }, gross: { median: 4 * HOUR } });
    expect(summarise(some(4), now).net.median).toBe(2.5 * HOUR);
  });

  it('give a ninetieth percentile of ten or more, and of no fewer', () => {
    expect(summarise(some(9), now).net.p90).toBeNull();
    expect(summarise(some(10), now).net.p90).toBeCloseTo(9.1 * HOUR, 3);
    expect(summarise(some(11), now).net.p90).toBe(10 * HOUR);
  });

  it('are empty where nothing was judged', () => {
    expect(summarise([], now)).toMatchObject({ count: 0, shareInTime: null, net: { median: null, p90: null }, oldestOpen: null });
  });

  it('name the oldest open one', () => {
    expect(summarise([open(5), open(700), open(90), judged(900)], now).oldestOpen).toEqual({ id: 'open 700', since: hoursAgo(700) });
  });

  it('put each open one into one bucket by its age', () => {
    const ages = [0, 7, 8, 71, 72, 167, 168, 719, 720, 9000].map((hours) => open(hours));
    expect(summarise([...ages, judged(1)], now).openByAge).toEqual({
      under8Hours: 2,
      under3Days: 2,
      under7Days: 2,
      under30Days: 2,
      over30Days: 2,
    });
  });

  it('are given by key, in order', () => {
    const by = summariseByKey([open(5), judged(1), judged(2)], now);
    expect([...by.keys()]).toEqual(['DEA > NNCC', 'NNCC > DEA']);
    expect([...by.values()].map(({ count }) => count)).toEqual([2, 1]);
  });

  it('never count an exercise, and add up whatever the referrals are', () => {
    const any = fc.oneof(
      fc.tuple(fc.nat(300), fc.boolean()).map(([hours, isLate]) => judged(hours, isLate)),
      fc.tuple(fc.nat(2000), fc.boolean()).map(([hours, isLate]) => open(hours, isLate)),
      fc.constantFrom(withdrawn, undelivered),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.array(any, { maxLength: 5 }), (real, drills) => {
        const summary = summarise([...drills.map(drill), ...real], now);
        expect(summary).toEqual(summarise(real, now));
        expect(summary.judged + summary.open + summary.withdrawn).toBe(summary.count);
        expect(Object.values(summary.openByAge).reduce((sum, count) => sum + count, 0)).toBe(summary.open);
        expect([...summariseByKey(real, now).values()].reduce((sum, { count }) => sum + count, 0)).toBe(summary.count);
      }),
    );
  });
});
