import type { Copy } from './copies';
import { figuresOf } from './figures';
import { copy } from './copies.samples';
import { lineOf, tableOf } from './report';
import { differencesFrom, periodOf, type SystemFigures } from './system-figures';

const closed = (netMs: number, isLate = false): Copy => copy({}, { netMs, grossMs: netMs + 1_000, isLate });
const withdrawn = copy(
  { state: 'withdrawn', items: [{ no: 1, state: 'withdrawn', ground: null }], closedAt: null },
  { status: 'withdrawn', judgedAt: null },
);
const refusedInPart = copy({
  items: [
    { no: 1, state: 'answered', ground: null },
    { no: 2, state: 'refused', ground: 'R1' },
  ],
});

describe('figures', () => {
  it('count what was delivered, answered, refused, withdrawn and closed', () => {
    expect(figuresOf([closed(4_000), closed(6_000, true), withdrawn, refusedInPart])).toMatchObject({
      sent: 4,
      delivered: 4,
      answered: 3,
      refusedItems: 1,
      refusedInPart: 1,
      withdrawn: 1,
      recalled: 0,
      closed: 3,
      inTime: 2,
      shareInTime: 0.6667,
    });
  });

  it('take the median between the two nearest, and no ninetieth percentile of fewer than ten', () => {
    expect(figuresOf([4_000, 6_000, 11_000, 9_000].map((ms) => closed(ms)))).toMatchObject({
      net: { medianSeconds: 8, p90Seconds: null },
      gross: { medianSeconds: 9 },
    });
    expect(figuresOf(Array.from({ length: 11 }, (_, i) => closed(i * 1_000))).net).toEqual({ medianSeconds: 5, p90Seconds: 9 });
  });

  it('say nothing of nothing', () => {
    expect(figuresOf([withdrawn])).toMatchObject({ answered: 0, shareInTime: null, net: { medianSeconds: null, p90Seconds: null } });
    expect(figuresOf([])).toMatchObject({ sent: 0, shareInTime: null });
  });
});

describe('the figures of the system', () => {
  const counted = figuresOf([closed(4_000), withdrawn]);
  const { delivered, answered, inTime, shareInTime, net, gross } = counted;
  const system: SystemFigures = { referrals: delivered, answered, withdrawn: 1, closed: 1, inTime, shareInTime, net, gross };

  it('are those that were counted', () => expect(differencesFrom(counted, system)).toEqual([]));

  it.each([
    ['one answer fewer', { ...system, answered: 0 }, ['answered is 0 in the system and 1 as counted here']],
    [
      'another median',
      { ...system, net: { ...net, medianSeconds: 5 } },
      ['net is {"medianSeconds":5,"p90Seconds":null} in the system and {"medianSeconds":4,"p90Seconds":null} as counted here'],
    ],
    ['none at all', undefined, ['the system has no figures of this pair']],
  ])('are named where they differ: %s', (_, other, differences) => expect(differencesFrom(counted, other)).toEqual(differences));

  it('are asked for a period that holds every delivery and ends right after the last', () => {
    expect(periodOf(['2026-01-05T08:00:00.500+00:00', '2026-01-05T07:59:59Z'])).toEqual({
      from: '2026-01-05T07:59:59.000Z',
      to: '2026-01-05T08:00:00.501Z',
    });
  });
});

describe('the report', () => {
  const figures = figuresOf([closed(4_000), withdrawn]);

  it('ends with one line', () => {
    expect(lineOf(figures)).toBe('2 referrals: 2 delivered, 1 answered, 0 refused in part, 1 withdrawn, 1 closed');
  });

  it('is a table by pair of agencies', () => {
    expect(tableOf([{ pair: 'DEA > NNCC', figures }], figures).split('\n')).toEqual([
      'from > to    sent   delivered   answered   items refused   withdrawn   closed   median   p90   in time',
      '------------------------------------------------------------------------------------------------------',
      'DEA > NNCC      2           2          1               0           1        1      4 s     -     100 %',
      'all             2           2          1               0           1        1      4 s     -     100 %',
    ]);
  });
});
