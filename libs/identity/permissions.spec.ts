import { definePolicy, anyone, relation } from '@counterpart/kernel';
import { permissionsOf } from './permissions';

definePolicy('kite')({
  'kite.fly': { liaison: anyone, analyst: relation('never', () => false) },
  'kite.mend': { supervisor: anyone, setup: anyone },
});

describe('what a person may ever do', () => {
  it.each([
    ['one role', ['liaison'] as const, ['kite.fly']],
    ['a role with a condition', ['analyst'] as const, ['kite.fly']],
    ['several roles, each action once', ['supervisor', 'liaison', 'analyst'] as const, ['kite.fly', 'kite.mend']],
    ['a role without a cell', ['operator'] as const, []],
    ['no role', [] as const, []],
  ])('follows from %s', (_, roles, expected) => expect(permissionsOf(roles)).toEqual(expected));

  it('is the same list for the same roles in another order', () =>
    expect(permissionsOf(['analyst', 'supervisor'])).toBe(permissionsOf(['supervisor', 'analyst'])));
});
