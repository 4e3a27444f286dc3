import { RecallsService } from '@counterpart/referrals';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { CBP, OnwardStory } from './onward-story';
import { codeOf, written } from './referral-story';
import { inChinese, TranslationStory } from './translation-story';

let system: TestSystem;
let story: OnwardStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new OnwardStory(system);
});
afterAll(() => system.close());

/** Said by one test alone: what the others leave behind is not looked for. */
let canary = '';
let count = 0;
beforeEach(() => {
  count += 1;
  canary = `金丝雀港口${'一二三四五六七八九'[count]}`;
});

const recall = async (id: string, of: string): Promise<string> => {
  const supervisor = await system.person('supervisor1@DEA');
  await story.referrals.notices.recall(supervisor, id, await story.version('supervisor1@DEA', id), of, 'SOURCE_AT_RISK');
  await system.runJobs();
  return (await story.messages('supervisor1@NNCC', id)).find(({ kind }) => kind === 'referral.recall')!.id;
};

const purge = async (login: string, id: string, recallId: string): Promise<void> => {
  await system.get(RecallsService).answer(await system.person(login), id, await story.version(login, id), recallId, null);
  await system.runJobs();
};

/** The tables in which an agency's copies still say it. */
const saidAt = (code: string): Promise<readonly string[]> =>
  asAdmin(async (client) => {
    const tables = ['envelope_content', 'message_content', 'referral_content', 'translation_segment', 'translation_memory'];
    const found: string[] = [];
    for (const table of tables) {
      const sql = `select 1 from ${table} t join agency a on a.id = t.agency_id where a.code = $1 and t::text like '%' || $2 || '%'`;
      if ((await client.query(sql, [code, canary])).rows.length > 0) found.push(table);
    }
    return found;
  }, system.database);

/** A referral that NNCC passes on to GACC, by its text alone. */
async function passedOn(): Promise<{ readonly id: string; readonly original: string; readonly copy: string }> {
  const { id, original } = await story.received(['H2'], { title: canary, text: canary });
  await story.permitted(id, { of: original });
  return { id, original, copy: await story.forward('liaison1@NNCC', id, [original]) };
}

async function crossed(): Promise<{ readonly id: string; readonly original: string; readonly copy: string }> {
  const made = await passedOn();
  await story.complete('liaison1@NNCC', made.copy);
  await story.submit('liaison1@NNCC', made.copy);
  await story.referrals.release('supervisor1@NNCC', made.copy);
  return made;
}

describe('a recall', () => {
  it('ends every use, permitted or not', async () => {
    const { id, original } = await story.received(['H2']);
    await story.permitted(id, { of: original });
    await recall(id, original);
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original]))).toBe('referral.content-recalled');
    expect(await codeOf(story.useInEvidence('liaison1@NNCC', id, original))).toBe('referral.content-recalled');
    const { messages } = await story.export('liaison1@NNCC', id);
    expect(messages.find((message) => message.id === original)).toMatchObject({ withheld: { code: 'recalled' }, texts: [], data: {} });
  });

  it('takes what has not crossed yet out of the draft that passes it on, which cannot go any more', async () => {
    const { id, original, copy } = await passedOn();
    await story.complete('liaison1@NNCC', copy);
    await story.submit('liaison1@NNCC', copy);
    await recall(id, original);
    const shown = await story.referrals.shown('liaison1@NNCC', copy);
    expect(shown.messages[0]).toMatchObject({ state: 'draft', content: { texts: { text: '请查。' } } });
    expect(JSON.stringify(shown)).not.toContain(canary);
    expect(await codeOf(story.submit('liaison1@NNCC', copy))).toBe('referral.content-recalled');
  });

  it('follows what has crossed to whoever got it, and its purge the copy that was kept', async () => {
    const { id, original, copy } = await crossed();
    expect(await saidAt('GACC')).toEqual(['envelope_content']);
    const recallId = await recall(id, original);
    const received = await story.referrals.shown('supervisor1@GACC', copy);
    expect(received).toMatchObject({ state: 'withdrawn', title: null });
    expect(received.messages[0]).toMatchObject({ content: null, recall: { reason: 'CONSENT_WITHDRAWN' } });
    await purge('supervisor1@GACC', copy, received.messages.find(({ kind }) => kind === 'referral.recall')!.id);
    expect(await saidAt('GACC')).toEqual([]);
    expect(await saidAt('NNCC')).toContain('envelope_content');
    await purge('supervisor1@NNCC', id, recallId);
    expect(await saidAt('NNCC')).toEqual([]);
    // Its sender has it still.
    expect(await saidAt('DEA')).toContain('envelope_content');
  });

  it('of a request for leave hides its purpose, and ends the leave that rests on it', async () => {
    const { id, original } = await story.received(['H2']);
    const asked = await story.permitted(id, { of: original });
    expect((await story.referrals.shown('liaison1@DEA', id)).permissions).toMatchObject([{ purpose: { text: 'For a joint inspection.' } }]);
    const supervisor = await system.person('supervisor1@NNCC');
    await story.referrals.notices.recall(supervisor, id, await story.version('supervisor1@NNCC', id), asked, 'SENT_IN_ERROR');
    await system.runJobs();
    expect((await story.referrals.shown('liaison1@DEA', id)).permissions).toMatchObject([{ id: asked, state: 'ended', purpose: null }]);
    expect(JSON.stringify(await story.referrals.shown('liaison1@DEA', id))).not.toContain('joint inspection');
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original]))).toBe('referral.permission-ended');
  });

  it('and again changes nothing', async () => {
    const { id, original, copy } = await crossed();
    await recall(id, original);
    const before = await story.messages('liaison1@NNCC', copy);
    await recallAgain(id);
    expect(await story.messages('liaison1@NNCC', copy)).toEqual(before);
  });

  /** The job a second time, as after a crash. */
  async function recallAgain(id: string): Promise<void> {
    await asAdmin(
      (client) =>
        client.query(
          `insert into outbox (event_id, job, side_id, agency_id, type, object_id, created_at, next_at)
           select id, 'referrals.follow-recall', side_id, agency_id, type, object_id, at, at from event where type = 'referral.content-hidden' and object_id = $1`,
          [id],
        ),
      system.database,
    );
    await system.runJobs();
  }
});

