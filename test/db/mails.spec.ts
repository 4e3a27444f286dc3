import { UsersService } from '@counterpart/identity';
import { NotificationsService } from '@counterpart/notifications';
import { MailJob } from '@counterpart/notifications/jobs/mail.job';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { Inboxes } from './inbox';
import { MailServer, textOf } from './mail-server';
import { ReferralStory, request, written } from './referral-story';

const PUBLIC = 'https://counterpart.example';
const MINUTE = 60_000;
const CANARY = 'CANARYWORD';

let system: TestSystem;
let server: MailServer;
let story: ReferralStory;
let inboxes: Inboxes;
beforeAll(async () => {
  server = await MailServer.start();
  system = await openTestDatabase({ mail: { smtpUrl: server.url, from: 'Counterpart <no-reply@counterpart.example>', publicUrl: PUBLIC } });
  story = new ReferralStory(system);
  inboxes = new Inboxes(system);
  for (const login of ['liaison1@NNCC', 'liaison2@NNCC', 'liaison1@DEA', 'supervisor1@DEA']) await address(login, addressOf(login));
});
afterAll(async () => {
  await system.close();
  await server.stop();
});
beforeEach(async () => {
  // Nothing of the test before waits for its minute.
  system.clock.advance(2 * MINUTE);
  await system.runJobs();
  server.mails.length = 0;
});

const addressOf = (login: string): string => login.toLowerCase().replace('@', '.').concat('@agency.example');
const query = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  asAdmin(async (client) => (await client.query<Row>(sql, [...values])).rows, system.database);

async function address(login: string, email: string | null): Promise<void> {
  const [administrator, { userId }] = [await system.person(`administrator@${login.split('@')[1]}`), await system.person(login)];
  const [row] = await query<{ version: number }>('select version from app_user where id = $1', [userId]);
  await system.get(UsersService).changeAddress(administrator, userId, row!.version, email);
}

async function choose(login: string, change: Partial<Parameters<NotificationsService['choose']>[2]>): Promise<void> {
  const person = await system.person(login);
  const [row] = await query<{ version: number }>('select version from notification_settings where user_id = $1', [person.userId]);
  const choice = { byMail: true, quietFrom: null, quietUntil: null, timeZone: null, language: null, ...change };
  await system.get(NotificationsService).choose(person, row?.version ?? 0, choice);
}

const urgent = request({ deadline: { class: 'URGENT_DIRECT', ground: 'G2', agreedDate: null } });
const pass = async (ms: number): Promise<void> => {
  system.clock.advance(ms);
  await system.runJobs();
};

/** Hours and minutes in UTC, so many minutes from the clock's present. */
const utcIn = (minutes: number): string => new Date(system.clock.now().getTime() + minutes * MINUTE).toISOString().slice(11, 16);

