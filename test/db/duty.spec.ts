import { messagePolicy } from '@counterpart/exchange';
import { AUTHORS, RELEASERS, UsersService } from '@counterpart/identity';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { addPerson, InspectedApi } from './inspected-api';

const HOUR = 3_600_000;
const START = Date.now();
const inHours = (hours: number): string => new Date(START + hours * HOUR).toISOString();

interface Entry {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
}
interface Gap {
  readonly from: string;
  readonly until: string;
  readonly missing: readonly string[];
}
interface Roster {
  readonly items: readonly Entry[];
  readonly gaps: readonly Gap[];
  readonly abilities: object;
}
interface Now {
  readonly items: readonly {
    readonly desk: { readonly id: string; readonly code: string };
    readonly people: readonly Entry[];
    readonly gaps: readonly Gap[];
  }[];
}

describe('the duty roster', () => {
  let system: TestSystem;
  let api: InspectedApi;
  let chem: string;
  beforeAll(async () => {
    system = await openTestDatabase();
    api = await InspectedApi.over(system);
    chem = (await addPerson(system, 'chem@DEA', ['liaison'], ['DEA-CHEM'])).deskIds[0]!;
    await addPerson(system, 'chemlead@DEA', ['supervisor'], ['DEA-CHEM']);
    await addPerson(system, 'fin@DEA', ['liaison'], ['DEA-FIN']);
    await addPerson(system, 'finlead@DEA', ['supervisor'], ['DEA-FIN']);
  });
  afterAll(async () => {
    await api.stop();
    await system.close();
  });

  const id = async (login: string): Promise<string> => (await system.person(login)).userId;
  const entry = async (who: string, from: number, until: number) => ({
    body: { userId: await id(who), from: inHours(from), until: inHours(until) },
  });
  const enter = async (by: string, who: string, from: number, until: number) =>
    api.ask(by, 'POST', `/desks/${chem}/duty`, await entry(who, from, until));
  const roster = (login: string, from = 0, to = 24) =>
    api.do<Roster>(login, 'GET', `/desks/${chem}/duty?from=${inHours(from)}&to=${inHours(to)}`);
  const nowAt = async (login: string, code: string) =>
    (await api.do<Now>(login, 'GET', '/duty/now')).items.find(({ desk }) => desk.code === code);

  it('counts as authors and releasers whom the table of messages has as such', () => {
    expect(Object.keys(messagePolicy.rows['message.write']).sort()).toEqual([...AUTHORS].sort());
    expect(Object.keys(messagePolicy.rows['message.release']).sort()).toEqual([...RELEASERS].sort());
  });

  it('is empty at first, and says what is missing', async () => {
    expect(await roster('chem@DEA')).toMatchObject({
      items: [],
      gaps: [{ from: inHours(0), until: inHours(24), missing: ['author', 'releaser'] }],
      abilities: {},
    });
  });

  it('is kept by a supervisor of the desk or the administrator, and says who is on duty and where two are not', async () => {
    expect((await enter('chemlead@DEA', 'chem@DEA', -2, 30)).status).toBe(201);
    expect((await enter('administrator@DEA', 'chemlead@DEA', -1, 3)).status).toBe(201);
    const { items, gaps, abilities } = await roster('chemlead@DEA');
    expect(items.map(({ userId }) => userId)).toEqual([await id('chem@DEA'), await id('chemlead@DEA')]);
    expect(gaps).toEqual([{ from: inHours(3), until: inHours(24), missing: ['releaser'] }]);
    expect(abilities).toEqual({ enter: null, remove: null });
    const now = await nowAt('chem@DEA', 'DEA-CHEM');
    expect(now?.people.map(({ userId }) => userId)).toEqual([await id('chem@DEA'), await id('chemlead@DEA')]);
    expect(now?.gaps).toMatchObject([{ from: inHours(3), missing: ['releaser'] }]);
  });

  it('is shown of the own desks, and of all to the administrator', async () => {
    expect(await nowAt('fin@DEA', 'DEA-CHEM')).toBeUndefined();
    expect(await nowAt('administrator@DEA', 'DEA-FIN')).toMatchObject({ people: [] });
    expect((await api.ask('fin@DEA', 'GET', `/desks/${chem}/duty`)).verdict).toBe('403 policy.refused');
    expect((await api.ask('liaison1@CBP', 'GET', `/desks/${chem}/duty`)).verdict).toBe('404 desk.not-found');
  });

  it.each([
    ['someone of another desk', { by: 'chemlead@DEA', who: 'fin@DEA', from: 0, until: 5 }, '422 duty.not-of-desk'],
    ['someone of another agency', { by: 'chemlead@DEA', who: 'liaison1@NNCC', from: 0, until: 5 }, '422 duty.not-of-desk'],
    ['a time that is over', { by: 'chemlead@DEA', who: 'chem@DEA', from: -5, until: -1 }, '422 duty.over'],
    ['a time that ends before it begins', { by: 'chemlead@DEA', who: 'chem@DEA', from: 5, until: 4 }, '422 duty.over'],
    ['two months', { by: 'chemlead@DEA', who: 'chem@DEA', from: 0, until: 1440 }, '422 duty.too-long'],
    ['by a supervisor of another desk', { by: 'finlead@DEA', who: 'chem@DEA', from: 0, until: 5 }, '403 policy.refused'],
    ['by an officer of the desk', { by: 'chem@DEA', who: 'chem@DEA', from: 0, until: 5 }, '403 policy.refused'],
  ])('refuses %s', async (_, { by, who, from, until }, verdict) => expect((await enter(by, who, from, until)).verdict).toBe(verdict));

  it.each([
    ['backwards', 5, 4],
    ['for a year', 0, 8760],
  ])('is not shown %s', async (_, from, to) =>
    expect((await api.ask('chem@DEA', 'GET', `/desks/${chem}/duty?from=${inHours(from)}&to=${inHours(to)}`)).verdict).toBe(
      '422 duty.roster-time',
    ),
  );

  it('loses an entry that is taken off, once, and records both', async () => {
    const made = (await enter('chemlead@DEA', 'chem@DEA', 40, 50)).json<{ id: string }>();
    const url = `/desks/${chem}/duty/${made.id}`;
    expect((await api.ask('finlead@DEA', 'DELETE', url)).verdict).toBe('403 policy.refused');
    const [elsewhere] = (await system.person('fin@DEA')).deskIds;
    expect((await api.ask('administrator@DEA', 'DELETE', `/desks/${elsewhere}/duty/${made.id}`)).verdict).toBe('404 duty.not-found');
    expect((await api.ask('chemlead@DEA', 'DELETE', url)).status).toBe(204);
    expect((await api.ask('chemlead@DEA', 'DELETE', url)).verdict).toBe('404 duty.not-found');
    const sql = `select type, facts->>'user' as user, actor_user_id as by from event where object_id = $1 order by at`;
    const { rows } = await asAdmin((client) => client.query(sql, [made.id]), system.database);
    const [user, by] = [await id('chem@DEA'), await id('chemlead@DEA')];
    expect(rows).toEqual([
      { type: 'duty.entered', user, by },
      { type: 'duty.removed', user, by },
    ]);
  });

  it('keeps the duty of who gets a desk more, and loses that of who leaves the desk or has a closed account', async () => {
    const administrator = await system.person('administrator@DEA');
    const [users, officer, both] = [
      system.get(UsersService),
      await system.person('chem@DEA'),
      (await system.person('liaison1@DEA')).deskIds,
    ];
    const people = async () => (await roster('administrator@DEA', 0, 30)).items.map(({ userId }) => userId);
    await users.changeDesks(administrator, officer.userId, 1, both);
    expect(await people()).toContain(officer.userId);
    await users.disable(administrator, officer.userId, 1);
    expect(await people()).not.toContain(officer.userId);
    await users.enable(administrator, officer.userId, 2);
    expect(await people()).toContain(officer.userId);
    await users.changeDesks(
      administrator,
      officer.userId,
      3,
      both.filter((desk) => desk !== chem),
    );
    expect(await people()).not.toContain(officer.userId);
  });
});
