import { MembersService } from '@counterpart/cases';
import { Delivery } from '@counterpart/exchange';
import { deputyshipNamed } from '@counterpart/identity';
import { systemActor, uuidv7 } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { jobDied } from '@counterpart/platform/queue';
import { ReviewingService } from '@counterpart/translations';
import { asAdmin } from './cluster';
import { CaseStory } from './case-story';
import { openTestDatabase, type TestSystem } from './harness';
import { addPerson } from './inspected-api';
import { Inboxes } from './inbox';
import { ReferralStory, request } from './referral-story';
import { inChinese, TranslationStory } from './translation-story';

let system: TestSystem;
let inboxes: Inboxes;
beforeAll(async () => {
  system = await openTestDatabase();
  inboxes = new Inboxes(system);
});
afterAll(() => system.close());

const POSTS = ['liaison1', 'liaison2', 'supervisor1', 'supervisor2', 'translator1', 'translator2', 'analyst', 'auditor', 'administrator'];
const told = (agency: string, objectId: string, kind: string, ...more: readonly string[]) =>
  inboxes.told([...POSTS.map((post) => `${post}@${agency}`), ...more], objectId, kind);
const query = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
  asAdmin(async (client) => (await client.query<Row>(sql, [...values])).rows, system.database);

describe('a translation is told', () => {
  let story: TranslationStory;
  let jobId: string;
  beforeAll(() => (story = new TranslationStory(system)));

  it('when it waits: to the translators who know both languages', async () => {
    await addPerson(system, 'english@DEA', ['translator'], []);
    jobId = await story.jobOf(await story.submit({ text: 'Who sent it?' }));
    expect(await told('DEA', jobId, 'translation.waiting', 'english@DEA')).toEqual(['translator1@DEA', 'translator2@DEA']);
  });

  it('when it is to be reviewed: to the others, and then to the reviewer', async () => {
    await story.take('translator1@DEA', jobId);
    await story.translate('translator1@DEA', jobId, inChinese);
    await story.finish('translator1@DEA', jobId);
    await system.runJobs();
    expect(await told('DEA', jobId, 'translation.to-review')).toEqual(['translator2@DEA']);
  });

  it('when it was given back: to its translator', async () => {
    await story.takeReview('translator2@DEA', jobId);
    const reviewer = await system.person('translator2@DEA');
    const [segment] = (await story.shown('translator2@DEA', jobId)).segments!;
    await system.get(ReviewingService).returnSegment(reviewer, { jobId, id: segment!.id, version: segment!.version }, 'Not so.');
    await system.get(ReviewingService).giveBack(reviewer, jobId, await story.version('translator2@DEA', jobId));
    await system.runJobs();
    expect(await told('DEA', jobId, 'translation.returned')).toEqual(['translator1@DEA']);
  });

  it('when it is done: its message, to the supervisors of the desk', async () => {
    const messageId = await story.submit({ text: 'It weighs 3 kg.' });
    await story.complete(messageId, inChinese);
    expect(await told('DEA', messageId, 'message.awaiting-release')).toEqual(['supervisor1@DEA', 'supervisor2@DEA']);
  });
});

describe('a joint case is told', () => {
  it('to the supervisors who are invited, and then to its members', async () => {
    const story = new CaseStory(system);
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    expect(await told('NNCC', id, 'case.invited')).toEqual(['supervisor1@NNCC', 'supervisor2@NNCC']);
    expect(await told('DEA', id, 'case.accepted')).toEqual(['liaison1@DEA']);
    const [supervisor, liaison] = [await system.person('supervisor1@DEA'), await system.person('liaison2@DEA')];
    await system.get(MembersService).add(supervisor, id, (await story.shown('supervisor1@DEA', id))!.version, liaison.userId);
    await system.runJobs();
    expect(await told('DEA', id, 'case.member-added')).toEqual(['liaison2@DEA']);
  });
});

