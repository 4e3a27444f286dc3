import { DomainError } from '@counterpart/kernel';
import { Authenticator, OwnPasswordService, SessionsService, UsersService } from '@counterpart/identity';
import { openTestDatabase, type TestSystem } from './harness';

const PASSWORD = 'a long and plain sentence 7';

describe('sign-in', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await openTestDatabase();
    const administrator = await system.person('administrator@DEA');
    const officer = await system.person('liaison1@DEA');
    const token = await system.get(UsersService).startReset(administrator, officer.userId);
    await system.get(OwnPasswordService).completeReset(officer.login, token, PASSWORD);
  });
  afterAll(() => system.close());

  const signIn = (login: string, password: string) => system.get(SessionsService).signIn(login, password);
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'none',
      (error: DomainError) => error.code,
    );

  it('gives a session whose person has the roles and desks of the account', async () => {
    const cookie = await signIn('liaison1@DEA', PASSWORD);
    expect(await system.get(Authenticator).person(cookie)).toEqual(await system.person('liaison1@DEA'));
  });

  it.each([
    ['a wrong password', 'liaison1@DEA', 'a long and plain sentence 8'],
    ['an account without a password', 'liaison2@DEA', PASSWORD],
    ['an unknown account', 'nobody@DEA', PASSWORD],
    ['an unknown agency', 'liaison1@XXX', PASSWORD],
  ])('refuses %s with the same answer', async (_, login, password) =>
    expect(await codeOf(signIn(login, password))).toBe('session.refused'),
  );

  it('ends after fifteen idle minutes', async () => {
    const cookie = await signIn('liaison1@DEA', PASSWORD);
    system.clock.advance(15 * 60_000 + 1_000);
    expect(await system.get(Authenticator).person(cookie)).toBeNull();
  });

  it('ends after twelve hours however busy', async () => {
    const cookie = await signIn('liaison1@DEA', PASSWORD);
    for (let quarter = 0; quarter < 72; quarter++) {
      system.clock.advance(10 * 60_000);
      await system.get(Authenticator).person(cookie);
    }
    expect(await system.get(Authenticator).person(cookie)).toBeNull();
  });

  it('locks after five wrong passwords, the right one included, until the time has passed', async () => {
    for (let i = 0; i < 5; i++) await codeOf(signIn('liaison1@DEA', 'wrong wrong wrong'));
    expect(await codeOf(signIn('liaison1@DEA', PASSWORD))).toBe('session.refused');
    system.clock.advance(15 * 60_000 + 1_000);
    expect(await codeOf(signIn('liaison1@DEA', PASSWORD))).toBe('none');
  });

  it('counts guesses made at once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => codeOf(signIn('liaison1@DEA', 'wrong wrong wrong'))));
    expect(await codeOf(signIn('liaison1@DEA', PASSWORD))).toBe('session.refused');
  });

  it('is opened again by an administrator, who never sees a password', async () => {
    const administrator = await system.person('administrator@DEA');
    await system.get(UsersService).unlock(administrator, (await system.person('liaison1@DEA')).userId);
    expect(await codeOf(signIn('liaison1@DEA', PASSWORD))).toBe('none');
  });

  it('ends within a second of disabling the account', async () => {
    const cookie = await signIn('liaison1@DEA', PASSWORD);
    const officer = await system.person('liaison1@DEA');
    expect(await system.get(Authenticator).person(cookie)).not.toBeNull();
    await system.get(UsersService).disable(await system.person('administrator@DEA'), officer.userId, 1);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await system.get(Authenticator).person(cookie)).toBeNull();
  });
});

describe('accounts', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await openTestDatabase();
  });
  afterAll(() => system.close());

  it.each([
    ['auditor', 'administrator'],
    ['auditor', 'operator'],
    ['administrator', 'operator'],
  ] as const)('refuse one person to be %s and %s', async (one, other) => {
    const administrator = await system.person('administrator@DEA');
    const { userId } = await system.person('analyst@DEA');
    await expect(system.get(UsersService).changeRoles(administrator, userId, 1, [one, other])).rejects.toMatchObject({
      code: 'user.separate-duties',
    });
  });

  it('keep an administrator from the own roles', async () => {
    const administrator = await system.person('administrator@DEA');
    await expect(system.get(UsersService).changeRoles(administrator, administrator.userId, 1, ['liaison'])).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('of another agency are not there', async () => {
    const administrator = await system.person('administrator@DEA');
    const { userId } = await system.person('liaison1@NNCC');
    await expect(system.get(UsersService).unlock(administrator, userId)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('are changed by one of two who load the same version', async () => {
    const administrator = await system.person('administrator@DEA');
    const { userId } = await system.person('analyst@DEA');
    const users = system.get(UsersService);
    const outcomes = await Promise.allSettled([
      users.changeRoles(administrator, userId, 1, ['examiner']),
      users.changeRoles(administrator, userId, 1, ['liaison']),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'stale' } });
  });

  it('have one login each', async () => {
    const administrator = await system.person('administrator@DEA');
    const given = { login: 'liaison1@DEA', name: 'Second', languages: ['en'], roles: ['liaison'], deskIds: [] } as const;
    await expect(system.get(UsersService).create(administrator, given)).rejects.toMatchObject({ code: 'user.login-taken' });
  });
});
