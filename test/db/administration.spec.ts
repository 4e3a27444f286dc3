import { openTestDatabase, type TestSystem } from './harness';
import { InspectedApi } from './inspected-api';

interface UserRow {
  readonly id: string;
  readonly login: string;
  readonly version: number;
  readonly abilities: Readonly<Record<string, string | null>>;
}
interface AgencyRow {
  readonly code: string;
  readonly isEligible: boolean;
  readonly eligibleSince: string | null;
  readonly eligibilityReason: string | null;
}

describe('administration', () => {
  let system: TestSystem;
  let api: InspectedApi;
  beforeAll(async () => {
    system = await openTestDatabase();
    api = await InspectedApi.over(system);
  });
  afterAll(async () => {
    await api.stop();
    await system.close();
  });

  const account = async (login: string, as = 'administrator@DEA'): Promise<UserRow> =>
    (await api.do<{ items: UserRow[] }>(as, 'GET', '/users')).items.find((row) => row.login === login)!;
  const agency = async (code: string, as: string): Promise<AgencyRow | undefined> =>
    (await api.do<{ items: AgencyRow[] }>(as, 'GET', '/agencies')).items.find((row) => row.code === code);
  const verdict = async (login: string, path: string, version: number): Promise<string> =>
    (await api.ask('administrator@DEA', 'POST', `/users/${(await system.person(login)).userId}/${path}`, { version })).verdict;

  it('says of each account what can be done with it, as its routes do', async () => {
    const open = await account('liaison1@DEA');
    expect(open.abilities).toMatchObject({
      changeRoles: null,
      disable: null,
      enable: 'user.open',
      unlock: 'user.not-locked',
      startReset: null,
    });
    expect(await verdict('liaison1@DEA', 'disable', open.version)).toBe('200');
    expect((await account('liaison1@DEA')).abilities).toMatchObject({ disable: 'user.closed', enable: null });
  });

  it('says of the own account what cannot be done with it', async () => {
    const own = await account('administrator@DEA');
    expect(own.abilities).toMatchObject({ changeRoles: 'user.own-roles', disable: 'user.own-account', startReset: 'user.own-account' });
    expect(await verdict('administrator@DEA', 'disable', own.version)).toBe('403 policy.refused');
    expect(await verdict('administrator@DEA', 'reset', own.version)).toBe('403 policy.refused');
  });

  it('shows the auditor the accounts, and nothing to do with them', async () =>
    expect((await account('liaison2@DEA', 'auditor@DEA')).abilities).toEqual({}));

  it('says of an agency since when it is eligible and why, at once, on both sides', async () => {
    const before = await agency('DEA', 'liaison1@NNCC');
    expect(before).toMatchObject({ isEligible: true, eligibilityReason: expect.any(String) as string });
    await api.do('administrator@DEA', 'PUT', '/eligibility', { body: { eligible: false, reason: 'A restriction' } });
    for (const login of ['administrator@DEA', 'liaison1@NNCC'])
      expect(await agency('DEA', login)).toMatchObject({ isEligible: false, eligibilityReason: 'A restriction' });
    await api.do('administrator@DEA', 'PUT', '/eligibility', { body: { eligible: true, reason: 'The restriction was lifted' } });
    const { items } = await api.do<{ items: object[] }>('administrator@DEA', 'GET', '/eligibility');
    expect(items).toMatchObject([
      { isEligible: true, until: null, reason: 'The restriction was lifted' },
      { isEligible: false, reason: 'A restriction' },
      { isEligible: true, from: before!.eligibleSince, reason: before!.eligibilityReason },
    ]);
    expect((await api.do<{ items: object[] }>('administrator@CBP', 'GET', '/eligibility')).items).toHaveLength(1);
    expect((await api.ask('liaison2@DEA', 'GET', '/eligibility')).verdict).toBe('403 policy.refused');
  });

  it('says whether each side cooperates, and what the secretariat can do about the own', async () => {
    const state = (login: string) =>
      api.do<{ items: readonly { side: string; suspension: object | null }[]; abilities: object }>(login, 'GET', '/suspension');
    expect(await state('secretariat@DEA')).toMatchObject({
      items: [
        { side: 'cn', suspension: null },
        { side: 'us', suspension: null },
      ],
      abilities: { suspend: null, resume: 'cooperation.not-suspended' },
    });
    expect((await api.ask('secretariat@DEA', 'DELETE', '/suspension')).verdict).toBe('409 cooperation.not-suspended');
    const reason = { body: { reason: 'A question of protocol' } };
    expect((await api.ask('secretariat@DEA', 'PUT', '/suspension', reason)).status).toBe(204);
    expect((await api.ask('secretariat@DEA', 'PUT', '/suspension', reason)).verdict).toBe('409 cooperation.already-suspended');
    expect(await state('secretariat@DEA')).toMatchObject({ abilities: { suspend: 'cooperation.already-suspended', resume: null } });
    expect(await state('secretariat@NNCC')).toMatchObject({
      items: [
        { side: 'cn', suspension: null },
        { side: 'us', suspension: reason.body },
      ],
      abilities: { suspend: null, resume: 'cooperation.not-suspended' },
    });
    expect((await state('liaison1@NNCC')).abilities).toEqual({});
    expect((await api.ask('secretariat@DEA', 'DELETE', '/suspension')).status).toBe(204);
    expect((await state('liaison1@NNCC')).items).toMatchObject([{ suspension: null }, { suspension: null }]);
  });
});
