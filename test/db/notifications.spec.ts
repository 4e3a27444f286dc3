import { Messages } from '@counterpart/exchange';
import { UsersService } from '@counterpart/identity';
import { NotificationsService } from '@counterpart/notifications';
import { TellJob } from '@counterpart/notifications/jobs/tell.job';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { Inboxes } from './inbox';
import { ReferralStory, request, written } from './referral-story';

const DEA = ['liaison1', 'liaison2', 'supervisor1', 'supervisor2', 'translator1', 'translator2', 'analyst', 'auditor', 'administrator'].map(
  (name) => `${name}@DEA`,
);
const NNCC = DEA.map((login) => login.replace('DEA', 'NNCC'));
const EVERYONE = [...DEA, ...NNCC, 'liaison1@CBP', 'supervisor1@CBP', 'liaison1@GACC', 'supervisor1@GACC'];

let system: TestSystem;
let story: ReferralStory;
let inboxes: Inboxes;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new ReferralStory(system);
  inboxes = new Inboxes(system);
});
afterAll(() => system.close());

const query = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  asAdmin(async (client) => (await client.query<Row>(sql, [...values])).rows, system.database);
const told = (objectId: string, kind: string) => inboxes.told(EVERYONE, objectId, kind);

describe('what people are told in the course of a referral', () => {
  let id: string;
  let original: string;

  it('a message that waits: the supervisors of its desk', async () => {
    id = await story.draft('liaison1@DEA');
    const liaison = await system.person('liaison1@DEA');
    await story.drafts.submit(liaison, id, (await story.shown('liaison1@DEA', id)).version);
    await system.runJobs();
    original = (await story.shown('liaison1@DEA', id)).messages[0]!.id;
    expect(await told(original, 'message.awaiting-release')).toEqual(['supervisor1@DEA', 'supervisor2@DEA']);
  });

  it('one that a supervisor wrote: the other supervisor', async () => {
    const own = await story.draft('supervisor1@DEA');
    const author = await system.person('supervisor1@DEA');
    await story.drafts.submit(author, own, (await story.shown('supervisor1@DEA', own)).version);
    await system.runJobs();
    const [message] = (await story.shown('supervisor1@DEA', own)).messages;
    expect(await told(message!.id, 'message.awaiting-release')).toEqual(['supervisor2@DEA']);
  });

  it('a referral that was delivered: the liaison officers of its desk, with its number', async () => {
    await story.release('supervisor1@DEA', id);
    expect(await told(id, 'referral.delivered')).toEqual(['liaison1@NNCC', 'liaison2@NNCC']);
    const [first] = await inboxes.of('liaison1@NNCC');
    const { reference } = await story.shown('liaison1@NNCC', id);
    expect(first).toMatchObject({ object: { kind: 'referral', id }, reference, urgency: 'NORMAL', readAt: null });
  });

  it('an assignment: the assignee', async () => {
    await story.take('NNCC', id);
    expect(await told(id, 'referral.assigned')).toEqual(['liaison1@NNCC']);
  });

  it('a question: whoever wrote the original; its answer: the assignee', async () => {
    await story.say('liaison1@NNCC', id, (person, version) => story.messages.ask(person, { id, version }, written('Which port?')));
    expect(await told(id, 'referral.asked')).toEqual(['liaison1@DEA']);
    const question = (await story.shown('liaison1@DEA', id)).messages.find(({ kind }) => kind === 'referral.clarification_request')!;
    await story.say('liaison1@DEA', id, (person, version) =>
      story.messages.clarify(person, { id, version }, written('上海港。', { language: 'zh-CN' }), question.id),
    );
    expect(await told(id, 'referral.clarified')).toEqual(['liaison1@NNCC']);
  });

  it('what one did oneself is not told to oneself', async () => {
    const causes = await query<{ self: number }>(
      `select count(*)::int as self from notification n join event e on e.agency_id = n.agency_id and e.id = n.event_id
        where e.actor_user_id = n.user_id and n.object_kind <> 'account'`,
    );
    expect(causes).toEqual([{ self: 0 }]);
  });

  it('is told once, however often its job runs, and recorded once', async () => {
    const count = async () =>
      query('select count(*)::int as rows, (select count(*)::int from event where type = $1) as told from notification', [
        'notification.told',
      ]);
    const before = await count();
    const events = await query<{ id: string; agency_id: string; side_id: string; type: string; object_id: string }>(
      `select * from event where type in ('envelope.accepted', 'message.submitted', 'referral.assigned')`,
    );
    const job = system.get(TellJob);
    for (const { id: eventId, agency_id: agencyId, side_id: side, type, object_id: objectId } of events) {
      const input = { eventId, agencyId, side, type, objectId, actorUserId: null, attempt: 2 };
      await Promise.all([job.handle(input), job.handle(input)]);
    }
    expect(events.length).toBeGreaterThan(5);
    expect(await count()).toEqual(before);
  });
});

