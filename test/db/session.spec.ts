import { AgenciesService } from '@counterpart/identity';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { InspectedApi } from './inspected-api';

const MINUTE = 60_000;

interface Answer {
  readonly userId: string;
  readonly agencyCode: string;
  readonly permissions: readonly string[];
  readonly agency: { readonly code: string; readonly timeZone: string; readonly isEligible: boolean };
  readonly desks: readonly { readonly id: string; readonly code: string }[];
  readonly deskIds: readonly string[];
  readonly session: { readonly idleEndsAt: string; readonly endsAt: string };
  readonly suspensions: readonly { readonly side: string; readonly reason: string }[];
}

describe('the session', () => {
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

  const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * MINUTE);
  const minutesLeft = (time: string): number => Math.round((Date.parse(time) - Date.now()) / MINUTE);
  const whoever = async (cookie: string, headers: Record<string, string> = {}) => api.send({ cookie, ...headers }, 'GET', '/session');
  /** A session that was last used so long ago. */
  const quietFor = async (minutes: number) => api.session(await system.person('liaison1@DEA'), { lastSeenAt: minutesAgo(minutes) });
  const idleMinutesLeft = async (cookie: string, headers: Record<string, string> = {}) =>
    minutesLeft((await whoever(cookie, headers)).json<Answer>().session.idleEndsAt);
  const BACKGROUND = { 'x-background': '1' };

  it('says who is signed in, where, and what the roles may ever do', async () => {
    const answer = await api.do<Answer>('liaison1@DEA', 'GET', '/session');
    const { kind: _, ...person } = await system.person('liaison1@DEA');
    expect(answer).toMatchObject(person);
    expect(answer).not.toHaveProperty('kind');
    expect(answer.agency).toMatchObject({ code: 'DEA', timeZone: 'America/New_York', isEligible: true });
    expect(answer.desks.map(({ id }) => id).sort()).toEqual([...answer.deskIds].sort());
    expect(answer.permissions).toEqual(expect.arrayContaining(['session.use', 'referral.list', 'case.propose']));
    expect(answer.permissions).not.toContain('user.create');
    expect(answer.suspensions).toEqual([]);
  });

  it('shows an administrator what administrators do, and nothing of content', async () => {
    const { permissions } = await api.do<Answer>('administrator@DEA', 'GET', '/session');
    expect(permissions).toEqual(expect.arrayContaining(['user.create', 'agency.open-desk']));
    expect(permissions.filter((action) => /^(referral|case|message)\./.test(action))).toEqual([]);
  });

  it('says until when it lasts', async () => {
    const answer = (await whoever(await quietFor(0))).json<Answer>();
    expect(minutesLeft(answer.session.idleEndsAt)).toBe(15);
    expect(minutesLeft(answer.session.endsAt)).toBe(12 * 60);
  });

  it('never seems to last longer idle than at all', async () => {
    const person = await system.person('liaison1@DEA');
    const cookie = await api.session(person, { expiresAt: new Date(Date.now() + 5 * MINUTE) });
    const { session } = (await whoever(cookie)).json<Answer>();
    expect(session.idleEndsAt).toBe(session.endsAt);
  });

  it('is prolonged by what the person does', async () => expect(await idleMinutesLeft(await quietFor(10))).toBe(15));

  it('is not prolonged by what the browser asks by itself', async () => {
    const cookie = await quietFor(10);
    expect(await idleMinutesLeft(cookie, BACKGROUND)).toBe(5);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await idleMinutesLeft(cookie, BACKGROUND)).toBe(5);
  });

  it('is prolonged by what the person does just after the browser asked by itself', async () => {
    const cookie = await quietFor(10);
    expect(await idleMinutesLeft(cookie, BACKGROUND)).toBe(5);
    expect(await idleMinutesLeft(cookie)).toBe(15);
  });

  it.each([['0'], ['true'], ['']])('is prolonged by a request with x-background: "%s"', async (value) =>
    expect(await idleMinutesLeft(await quietFor(10), { 'x-background': value })).toBe(15),
  );

  it('ends idle, however often the browser asks by itself', async () =>
    expect((await whoever(await quietFor(15.1), BACKGROUND)).verdict).toBe('401 session.missing'));

  it('is not told of once it has ended, even while it is still believed', async () => {
    const cookie = await quietFor(0);
    expect((await whoever(cookie)).status).toBe(200);
    await asAdmin((client) => client.query('delete from session'), system.database);
    expect((await whoever(cookie)).verdict).toBe('401 session.missing');
  });

  it('says which side has suspended the cooperation, and why', async () => {
    await system.get(AgenciesService).suspendCooperation(await system.person('secretariat@NNCC'), 'A question of protocol');
    const cookie = await quietFor(0);
    expect((await whoever(cookie)).json<Answer>().suspensions).toMatchObject([{ side: 'cn', reason: 'A question of protocol' }]);
    await system.get(AgenciesService).resumeCooperation(await system.person('secretariat@NNCC'));
    expect((await whoever(cookie)).json<Answer>().suspensions).toEqual([]);
  });
});
