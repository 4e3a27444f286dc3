import { dayOf, instantsOf, periodOf, readFigureSearch } from './figure-search';

const NOW = Date.parse('2026-11-24T23:30:00Z');

describe('the period of a figure', () => {
  it('is the ninety days up to today where nothing is said', () =>
    expect(periodOf({}, NOW)).toEqual({ from: '2026-08-27', to: '2026-11-24' }));

  it('is what was said', () =>
    expect(periodOf({ from: '2026-01-01', to: '2026-03-31' }, NOW)).toEqual({ from: '2026-01-01', to: '2026-03-31' }));

  it('has its last day in it', () =>
    expect(instantsOf({ from: '2026-02-01', to: '2026-02-28' })).toEqual({
      from: '2026-02-01T00:00:00.000Z',
      to: '2026-03-01T00:00:00.000Z',
    }));

  it.each(['2026-02-31', '2026-13-01', '26-01-01', 'yesterday', '', 20260101])('takes %p for no day', (value) =>
    expect(dayOf(value)).toBeUndefined(),
  );
});

it('reads what an address says, and nothing else', () =>
  expect(readFigureSearch({ by: 'month', kind: '', from: '2026-02-31', to: '2026-03-01', secret: 'x' })).toEqual({
    by: 'month',
    to: '2026-03-01',
  }));
