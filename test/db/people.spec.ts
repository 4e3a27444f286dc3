import { openTestDatabase, type TestSystem } from './harness';
import { addPerson, InspectedApi } from './inspected-api';

interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly deskIds: readonly string[];
  readonly languages: readonly string[];
}

describe('the people of the own agency', () => {
  let system: TestSystem;
  let api: InspectedApi;
  beforeAll(async () => {
    system = await openTestDatabase();
    api = await InspectedApi.over(system);
    await addPerson(system, 'chem@DEA', ['liaison', 'supervisor'], ['DEA-CHEM']);
    const closed = await addPerson(system, 'closed@DEA', ['liaison'], ['DEA-CHEM']);
    await api.do('administrator@DEA', 'POST', `/users/${closed.userId}/disable`, { version: 1 });
  });
  afterAll(async () => {
    await api.stop();
    await system.close();
  });

  const people = async (query = ''): Promise<readonly Colleague[]> =>
    (await api.do<{ items: Colleague[] }>('liaison1@DEA', 'GET', `/people${query}`)).items;

  it('are shown by name, with roles, desks and languages, and without logins', async () => {
    const { userId, name, roles, deskIds } = await system.person('supervisor1@DEA');
    expect((await people()).find(({ id }) => id === userId)).toEqual({ id: userId, name, roles, deskIds, languages: ['en'] });
  });

  it('are those with open accounts', async () => {
    const { userId } = await system.person('closed@DEA');
    expect((await people()).map(({ id }) => id)).not.toContain(userId);
  });

  it('are found by role and by desk', async () => {
    const [chem, liaison] = [await system.person('chem@DEA'), await system.person('liaison1@DEA')];
    const finances = liaison.deskIds.find((id) => !chem.deskIds.includes(id));
    expect((await people('?role=supervisor')).every(({ roles }) => roles.includes('supervisor'))).toBe(true);
    expect((await people('?role=supervisor')).map(({ id }) => id)).toContain(chem.userId);
    expect((await people(`?deskId=${chem.deskIds[0]}`)).map(({ id }) => id)).toContain(chem.userId);
    expect((await people(`?deskId=${finances}`)).map(({ id }) => id)).not.toContain(chem.userId);
    expect((await people(`?deskId=${chem.deskIds[0]}&role=translator`)).map(({ id }) => id)).toEqual([]);
  });

  it('of another agency are not there, whichever desk is asked for', async () => {
    const { userId, deskIds } = await system.person('liaison1@NNCC');
    expect((await people()).map(({ id }) => id)).not.toContain(userId);
    expect(await people(`?deskId=${deskIds[0]}`)).toEqual([]);
  });

  it.each(['auditor', 'administrator', 'secretariat'])('are not shown to the %s', async (role) =>
    expect((await api.ask(`${role}@DEA`, 'GET', '/people')).verdict).toBe('403 policy.refused'),
  );
});
