import type { Person, Role } from '@counterpart/kernel';
import { userAbilitiesOf } from './user-abilities';

const person = (roles: readonly Role[]): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: 'agency',
  agencyCode: 'AAA',
  userId: 'me',
  login: 'me@AAA',
  name: 'Me',
  roles,
  deskIds: [],
});
const open = { id: 'other', isClosed: false, isLocked: false };

describe('what an administrator can do with an account', () => {
  const administrator = person(['administrator']);

  it('that is open', () =>
    expect(userAbilitiesOf(administrator, open)).toEqual({
      changeRoles: null,
      changeDesks: null,
      changeAddress: null,
      disable: null,
      enable: 'user.open',
      unlock: 'user.not-locked',
      startReset: null,
    }));

  it('that is closed and locked', () =>
    expect(userAbilitiesOf(administrator, { ...open, isClosed: true, isLocked: true })).toMatchObject({
      disable: 'user.closed',
      enable: null,
      unlock: null,
    }));

  it('that is the own', () =>
    expect(userAbilitiesOf(administrator, { ...open, id: 'me', isLocked: true })).toEqual({
      changeRoles: 'user.own-roles',
      changeDesks: null,
      changeAddress: null,
      disable: 'user.own-account',
      enable: 'user.open',
      unlock: 'user.own-account',
      startReset: 'user.own-account',
    }));
});

it('an auditor can do nothing with an account', () => expect(userAbilitiesOf(person(['auditor']), open)).toEqual({}));
