import { SessionsService, UsersService } from '@counterpart/identity';
import { systemActor } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import type { Api } from '@counterpart/platform/http';
import { referralOpened } from '@counterpart/referrals';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { addPerson, InspectedApi } from './inspected-api';
import { Inboxes } from './inbox';
import { LiveClient, listeningApi } from './live-client';
import { ReferralStory } from './referral-story';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than hints may take: what has not come by then does not come. */
const LONGEST_MS = 3_000;

let system: TestSystem;
let story: ReferralStory;
let sessions: InspectedApi;
let api: Api;
let url: string;
let log: string[];
const opened: LiveClient[] = [];
beforeAll(async () => {
  system = await openTestDatabase();
  story = new ReferralStory(system);
  sessions = await InspectedApi.over(system);
  ({ api, url, log } = await listeningApi(system));
  await addPerson(system, 'fin@DEA', ['liaison', 'supervisor'], ['DEA-FIN']);
  await addPerson(system, 'leaving@DEA', ['liaison'], ['DEA-CHEM']);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await sessions.stop();
  await system.close();
});
afterEach(() => opened.splice(0).forEach((client) => client.leave()));

const newCookie = async (login: string, change = {}) => sessions.session(await system.person(login), change);
const follow = async (login: string, cookie?: string): Promise<LiveClient> => {
  const client = await LiveClient.open(url, cookie ?? (await newCookie(login)));
  opened.push(client);
  return client;
};
const query = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  asAdmin(async (client) => (await client.query<Row>(sql, [...values])).rows, system.database);

describe('a stream', () => {
  it('is open at once, stored nowhere, and says when to come back', async () => {
    const { answer, everything } = await follow('liaison1@DEA');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(everything).toBe('retry: 3000\n\n');
  });

  it('is not opened to look at its headers', async () => {
    const cookie = await newCookie('supervisor2@CBP');
    for (let i = 0; i < 7; i += 1) {
      const answer = await fetch(`${url}/live`, { method: 'HEAD', headers: { cookie } });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    }
  });

  it('is for no one without a session', async () => {
    const { answer } = await LiveClient.open(url, '__Host-counterpart=DEA.none');
    expect(answer.statusCode).toBe(401);
  });

  it('stays as long as it was asked for', async () => {
    const client = await LiveClient.open(url, await newCookie('liaison1@DEA'), '?seconds=1');
    await client.end();
    expect(client.reason).toBe('time');
  });

  it('tells those who see an object that it has changed, and nobody else', async () => {
    const logins = ['liaison1@DEA', 'supervisor1@DEA', 'analyst@DEA', 'fin@DEA', 'auditor@DEA', 'translator1@DEA', 'administrator@DEA'];
    const others = ['liaison1@NNCC', 'secretariat@NNCC', 'liaison1@CBP', 'supervisor1@GACC'];
    const clients = new Map<string, LiveClient>();
    for (const login of [...logins, ...others]) clients.set(login, await follow(login));
    const id = await story.send('liaison1@DEA');
    await clients.get('liaison1@NNCC')!.until(`referral ${id}`);
    await clients.get('liaison1@DEA')!.until(`referral ${id}`);
    await pause(LONGEST_MS);
    const told = [...clients].filter(([, client]) => client.hints.includes(`referral ${id}`)).map(([login]) => login);
    expect(told).toEqual(['liaison1@DEA', 'supervisor1@DEA', 'analyst@DEA', 'liaison1@NNCC']);
    const message = (await story.shown('liaison1@DEA', id)).messages[0]!.id;
    const ofMessage = [...clients].filter(([, client]) => client.hints.includes(`message ${message}`)).map(([login]) => login);
    expect(ofMessage).toEqual(['liaison1@DEA', 'supervisor1@DEA']);
    for (const login of ['fin@DEA', 'auditor@DEA', 'translator1@DEA', 'administrator@DEA', 'liaison1@CBP', 'supervisor1@GACC'])
      expect([login, clients.get(login)!.everything]).toEqual([login, 'retry: 3000\n\n']);
  });

  it('tells of a notification those whose it is', async () => {
    const [mine, colleague] = [await follow('liaison1@NNCC'), await follow('liaison2@NNCC')];
    const id = await story.send('liaison1@DEA');
    const notified = async (login: string) => (await new Inboxes(system).of(login)).find(({ object }) => object.id === id)!.id;
    const [own, other] = [await notified('liaison1@NNCC'), await notified('liaison2@NNCC')];
    await mine.until(`notification ${own}`);
    await colleague.until(`notification ${other}`);
    expect(mine.hints).not.toContain(`notification ${other}`);
  });

  it('misses nothing that is committed late and out of order', async () => {
    const id = await story.send('liaison1@DEA');
    const client = await follow('liaison1@DEA');
    const { side, agencyId } = await system.person('liaison1@DEA');
    const actor = systemActor('intake', side, agencyId);
    const uow = system.get(UnitOfWork);
    await pause(LONGEST_MS);
    const before = client.hints.filter((hint) => hint === `referral ${id}`).length;
    const late = uow.run(actor, async (tx) => {
      tx.record(referralOpened(id, { messages: 1 }));
      await tx.flush();
      await pause(2_500);
    });
    await uow.run(actor, (tx) => tx.record(referralOpened('00000000-0000-7000-8000-000000000000', { messages: 1 })));
    await pause(1_500);
    expect(client.hints.filter((hint) => hint === `referral ${id}`)).toHaveLength(before);
    await late;
    await pause(LONGEST_MS);
    expect(client.hints.filter((hint) => hint === `referral ${id}`)).toHaveLength(before + 1);
  });

  it('has nothing of what is withheld, and says that rights have changed', async () => {
    const person = await system.person('leaving@DEA');
    const client = await follow('leaving@DEA');
    const [{ version } = { version: 0 }] = await query<{ version: number }>('select version from app_user where id = $1', [person.userId]);
    await system.get(UsersService).changeDesks(await system.person('administrator@DEA'), person.userId, version, []);
    await client.until(`session ${person.userId}`);
    const before = client.everything;
    await story.send('liaison1@DEA');
    await pause(LONGEST_MS);
    expect(client.everything).toBe(before);
  });
});

