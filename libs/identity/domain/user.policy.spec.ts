import type { Person, Role } from '@counterpart/kernel';
import { User } from './user';
import { userPolicy } from './user.policy';

const person = (role: Role, userId = 'u1'): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: 'a',
  agencyCode: 'DEA',
  userId,
  login: 'x@DEA',
  name: 'x',
  roles: [role],
  deskIds: [],
});
const user = (id: string): User => Object.assign(new User(), { id });

describe('accounts', () => {
  it.each([
    ['user.change-roles', 'another person', person('administrator'), user('u2'), true],
    ['user.change-roles', 'the own account', person('administrator'), user('u1'), false],
    ['user.unlock', 'the own account', person('administrator'), user('u1'), false],
    ['user.disable', 'another person, by a supervisor', person('supervisor'), user('u2'), false],
    ['user.disable', 'another person, by a system administrator', person('operator'), user('u2'), false],
    ['user.list', 'anyone, by an auditor', person('auditor'), user('u2'), true],
    ['user.create', 'anyone, by an auditor', person('auditor'), user('u2'), false],
  ] as const)('%s of %s: %#', (action, _, actor, record, expected) => expect(userPolicy.allows(actor, action, record)).toBe(expected));
});