describe('a mail', () => {
  it('is a number and a link in the language of its reader, and nothing of what it is about', async () => {
    const say = (field: string) => `${CANARY}${field}`;
    const id = await story.send(
      'liaison1@DEA',
      request({ title: say('title'), text: say('text'), items: [{ text: say('item'), handling: [], evaluation: null }] }),
    );
    await pass(2 * MINUTE);
    await story.take('NNCC', id);
    await story.say('liaison1@NNCC', id, (person, version) => story.messages.ask(person, { id, version }, written(say('question'))));
    await pass(2 * MINUTE);
    const { reference } = await story.shown('liaison1@DEA', id);
    const [arrived] = server.to(addressOf('liaison1@NNCC'));
    const [notification] = (await inboxes.of('liaison1@NNCC')).filter(
      ({ kind, object }) => kind === 'referral.delivered' && object.id === id,
    );
    expect(arrived!.from).toBe('no-reply@counterpart.example');
    expect(textOf(arrived!)).toContain(`${reference}\n${PUBLIC}/app/inbox?id=${notification!.id}`);
    expect(textOf(arrived!)).toContain('请登录办理');
    expect(arrived!.bytes).toMatch(/^Content-Language: zh-CN\r$/m);
    const [asked] = server.to(addressOf('liaison1@DEA'));
    expect(textOf(asked!)).toContain(`There is something new for you in Counterpart:\n\n${reference}\n`);
    expect(server.mails.length).toBeGreaterThan(3);
    for (const mail of server.mails) expect(`${mail.bytes}\n${textOf(mail)}`).not.toContain(CANARY);
    const titles = await query<{ title: string }>('select title from referral_content where id = $1', [id]);
    for (const { title } of titles) expect(server.mails.map(textOf).join('\n')).not.toContain(title);
  });

  it('gathers what comes within a minute', async () => {
    for (let i = 0; i < 3; i += 1) await story.send('liaison1@DEA');
    expect(server.to(addressOf('liaison1@NNCC'))).toEqual([]);
    await pass(MINUTE + 1_000);
    const mails = server.to(addressOf('liaison1@NNCC'));
    expect(mails).toHaveLength(1);
    expect(textOf(mails[0]!).match(/inbox\?id=/g)).toHaveLength(3);
  });

  it('waits until the quiet hours are over; what is urgent does not', async () => {
    await choose('liaison1@NNCC', { quietFrom: utcIn(-60), quietUntil: utcIn(180), timeZone: 'UTC' });
    await story.send('liaison1@DEA');
    await pass(2 * MINUTE);
    expect(server.to(addressOf('liaison2@NNCC'))).toHaveLength(1);
    expect(server.to(addressOf('liaison1@NNCC'))).toEqual([]);
    const [held] = await query<{ due: Date }>('select max(mail_due_at) as due from notification where mail_due_at is not null');
    expect(held!.due.getTime()).toBeGreaterThan(system.clock.now().getTime() + 170 * MINUTE);
    await story.send('liaison1@DEA', urgent);
    const [mail] = server.to(addressOf('liaison1@NNCC'));
    expect(mail!.bytes).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(textOf(mail!)).toContain('(紧急)');
    expect(textOf(mail!).match(/inbox\?id=/g)).toHaveLength(1);
    await pass(185 * MINUTE);
    expect(server.to(addressOf('liaison1@NNCC'))).toHaveLength(2);
    await choose('liaison1@NNCC', {});
  });

  it('is not sent of what was read meanwhile, or may not be seen any more', async () => {
    const liaison = await system.person('liaison1@NNCC');
    await story.send('liaison1@DEA');
    const [newest] = await inboxes.of('liaison1@NNCC');
    await system.get(NotificationsService).markRead(liaison, { until: newest!.at });
    const administrator = await system.person('administrator@NNCC');
    const other = await system.person('liaison2@NNCC');
    const [row] = await query<{ version: number }>('select version from app_user where id = $1', [other.userId]);
    await system.get(UsersService).changeDesks(administrator, other.userId, row!.version, []);
    await pass(2 * MINUTE);
    expect(server.to(addressOf('liaison1@NNCC'))).toEqual([]);
    expect(server.to(addressOf('liaison2@NNCC'))).toEqual([]);
    await system.get(UsersService).changeDesks(administrator, other.userId, row!.version, other.deskIds);
    expect(await query('select 1 from notification where mail_due_at is not null')).toEqual([]);
  });

  it('is not sent to whoever wants none, has no address or a closed account', async () => {
    await choose('liaison1@NNCC', { byMail: false });
    await address('liaison2@NNCC', null);
    await story.send('liaison1@DEA', urgent);
    await pass(2 * MINUTE);
    expect(server.mails.filter(({ to }) => to.some((one) => one.includes('nncc')))).toEqual([]);
    await choose('liaison1@NNCC', {});
    await address('liaison2@NNCC', addressOf('liaison2@NNCC'));
  });

  it('is tried again while the server puts it off, and given up where the address is unknown', async () => {
    await address('liaison2@NNCC', 'unknown@agency.example');
    server.isBusy = true;
    await story.send('liaison1@DEA', urgent);
    expect(server.mails).toEqual([]);
    const [waiting] = await query<{ count: number }>(`select count(*)::int as count from outbox where job = 'notifications.mail'`);
    expect(waiting!.count).toBeGreaterThan(0);
    server.isBusy = false;
    await pass(2 * MINUTE);
    expect(server.to(addressOf('liaison1@NNCC'))).toHaveLength(1);
    expect(await query(`select 1 from outbox where job = 'notifications.mail'`)).toEqual([]);
    const { userId } = await system.person('liaison2@NNCC');
    const refused = await query(`select 1 from event where type = 'notification.mail-refused' and object_id = $1`, [userId]);
    expect(refused.length).toBeGreaterThan(0);
    await address('liaison2@NNCC', addressOf('liaison2@NNCC'));
  });

  it('is sent once by jobs that run at once', async () => {
    await story.send('liaison1@DEA');
    const { side, agencyId, userId } = await system.person('liaison1@NNCC');
    system.clock.advance(2 * MINUTE);
    const input = { eventId: userId, type: 'notification.mail-wanted', objectId: userId, agencyId, side, actorUserId: null, attempt: 1 };
    await Promise.all(Array.from({ length: 4 }, () => system.get(MailJob).handle(input)));
    expect(server.to(addressOf('liaison1@NNCC'))).toHaveLength(1);
  });

  it('warns of what happened to an account at the address that an administrator set', async () => {
    const [administrator, { userId }] = [await system.person('administrator@DEA'), await system.person('liaison1@DEA')];
    await system.get(UsersService).startReset(administrator, userId);
    await system.runJobs();
    await pass(2 * MINUTE);
    const [mail] = server.to(addressOf('liaison1@DEA'));
    expect(textOf(mail!)).toContain('an administrator opened a password reset');
  });
});
