import type { Role } from '@counterpart/kernel';
import { dutyGaps, missingOf, type OnDuty } from './duty';

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 1) + hour * 3_600_000);
const on = (userId: string, roles: readonly Role[], from = 0, until = 24): OnDuty => ({ userId, roles, from: at(from), until: at(until) });
const liaison = (id: string, from?: number, until?: number) => on(id, ['liaison'], from, until);
const supervisor = (id: string, from?: number, until?: number) => on(id, ['supervisor'], from, until);

describe('a release lacks', () => {
  it.each([
    ['nobody on duty', [], ['author', 'releaser']],
    ['an officer', [liaison('a')], ['releaser']],
    ['two officers', [liaison('a'), liaison('b')], ['releaser']],
    ['a supervisor', [supervisor('a')], ['author']],
    ['one who is both', [on('a', ['liaison', 'supervisor'])], ['author']],
    ['one person on duty twice', [liaison('a'), on('a', ['supervisor'])], ['author']],
    ['an officer and a supervisor', [liaison('a'), supervisor('b')], []],
    ['two supervisors', [supervisor('a'), supervisor('b')], []],
    ['an officer and an analyst', [liaison('a'), on('b', ['analyst'])], ['releaser']],
  ])('with %s', (_, people, missing) => expect(missingOf(people)).toEqual(missing));
});

describe('the gaps of a roster', () => {
  const gaps = (...people: OnDuty[]) => dutyGaps(people, at(0), at(24)).map(({ from, until, missing }) => [from, until, missing.join()]);

  it('are the whole time where nobody is on it', () => expect(gaps()).toEqual([[at(0), at(24), 'author,releaser']]));

  it('are none where two are on it all the time', () => expect(gaps(liaison('a', -5, 30), supervisor('b'))).toEqual([]));

  it('are where one of the two is missing', () =>
    expect(gaps(liaison('a', 0, 20), supervisor('b', 3, 24))).toEqual([
      [at(0), at(3), 'releaser'],
      [at(20), at(24), 'author'],
    ]));

  it('are none where one takes over from another', () =>
    expect(gaps(liaison('a', 0, 12), liaison('b', 12, 24), supervisor('c', 0, 8), supervisor('d', 6, 24))).toEqual([]));

  it('are one where the same is missing, whoever else comes and goes', () =>
    expect(gaps(liaison('a', 0, 12), liaison('b', 12, 24), liaison('c', 3, 5))).toEqual([[at(0), at(24), 'releaser']]));

  it('are told apart where something else is missing', () =>
    expect(gaps(supervisor('a', 6, 12))).toEqual([
      [at(0), at(6), 'author,releaser'],
      [at(6), at(12), 'author'],
      [at(12), at(24), 'author,releaser'],
    ]));

  it('leave no moment out: sampled hour by hour they are as at that hour', () => {
    const people = [liaison('a', 1, 9), supervisor('b', 4, 17), on('c', ['liaison', 'supervisor'], 8, 21), liaison('d', 16, 23)];
    const found = dutyGaps(people, at(0), at(24));
    for (let hour = 0; hour < 24; hour++) {
      const missing = missingOf(people.filter(({ from, until }) => from <= at(hour) && until > at(hour)));
      const gap = found.find(({ from, until }) => from <= at(hour) && until > at(hour));
      expect([hour, gap?.missing ?? []]).toEqual([hour, missing]);
    }
  });
});
