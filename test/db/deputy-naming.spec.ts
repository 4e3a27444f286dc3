import { openTestDatabase, type TestSystem } from './harness';
import { addPerson, InspectedApi } from './inspected-api';
import { World } from './world';

const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

let system: TestSystem;
let api: InspectedApi;
beforeAll(async () => {
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
  await World.make(system, api, (field) => `虚构 ${field}`);
  await addPerson(system, 'second@DEA', ['liaison'], []);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

const id = async (login: string): Promise<string> => (await system.person(login)).userId;
const given = async (deputy: string, change: object = {}) => ({
  body: { deputyId: await id(deputy), from: inHours(-1), until: inHours(24), reason: 'Leave', ...change },
});

describe('naming', () => {
  it.each([
    ['oneself', 'chem@DEA', 'chem@DEA', {}, '422 deputyship.own'],
    ['a supervisor for a liaison officer', 'chem@DEA', 'chemlead@DEA', {}, '422 deputyship.other-role'],
    ['a liaison officer for a supervisor', 'chemlead@DEA', 'chem@DEA', {}, '422 deputyship.other-role'],
    ['who is both for a liaison officer', 'chem@DEA', 'newcomer@DEA', {}, '422 deputyship.other-role'],
    ['a translator', 'chem@DEA', 'translator1@DEA', {}, '422 deputyship.other-role'],
    ['a closed account', 'chem@DEA', 'closed@DEA', {}, '422 deputyship.no-such-person'],
    ['someone of another agency of the own side', 'chem@DEA', 'liaison1@CBP', {}, '422 deputyship.no-such-person'],
    ['someone of the other side', 'chem@DEA', 'prec@NNCC', {}, '422 deputyship.no-such-person'],
    ['for a time that is over', 'chem@DEA', 'fin@DEA', { until: inHours(-0.5) }, '422 deputyship.over'],
    ['until before it begins', 'chem@DEA', 'fin@DEA', { from: inHours(5), until: inHours(4) }, '422 deputyship.over'],
    ['for a hundred days', 'chem@DEA', 'fin@DEA', { until: inHours(2400) }, '422 deputyship.too-long'],
    ['by an analyst', 'analyst@DEA', 'fin@DEA', {}, '403 policy.refused'],
    ['by an administrator', 'administrator@DEA', 'fin@DEA', {}, '403 policy.refused'],
  ])('%s is refused', async (_, absent, deputy, change, verdict) =>
    expect((await api.ask(absent, 'POST', '/deputies', await given(deputy, change))).verdict).toBe(verdict),
  );

  it('happens once for one key, and five times at most at a time', async () => {
    const request = { ...(await given('second@DEA', { from: inHours(1) })), headers: { 'idempotency-key': 'one' } };
    const [one, again] = [
      await api.do<{ id: string }>('fin@DEA', 'POST', '/deputies', request),
      await api.do('fin@DEA', 'POST', '/deputies', request),
    ];
    expect(again).toEqual(one);
    const attempts = Array.from({ length: 7 }, async () => api.ask('fin@DEA', 'POST', '/deputies', await given('second@DEA')));
    const verdicts = (await Promise.all(attempts)).map(({ verdict }) => verdict).sort();
    expect(verdicts).toEqual([...Array<string>(4).fill('201'), ...Array<string>(3).fill('409 deputyship.too-many')]);
  });
});

describe('the list of deputies', () => {
  const seen = async (login: string, url = '/deputies') =>
    (await api.do<{ items: { id: string; abilities: object }[] }>(login, 'GET', url)).items;

  it('shows the two of them, the supervisors who work with the absent person and the administrator; nobody else', async () => {
    const { id: made } = await api.do<{ id: string }>(
      'bystander@DEA',
      'POST',
      '/deputies',
      await given('second@DEA', { from: inHours(2) }),
    );
    const has = async (login: string) => (await seen(login)).find((one) => one.id === made)?.abilities ?? 'hidden';
    for (const login of ['bystander@DEA', 'second@DEA', 'writer@DEA', 'administrator@DEA'])
      expect([login, await has(login)]).toEqual([login, { end: null }]);
    for (const login of ['fin@DEA', 'finlead@DEA', 'chem@DEA', 'administrator@CBP', 'liaison1@NNCC'])
      expect([login, await has(login)]).toEqual([login, 'hidden']);
    for (const login of ['fin@DEA', 'finlead@DEA', 'administrator@CBP'])
      expect((await api.ask(login, 'DELETE', `/deputies/${made}`)).verdict).toBe('404 deputyship.not-found');
    await api.do('second@DEA', 'DELETE', `/deputies/${made}`);
    expect((await seen('bystander@DEA')).map((one) => one.id)).not.toContain(made);
    expect((await seen('bystander@DEA', '/deputies?over=true')).find((one) => one.id === made)).toMatchObject({
      state: 'over',
      endedBy: await id('second@DEA'),
      abilities: { end: 'deputyship.ended' },
    });
  });
});
