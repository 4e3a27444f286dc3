import { Messages } from '@counterpart/exchange';
import { Compartments } from '@counterpart/identity';
import { UnitOfWork } from '@counterpart/platform/database';
import { TranslatingService, TranslationNotes, TranslationsQueries } from '@counterpart/translations';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, inChinese, TranslationStory } from './translation-story';

const TEXTS = { title: 'A fictional parcel', text: 'It weighs 3 kg. Who sent it?\n\nCAS 103-90-2 was found.' };

let system: TestSystem;
let story: TranslationStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new TranslationStory(system);
});
afterAll(() => system.close());

const readsOf = (jobId: string): Promise<number> =>
  asAdmin(
    async (client) => (await client.query(`select 1 from event where type = 'content.read' and object_id = $1`, [jobId])).rowCount ?? 0,
    system.database,
  );

describe('a message for a receiver of another language', () => {
  it('is cut into sentences, in reading order, and waits', async () => {
    const jobId = await story.jobOf(await story.submit(TEXTS));
    const { state, size, segments } = await story.shown('supervisor1@DEA', jobId);
    expect([state, size]).toEqual(['pending', 4]);
    expect(segments!.map(({ path, source }) => [path, source])).toEqual([
      ['title', 'A fictional parcel'],
      ['text', 'It weighs 3 kg.'],
      ['text', 'Who sent it?'],
      ['text', 'CAS 103-90-2 was found.'],
    ]);
  });

  it('is translated by one, reviewed by another, and then waits for release with the layout of its source', async () => {
    const messageId = await story.submit(TEXTS);
    const jobId = await story.jobOf(messageId);
    await story.complete(messageId, inChinese);
    const message = await story.message(messageId);
    expect(message.state).toBe('awaiting_release');
    expect(message.translation).toEqual({
      language: 'zh-CN',
      texts: { title: '虚构的包裹', text: '重3千克。谁寄的？\n\n检出CAS 103-90-2。' },
    });
    expect(message.author_ids).toContain((await system.person('translator1@DEA')).userId);
    expect((await story.shown('supervisor1@DEA', jobId)).state).toBe('approved');
  });

  it('takes its translation once, whatever runs again', async () => {
    const messageId = await story.submit({ text: 'Once.' });
    await story.complete(messageId, inChinese);
    const before = await story.message(messageId);
    await asAdmin(
      (client) =>
        client.query(
          `insert into outbox (event_id, job, side_id, agency_id, type, object_id, created_at, next_at)
             select id, case type when 'translation.approved' then 'translations.attach' else 'translations.prepare' end,
                    side_id, agency_id, type, object_id, at, at from event where type in ('translation.approved', 'message.translation-requested')
                and (object_id = $1 or object_id in (select id from translation_job where message_id = $1))`,
          [messageId],
        ),
      system.database,
    );
    expect(await system.runJobs()).toBe(2);
    expect(await story.message(messageId)).toEqual(before);
    expect(await story.jobs(messageId)).toHaveLength(1);
  });
});

describe('the text of a job', () => {
  it('is seen by no translator before one has taken it, and then by that one alone', async () => {
    const jobId = await story.jobOf(await story.submit({ text: 'CANARY-UNTAKEN.' }));
    for (const login of ['translator1@DEA', 'translator2@DEA'])
      expect(await story.shown(login, jobId)).toMatchObject({ segments: null, notes: null });
    await story.take('translator1@DEA', jobId);
    expect((await story.shown('translator1@DEA', jobId)).segments).toHaveLength(1);
    expect((await story.shown('translator2@DEA', jobId)).segments).toBeNull();
    const queue = await system
      .get(TranslationsQueries)
      .queue(
        await system.person('translator2@DEA'),
        { states: ['pending', 'translating'], by: null, from: null, to: null, urgency: null, sort: 'urgency' },
        null,
        100,
      );
    expect(queue).toContain(jobId);
    expect(queue).not.toContain('CANARY');
  });

  it('is seen by its reviewer, and by neither once the translation is done', async () => {
    const messageId = await story.submit({ text: 'Until then.' });
    const jobId = await story.jobOf(messageId);
    await story.take('translator1@DEA', jobId);
    await story.translate('translator1@DEA', jobId, inChinese);
    await story.finish('translator1@DEA', jobId);
    await story.takeReview('translator2@DEA', jobId);
    expect((await story.shown('translator2@DEA', jobId)).segments).toHaveLength(1);
    await story.approve('translator2@DEA', jobId);
    for (const login of ['translator1@DEA', 'translator2@DEA']) expect((await story.shown(login, jobId)).segments).toBeNull();
  });

  it('is not seen by a translator who is cleared for its compartment, nor written by one who was not given it', async () => {
    const messageId = await story.submit({ text: 'CANARY-CLEARED.' });
    const jobId = await story.jobOf(messageId);
    const supervisor = await system.person('supervisor1@DEA');
    const translator = await system.person('translator1@DEA');
    await system
      .get(UnitOfWork)
      .run(supervisor, (tx) => system.get(Compartments).grant(tx, translator.userId, supervisor.deskIds[0]!, 'clearance'));
    expect((await story.shown('translator1@DEA', jobId)).segments).toBeNull();
    const { id, version } = (await story.shown('supervisor1@DEA', jobId)).segments![0]!;
    expect(await codeOf(system.get(TranslatingService).translate(translator, { jobId, id, version }, '译文', null))).toBe('policy.refused');
    await system.get(UnitOfWork).run(supervisor, (tx) => system.get(Compartments).revoke(tx, translator.userId, supervisor.deskIds[0]!));
  });

  it('is as good as absent for the other agencies of the side, and for the other side', async () => {
    const jobId = await story.jobOf(await story.submit({ text: 'Elsewhere.' }));
    for (const login of ['translator1@CBP', 'supervisor1@CBP', 'translator1@NNCC', 'analyst@DEA'])
      expect(await codeOf(story.shown(login, jobId))).toBe(login === 'analyst@DEA' ? 'none' : 'translation-job.not-found');
    expect((await story.shown('analyst@DEA', jobId)).segments).toBeNull();
  });

  it('leaves an entry in the record when it is read, and none when it is not', async () => {
    const jobId = await story.jobOf(await story.submit({ text: 'Recorded.' }));
    await story.shown('translator1@DEA', jobId);
    expect(await readsOf(jobId)).toBe(0);
    await story.take('translator1@DEA', jobId);
    await story.shown('translator1@DEA', jobId);
    await story.shown('translator1@DEA', jobId);
    expect(await readsOf(jobId)).toBe(1);
  });

  it('comes with what the sender says of it', async () => {
    const jobId = await story.jobOf(await story.submit({ text: 'Explained.' }));
    await system.get(TranslationNotes).add(await system.person('liaison2@DEA'), null, jobId, 'A name, not a word.');
    expect(await codeOf(system.get(TranslationNotes).add(await system.person('translator1@DEA'), null, jobId, '?'))).toBe('policy.refused');
    expect((await story.shown('translator1@DEA', jobId)).notes).toBeNull();
    await story.take('translator1@DEA', jobId);
    await system.get(TranslationNotes).add(await system.person('translator1@DEA'), null, jobId, 'Understood.');
    expect((await story.shown('translator1@DEA', jobId)).notes!.map(({ text }) => text)).toEqual(['A name, not a word.', 'Understood.']);
  });
});