describe('a message that is given back', () => {
  it('is told to its authors', async () => {
    const id = await story.draft('liaison2@DEA');
    const author = await system.person('liaison2@DEA');
    const { message } = await story.drafts.submit(author, id, (await story.shown('liaison2@DEA', id)).version);
    await system.get(Messages).giveBack(await system.person('supervisor1@DEA'), message.id, message.version, 'Say which port.');
    await system.runJobs();
    expect(await told(message.id, 'message.returned')).toEqual(['liaison2@DEA']);
  });
});

describe('the account', () => {
  it('is told that a reset was opened, and that roles were changed', async () => {
    const [administrator, analyst] = [await system.person('administrator@DEA'), await system.person('analyst@DEA')];
    await system.get(UsersService).startReset(administrator, analyst.userId);
    await system.get(UsersService).changeRoles(administrator, analyst.userId, 1, ['analyst', 'examiner']);
    await system.runJobs();
    expect(await inboxes.about('analyst@DEA', analyst.userId)).toEqual(['account.reset-started', 'account.roles-changed']);
    expect(await told(analyst.userId, 'account.reset-started')).toEqual(['analyst@DEA']);
  });
});

describe('what someone may not see any more', () => {
  it('is not shown and not counted, and comes again with the desk', async () => {
    const id = await story.send('liaison1@DEA', request({ title: 'x' }));
    const [administrator, liaison] = [await system.person('administrator@NNCC'), await system.person('liaison2@NNCC')];
    const before = await inboxes.unread('liaison2@NNCC');
    expect(await inboxes.about('liaison2@NNCC', id)).toEqual(['referral.delivered']);
    const move = async (deskIds: readonly string[]) => {
      const [row] = await query<{ version: number }>('select version from app_user where id = $1', [liaison.userId]);
      await system.get(UsersService).changeDesks(administrator, liaison.userId, row!.version, deskIds);
    };
    await move([]);
    expect(await inboxes.of('liaison2@NNCC')).toEqual([]);
    expect(await inboxes.unread('liaison2@NNCC')).toBe(0);
    await move(liaison.deskIds);
    expect(await inboxes.unread('liaison2@NNCC')).toBe(before);
  });
});

describe('reading', () => {
  it('marks by id, or all up to a time, and only what is one’s own', async () => {
    const [own, other] = [await system.person('liaison1@NNCC'), await system.person('liaison2@NNCC')];
    const service = system.get(NotificationsService);
    const [first, second, ...rest] = await inboxes.of('liaison1@NNCC', true);
    expect(await service.markRead(other, { ids: [first!.id] })).toBe(0);
    expect(await service.markRead(own, { ids: [first!.id] })).toBe(1);
    expect(await service.markRead(own, { ids: [first!.id] })).toBe(0);
    expect(await service.markRead(own, { until: second!.at })).toBe(1 + rest.length);
    expect(await inboxes.unread('liaison1@NNCC')).toBe(0);
    expect(await inboxes.of('liaison1@NNCC', true)).toEqual([]);
  });

  it('lets what was read long ago go when there is something new', async () => {
    const { userId } = await system.person('liaison1@NNCC');
    const old = `update notification set at = at - interval '91 days', read_at = read_at - interval '91 days' where user_id = $1 returning id`;
    expect((await query(old, [userId])).length).toBeGreaterThan(3);
    await story.send('liaison1@DEA');
    expect(await inboxes.of('liaison1@NNCC')).toHaveLength(1);
  });
});
