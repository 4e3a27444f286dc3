import { UsersService } from '@counterpart/identity';
import type { Person } from '@counterpart/kernel';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { addPerson, InspectedApi } from './inspected-api';
import { World } from './world';

const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** A process believes a session for half a second. */
const BELIEVED_MS = 600;

let system: TestSystem;
let api: InspectedApi;
let world: World;
beforeAll(async () => {
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
  world = await World.make(system, api, (field) => `虚构 ${field}`);
  await addPerson(system, 'stand@DEA', ['liaison'], ['DEA-FIN']);
  await addPerson(system, 'second@DEA', ['liaison'], []);
  await addPerson(system, 'lead@DEA', ['supervisor'], []);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

const id = async (login: string): Promise<string> => (await system.person(login)).userId;
const given = async (deputy: string, change: object = {}) => ({
  body: { deputyId: await id(deputy), from: inHours(-1), until: inHours(24), reason: 'Leave', ...change },
});
const name = async (absent: string, deputy: string, change: object = {}): Promise<string> => {
  const made = await api.do<{ id: string }>(absent, 'POST', '/deputies', await given(deputy, change));
  await soon(BELIEVED_MS);
  return made.id;
};
const end = async (by: string, deputyship: string): Promise<void> => {
  await api.do(by, 'DELETE', `/deputies/${deputyship}`);
  await soon(BELIEVED_MS);
};
const titles = async (login: string): Promise<readonly (string | null)[]> =>
  (await api.do<{ items: { title: string | null }[] }>(login, 'GET', '/referrals?box=out&limit=100')).items.map(({ title }) => title);
const caseIds = async (login: string): Promise<readonly string[]> =>
  (await api.do<{ items: { id: string }[] }>(login, 'GET', '/cases?limit=100')).items.map((one) => one.id);
const status = async (login: string, url: string): Promise<number> => (await api.ask(login, 'GET', url)).status;
const events = (type: string): Promise<readonly Record<string, unknown>[]> =>
  asAdmin(
    async (client) =>
      (await client.query<Record<string, unknown>>('select object_id, actor_user_id, facts from event where type = $1', [type])).rows,
    system.database,
  );

describe('a deputy', () => {
  let deputyship: string;
  const draft = () => `/referrals/${world.id('draft')}`;
  const joint = () => `/cases/${world.id('case')}`;

  it('sees nothing of it before', async () => {
    expect(await status('stand@DEA', draft())).toBe(404);
    expect(await status('stand@DEA', joint())).toBe(404);
    expect(await caseIds('stand@DEA')).toEqual([]);
  });

  it('works at the desks of the one who named him or her, and holds the cases that that one is a member of', async () => {
    deputyship = await name('chem@DEA', 'stand@DEA');
    expect(await status('stand@DEA', draft())).toBe(200);
    expect(await status('stand@DEA', joint())).toBe(200);
    expect(await caseIds('stand@DEA')).toEqual(await caseIds('chem@DEA'));
    expect([...(await titles('stand@DEA'))].sort()).toEqual([...(await titles('chem@DEA')), ...(await titles('fin@DEA'))].sort());
  });

  it('is told so by the session, with both desks', async () => {
    const session = await api.do<{ deskIds: string[]; desks: { code: string }[]; standsFor: object[] }>('stand@DEA', 'GET', '/session');
    expect(session.desks.map(({ code }) => code)).toEqual(['DEA-CHEM', 'DEA-FIN']);
    expect(session.standsFor).toMatchObject([{ userId: await id('chem@DEA'), deskIds: [world.id('desk DEA-CHEM')] }]);
  });

  it('writes there under the own name', async () => {
    const body = await world.referral('stand', 'chem@DEA');
    const made = await api.do<{ id: string }>('stand@DEA', 'POST', '/referrals', { body });
    expect(await events('referral.drafted')).toContainEqual(
      expect.objectContaining({ object_id: made.id, actor_user_id: await id('stand@DEA') }),
    );
  });

  it('opens a case for the absent person: it does not stay the deputy’s', async () => {
    const body = {
      deskId: world.id('desk DEA-CHEM'),
      crimeType: 'money',
      handling: ['H1'],
      language: 'en',
      title: 'Invented',
      summary: 'Invented.',
    };
    const legal = { legalBasis: [{ instrument: 'UN-1988', article: '9' }], invitations: [] };
    const made = await api.do<{ id: string }>('stand@DEA', 'POST', '/cases', { body: { ...body, ...legal } });
    const { members } = await api.do<{ members: { userId: string }[] }>('stand@DEA', 'GET', `/cases/${made.id}`);
    expect(members.map(({ userId }) => userId)).toEqual([await id('chem@DEA')]);
  });

  it('is nobody’s way on: a deputy of a deputy gains nothing of it', async () => {
    const chain = await name('stand@DEA', 'second@DEA');
    expect(await status('second@DEA', draft())).toBe(404);
    expect(await caseIds('second@DEA')).toEqual([]);
    expect(await titles('second@DEA')).toEqual(await titles('fin@DEA'));
    await end('stand@DEA', chain);
  });

  it('has nothing of it while the two have different offices, and has it again afterwards', async () => {
    const [administrator, chem] = [await system.person('administrator@DEA'), await id('chem@DEA')];
    const change = (version: number, roles: Person['roles']) => system.get(UsersService).changeRoles(administrator, chem, version, roles);
    await change(1, ['liaison', 'supervisor']);
    await soon(BELIEVED_MS);
    expect(await status('stand@DEA', draft())).toBe(404);
    const { items } = await api.do<{ items: { state: string }[] }>('stand@DEA', 'GET', '/deputies');
    expect(items.map(({ state }) => state)).toEqual(['without_effect']);
    await change(2, ['liaison']);
    await soon(BELIEVED_MS);
    expect(await status('stand@DEA', draft())).toBe(200);
  });

  it('has nothing of it any more when it is ended, and the record says who did what', async () => {
    await end('chem@DEA', deputyship);
    expect(await status('stand@DEA', draft())).toBe(404);
    expect(await caseIds('stand@DEA')).toEqual([]);
    const [chem, cover] = [await id('chem@DEA'), await id('stand@DEA')];
    const by = { object_id: deputyship, actor_user_id: chem };
    expect(await events('deputyship.named')).toContainEqual({
      ...by,
      facts: expect.objectContaining({ absent: chem, deputy: cover }) as object,
    });
    expect(await events('deputyship.ended')).toContainEqual({ ...by, facts: { absent: chem, deputy: cover } });
    expect((await api.ask('chem@DEA', 'DELETE', `/deputies/${deputyship}`)).verdict).toBe('409 deputyship.ended');
  });

  it('has nothing of it before it begins', async () => {
    const coming = await name('chem@DEA', 'stand@DEA', { from: inHours(1) });
    expect(await status('stand@DEA', draft())).toBe(404);
    await end('chem@DEA', coming);
  });

  it('has it until the very end, and a second later no more, in a session that lives on', async () => {
    const until = Date.now() + 2_500;
    await name('chem@DEA', 'stand@DEA', { until: new Date(until).toISOString() });
    expect(await status('stand@DEA', draft())).toBe(200);
    const body = await world.referral('late', 'chem@DEA');
    const seen: number[] = [];
    const written: number[] = [];
    while (Date.now() < until + 1_000) {
      written.push((await api.ask('stand@DEA', 'POST', '/referrals', { body })).status);
      const asked = Date.now();
      const read = await status('stand@DEA', draft());
      if (asked > until) seen.push(read);
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([404]));
    expect(written.filter((one) => one >= 500)).toEqual([]);
    expect(await status('stand@DEA', '/session')).toBe(200);
    const answer = await api.ask('stand@DEA', 'POST', '/referrals', { body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('of someone whose account is closed has nothing of it', async () => {
    const administrator = await system.person('administrator@DEA');
    const leaving = await addPerson(system, 'leaving@DEA', ['liaison'], ['DEA-CHEM']);
    await name('leaving@DEA', 'stand@DEA');
    expect(await status('stand@DEA', draft())).toBe(200);
    await system.get(UsersService).disable(administrator, leaving.userId, 1);
    await soon(BELIEVED_MS);
    expect(await status('stand@DEA', draft())).toBe(404);
  });
});

describe('the deputy of a supervisor', () => {
  const release = async (by: string) => {
    const url = `/messages/${world.id('waiting original')}`;
    const { version } = await api.do<{ version: number }>(by, 'GET', url);
    return (await api.ask(by, 'POST', `${url}/release`, { version })).verdict;
  };

  it('sees what the supervisor sees, but may not release what that one wrote', async () => {
    const deputyship = await name('writer@DEA', 'lead@DEA');
    expect(await status('lead@DEA', `/cases/${world.id('case')}`)).toBe(200);
    expect(await release('lead@DEA')).toBe('403 policy.refused');
    await end('writer@DEA', deputyship);
  });

  it('makes himself or herself no member of a case', async () => {
    const deputyship = await name('chemlead@DEA', 'lead@DEA');
    const url = `/cases/${world.id('case')}`;
    const version = await world.version('lead@DEA', url);
    const answer = await api.ask('lead@DEA', 'PUT', `${url}/members/${await id('lead@DEA')}`, { version });
    expect(answer.verdict).toBe('403 case.deputy-membership');
    await end('chemlead@DEA', deputyship);
  });

  it('releases what others wrote', async () => {
    await name('chemlead@DEA', 'lead@DEA');
    expect(await release('lead@DEA')).toBe('200');
    expect(await events('message.released')).toContainEqual(
      expect.objectContaining({ object_id: world.id('waiting original'), actor_user_id: await id('lead@DEA') }),
    );
  });
});