describe('the memory', () => {
  it('fills in what was reviewed in the same compartment, and nothing of another', async () => {
    await story.complete(await story.submit({ text: 'Remember this. And this.' }, 0), inChinese);
    const same = await story.shown('supervisor1@DEA', await story.jobOf(await story.submit({ text: 'Remember this. Not that.' }, 0)));
    expect(same.segments!.map(({ target, origin, state }) => [target, origin, state])).toEqual([
      ['译文：Remember this.', 'memory', 'prefilled'],
      [null, null, 'pending'],
    ]);
    const other = await story.shown('supervisor1@DEA', await story.jobOf(await story.submit({ text: 'Remember this.' }, 1)));
    expect(other.segments!.map(({ target, state }) => [target, state])).toEqual([[null, 'pending']]);
  });

  it('is the system’s: a translator reads and writes nothing of it, whatever the statement', async () => {
    const translator = await system.person('translator1@DEA');
    const attempt = (sql: string) => system.get(UnitOfWork).run(translator, (tx) => tx.query(sql));
    expect(await attempt('select 1 from translation_memory')).toEqual([]);
    expect(await attempt(`update translation_memory set target = 'x' returning 1`)).toEqual([]);
    for (const table of ['translation_memory', 'translation_segment', 'translation_job'])
      expect(
        await codeOf(
          attempt(`insert into ${table} (agency_id, side_id, id) values ('${translator.agencyId}', 'us', gen_random_uuid()) returning 1`),
        ),
      ).toBe('42501');
  });
});

describe('a message that is changed', () => {
  it('ends its translation, for the translator too, and begins another when it is given again', async () => {
    const messageId = await story.submit({ text: 'First words.' });
    const jobId = await story.jobOf(messageId);
    await story.take('translator1@DEA', jobId);
    const author = await system.person('liaison1@DEA');
    const { version } = await story.message(messageId);
    const edited = await system.get(Messages).edit(author, messageId, version, { content: { texts: { text: 'Second words.' }, data: {} } });
    await system.runJobs();
    expect((await story.shown('translator1@DEA', jobId)).segments).toBeNull();
    expect(await story.jobs(messageId)).toEqual([{ id: jobId, state: 'cancelled' }]);

    system.clock.advance(1000);
    await system.get(Messages).submit(author, messageId, edited.version);
    await system.runJobs();
    expect((await story.jobs(messageId)).map(({ state }) => state)).toEqual(['cancelled', 'pending']);
    await story.complete(messageId, inChinese);
    expect((await story.message(messageId)).translation?.texts).toEqual({ text: '译文：Second words.' });
  });

  it('does not take the translation of what it was', async () => {
    const messageId = await story.submit({ text: 'Too late.' });
    const jobId = await story.jobOf(messageId);
    const author = await system.person('liaison1@DEA');
    await story.take('translator1@DEA', jobId);
    await story.translate('translator1@DEA', jobId, inChinese);
    await story.finish('translator1@DEA', jobId);
    await story.takeReview('translator2@DEA', jobId);
    await story.approve('translator2@DEA', jobId);
    const { version } = await story.message(messageId);
    await system.get(Messages).edit(author, messageId, version, { content: { texts: { text: 'Other words.' }, data: {} } });
    await system.runJobs();
    expect(await story.message(messageId)).toMatchObject({ state: 'draft', translation: null });
  });
});