describe('a translation', () => {
  it('of what is restricted is bound as the original is, and goes with it', async () => {
    const { id, original } = await story.received(['H2'], { title: canary, text: canary });
    // To an agency that reads no Chinese it goes by way of the translators.
    await story.permitted(id, { of: original, recipient: 'CBP' });
    const copy = await story.forward('liaison1@NNCC', id, [original], { to: CBP });
    await story.complete('liaison1@NNCC', copy);
    await story.submit('liaison1@NNCC', copy);
    await system.runJobs();
    const [message] = await story.messages('liaison1@NNCC', copy);
    await new TranslationStory(system).complete(message!.id, () => 'A translation of it.', 'NNCC');
    expect(await saidAt('NNCC')).toEqual(expect.arrayContaining(['translation_segment', 'translation_memory']));
    const recallId = await recall(id, original);
    expect(await codeOf(story.submit('liaison1@NNCC', copy))).toBe('referral.content-recalled');
    await purge('supervisor1@NNCC', id, recallId);
    expect(await saidAt('NNCC')).toEqual([]);
  });

  it('is passed on under the restrictions of what it is a translation of, with the words as they were written', async () => {
    const id = await story.referrals.draft('liaison1@DEA', englishLead());
    await story.submit('liaison1@DEA', id);
    await system.runJobs();
    const [draft] = await story.messages('liaison1@DEA', id);
    await new TranslationStory(system).complete(draft!.id, inChinese);
    await story.referrals.release('supervisor1@DEA', id);
    const original = await story.original('liaison1@NNCC', id);
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original]))).toBe('referral.permission-missing');
    await story.permitted(id, { of: original });
    const copy = await story.forward('liaison1@NNCC', id, [original]);
    const { content } = (await story.messages('liaison1@NNCC', copy))[0]!;
    expect(content!.texts['forwarded.1.title']).toBe('虚构的包裹');
    expect(content).toMatchObject({ data: { forwarded: [{ original: { language: 'en', texts: { title: 'A fictional parcel' } } }] } });
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original], { language: 'en', title: 'See below' }))).toBe(
      'nothing was refused',
    );
    const answer = await story.referrals.say('liaison1@NNCC', id, (person, version) =>
      story.referrals.messages.update(person, { id, version }, written('Seen.')),
    );
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original, answer]))).toBe('referral.forward-language');
  });
});

const englishLead = () => ({
  kind: 'lead' as const,
  crimeType: 'precursor' as const,
  deadline: { class: 'NORMAL' as const, ground: null, agreedDate: null },
  handling: ['H2'] as const,
  handlingText: null,
  evaluation: { source: 'B', information: '2' } as const,
  legalBasis: [{ instrument: 'WG-2024', article: null }],
  exercise: false,
  language: 'en',
  title: 'A fictional parcel',
  text: 'Who sent it?',
  items: [],
  identifiers: [],
  substances: [{ name: '4-AP', nameZh: null, cas: '23056-29-3', hs: null }],
});