describe('the session of a stream', () => {
  const expectEnd = async (client: LiveClient, act: () => Promise<unknown>): Promise<void> => {
    await pause(500);
    const acted = act().then(() => Date.now());
    await client.end();
    expect(Date.now() - (await acted)).toBeLessThan(1_000);
    expect(client.reason).toBe('session');
  };

  it('ends it within a second when the account is closed', async () => {
    await addPerson(system, 'closed@DEA', ['liaison'], ['DEA-CHEM']);
    const [administrator, { userId }] = [await system.person('administrator@DEA'), await system.person('closed@DEA')];
    await expectEnd(await follow('closed@DEA'), () => system.get(UsersService).disable(administrator, userId, 1));
  });

  it('ends it within a second when the person signs out', async () => {
    const cookie = await newCookie('liaison2@DEA');
    const client = await follow('liaison2@DEA', cookie);
    await expectEnd(client, async () => system.get(SessionsService).signOut(await system.person('liaison2@DEA'), cookie.split('=')[1]!));
  });

  it('ends it within a second when a reset is opened, and leaves other people alone', async () => {
    const [client, other] = [await follow('liaison2@DEA'), await follow('liaison1@DEA')];
    const { userId } = await system.person('liaison2@DEA');
    await expectEnd(client, async () => system.get(UsersService).startReset(await system.person('administrator@DEA'), userId));
    expect(other.endedAfterMs).toBeNull();
  });

  it('ends it when its time is over, or when it was left alone', async () => {
    const soon = () => new Date(Date.now() + 1_500);
    const expiring = await follow('liaison1@DEA', await newCookie('liaison1@DEA', { expiresAt: soon() }));
    const idle = await follow('liaison1@DEA', await newCookie('liaison1@DEA', { lastSeenAt: new Date(soon().getTime() - 15 * 60_000) }));
    for (const client of [expiring, idle]) await client.end();
    expect(expiring.endedAfterMs).toBeLessThan(2_500);
    expect(idle.endedAfterMs).toBeLessThan(3_500);
    expect([expiring.reason, idle.reason]).toEqual(['session', 'session']);
  });

  it('is not kept alive by it', async () => {
    const lastSeenAt = new Date(Date.now() - 5 * 60_000);
    const { userId } = await system.person('analyst@DEA');
    await follow('analyst@DEA', await newCookie('analyst@DEA', { lastSeenAt }));
    await pause(1_500);
    const rows = await query<{ last_seen_at: Date }>('select last_seen_at from session where user_id = $1', [userId]);
    expect(rows.map((row) => row.last_seen_at.getTime())).toContain(lastSeenAt.getTime());
  });
});

describe('streams', () => {
  it('are at most six a session, and another may open again when one has ended', async () => {
    const cookie = await newCookie('supervisor1@CBP');
    for (let i = 0; i < 6; i += 1) await follow('supervisor1@CBP', cookie);
    const { answer } = await follow('supervisor1@CBP', cookie);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([429, 'application/problem+json; charset=utf-8']);
    opened.at(-2)!.leave();
    await pause(200);
    expect((await follow('supervisor1@CBP', cookie)).answer.statusCode).toBe(200);
  });

  it('keep no request out', async () => {
    const narrow = await listeningApi(system, 2);
    const cookie = await newCookie('liaison1@CBP');
    const clients = [];
    for (let i = 0; i < 5; i += 1) clients.push(await LiveClient.open(narrow.url, cookie));
    expect((await fetch(`${narrow.url}/session`, { headers: { cookie } })).status).toBe(200);
    clients.forEach((client) => client.leave());
    await narrow.api.stop();
  });

  it('end when the server stops, which does not wait for them', async () => {
    const stopping = await listeningApi(system);
    const client = await LiveClient.open(stopping.url, await newCookie('liaison1@CBP'));
    const from = Date.now();
    await Promise.all([stopping.api.stop(), client.end()]);
    expect(Date.now() - from).toBeLessThan(3_000);
    expect(client.reason).toBe('stopping');
  });

  it('leave a line in the log when they end: whose, how long and why', async () => {
    await pause(300);
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'stream ended');
    const { userId } = await system.person('liaison2@DEA');
    expect(lines).toEqual(
      expect.arrayContaining([expect.objectContaining({ route: '/live', why: 'session', agency: 'DEA', user: userId })]),
    );
    expect(lines.some(({ why }) => why === 'client')).toBe(true);
    expect(log.filter((line) => line.includes('cut off') || line.includes('went away'))).toEqual([]);
  });
});