describe('a delivery that fails is told', () => {
  it('to the authors and the supervisors of the desk; a job that died also to the administrators', async () => {
    const story = new ReferralStory(system);
    const id = await story.send('liaison1@DEA');
    const [message] = (await story.shown('liaison1@DEA', id)).messages;
    const { side, agencyId } = await system.person('liaison1@DEA');
    const died = jobDied(message!.id, { job: 'exchange.deliver', type: 'envelope.sent', code: 'TypeError' });
    await system.get(UnitOfWork).run(systemActor('relay', side, agencyId), (tx) => tx.record(died));
    await system.runJobs();
    expect(await told('DEA', id, 'delivery.stuck')).toEqual(['liaison1@DEA', 'supervisor1@DEA', 'supervisor2@DEA']);
    const [event] = await query<{ id: string }>(`select id from event where type = 'job.died'`);
    expect(await told('DEA', event!.id, 'job.died')).toEqual(['administrator@DEA']);
    expect(await told('NNCC', event!.id, 'job.died')).toEqual([]);
  });

  it('when the receiver refused it for good', async () => {
    const story = new ReferralStory(system);
    const id = await story.send('liaison1@DEA');
    const [{ id: messageId } = { id: '' }] = (await story.shown('liaison1@DEA', id)).messages;
    // As if it had been tampered with on the way: the receiver refuses what it cannot verify.
    await query(`update envelope set state = 'pending', signature = decode(repeat('00', 64), 'hex') where id = $1 and box = 'out'`, [
      messageId,
    ]);
    await query(`delete from envelope_content where id = $1 and agency_id <> (select agency_id from message where id = $1)`, [messageId]);
    await query(`delete from envelope where id = $1 and box = 'in'`, [messageId]);
    const { side, agencyId } = await system.person('liaison1@DEA');
    await system.get(Delivery).deliver(side, agencyId, messageId);
    await system.runJobs();
    expect(await told('DEA', id, 'delivery.refused')).toEqual(['liaison1@DEA', 'supervisor1@DEA', 'supervisor2@DEA']);
  });
});

describe('whoever is not there', () => {
  const HOUR = 3_600_000;
  const from = new Date(Date.now() - HOUR).toISOString();
  const until = new Date(Date.now() + 24 * HOUR).toISOString();

  it('is told by way of a deputy too, who sees what the absent one sees', async () => {
    const story = new ReferralStory(system);
    const deputy = await addPerson(system, 'deputy@NNCC', ['liaison'], []);
    const absent = await system.person('liaison1@NNCC');
    const sql = `insert into deputyship (agency_id, side_id, id, absent_id, deputy_id, valid_from, valid_until, reason, named_at)
      values ($1, 'cn', gen_random_uuid(), $2, $3, $4, $5, 'leave', $4)`;
    await query(sql, [absent.agencyId, absent.userId, deputy.userId, from, until]);
    const id = await story.send('liaison1@DEA', request());
    await story.take('NNCC', id);
    expect(await told('NNCC', id, 'referral.delivered', 'deputy@NNCC')).toEqual(['liaison1@NNCC', 'liaison2@NNCC', 'deputy@NNCC']);
    expect(await told('NNCC', id, 'referral.assigned', 'deputy@NNCC')).toEqual(['liaison1@NNCC', 'deputy@NNCC']);
  });

  it('has named a deputy, who is told of that', async () => {
    const [absent, deputy] = [await system.person('liaison2@NNCC'), await system.person('liaison1@NNCC')];
    const named = deputyshipNamed(uuidv7(), { absent: absent.userId, deputy: deputy.userId, from, until });
    await system.get(UnitOfWork).run(absent, (tx) => tx.record(named));
    await system.runJobs();
    expect(await told('NNCC', deputy.userId, 'account.deputy-named')).toEqual(['liaison1@NNCC']);
  });

  it('has someone on duty at the desk, whatever that one’s role', async () => {
    const story = new ReferralStory(system);
    const onDuty = await system.person('supervisor2@NNCC');
    const [desk] = await query<{ id: string }>(`select id from desk where code = 'NNCC-PREC'`);
    const sql = `insert into duty (agency_id, side_id, id, desk_id, user_id, valid_from, valid_until, entered_by, entered_at)
      values ($1, 'cn', gen_random_uuid(), $2, $3, $4, $5, $3, $4)`;
    await query(sql, [onDuty.agencyId, desk!.id, onDuty.userId, from, until]);
    const id = await story.send('liaison1@DEA');
    expect(await told('NNCC', id, 'referral.delivered')).toEqual(['liaison1@NNCC', 'liaison2@NNCC', 'supervisor2@NNCC']);
  });
});
