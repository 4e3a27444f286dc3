import { absentAt, isOwnDesk, type Person } from './actor';

const person: Person = {
  kind: 'person',
  side: 'us',
  agencyId: 'agency',
  agencyCode: 'AAA',
  userId: 'deputy',
  login: 'deputy@AAA',
  name: 'Deputy',
  roles: ['liaison'],
  deskIds: ['own', 'theirs', 'both'],
  standsFor: [
    { userId: 'first', deskIds: ['theirs'] },
    { userId: 'second', deskIds: ['theirs', 'both'] },
  ],
};

describe('a person who takes the place of others', () => {
  it.each([
    ['own', []],
    ['theirs', ['first', 'second']],
    ['both', ['second']],
    ['elsewhere', []],
  ])('is at the desk "%s" in the place of %j', (desk, absent) => expect(absentAt(person, desk)).toEqual(absent));

  it.each([
    ['own', true],
    ['theirs', false],
    ['elsewhere', false],
  ])('works at the desk "%s" in the own right: %s', (desk, expected) => expect(isOwnDesk(person, desk)).toBe(expected));
});

it('whoever takes nobody’s place is at every desk in the own right', () => {
  const { standsFor: _, ...plain } = person;
  expect(plain.deskIds.map((desk) => isOwnDesk(plain, desk))).toEqual([true, true, true]);
});
