import { RecallsService } from '@counterpart/referrals';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, lead, ReferralStory, request, written } from './referral-story';

let system: TestSystem;
let story: ReferralStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new ReferralStory(system);
});
afterAll(() => system.close());

const CANARY = '金丝雀港口';

/** Sends a referral that names the canary and calls its original back. */
async function recalled(): Promise<{ readonly id: string; readonly recall: string }> {
  const id = await story.send('liaison1@DEA', lead({ title: CANARY, text: CANARY }));
  await story.take('NNCC', id);
  const { version, messages } = await story.shown('supervisor1@DEA', id);
  const original = messages.find(({ kind }) => kind === 'referral.original')!;
  await story.notices.recall(await story.person('supervisor1@DEA'), id, version, original.id, 'SENT_IN_ERROR');
  await system.runJobs();
  const recall = (await story.shown('supervisor1@NNCC', id)).messages.find(({ kind }) => kind === 'referral.recall')!;
  return { id, recall: recall.id };
}

/** Everything that the receiver's copy still holds in readable form. */
const storedAt = (code: string, id: string): Promise<string> =>
  asAdmin(async (client) => {
    const { rows } = await client.query<{ text: string }>(
      `select concat_ws(' ', (select string_agg(c.content, ' ') from envelope e join envelope_content c using (agency_id, id) where e.agency_id = a.id and e.thread_id = $2),
                (select string_agg(title, ' ') from referral_content r where r.agency_id = a.id and r.id = $2),
                (select string_agg(canonical, ' ') from referral_identifier i where i.agency_id = a.id and i.referral_id = $2)) as text
         from agency a where a.code = $1`,
      [code, id],
    );
    return rows[0]!.text;
  }, system.database);

describe('a message that is called back', () => {
  it('is replaced by a notice at the receiver at once, and stays readable for its sender', async () => {
    const { id } = await recalled();
    const received = JSON.stringify(await story.shown('liaison1@NNCC', id));
    expect(received).not.toContain(CANARY);
    expect(await story.shown('liaison1@NNCC', id)).toMatchObject({ title: null, state: 'withdrawn', isCleared: true });
    expect((await story.listed('liaison1@NNCC')).get(id)).toBeNull();
    expect(JSON.stringify(await story.shown('liaison1@DEA', id))).toContain(CANARY);
  });

  it('is destroyed when the receiver confirms the purge, and both sides see that it was', async () => {
    const { id, recall } = await recalled();
    expect(await storedAt('NNCC', id)).toContain(CANARY);
    const supervisor = await story.person('supervisor1@NNCC');
    await system.get(RecallsService).answer(supervisor, id, (await story.shown('supervisor1@NNCC', id)).version, recall, null);
    await system.runJobs();
    expect(await storedAt('NNCC', id)).not.toContain(CANARY);
    for (const login of ['liaison1@DEA', 'liaison1@NNCC'])
      expect((await story.shown(login, id)).messages.find(({ kind }) => kind === 'referral.original')).toMatchObject({
        recall: { outcome: 'purged' },
      });
    const again = system.get(RecallsService).answer(supervisor, id, (await story.shown('supervisor1@NNCC', id)).version, recall, null);
    expect(await codeOf(again)).toBe('referral.no-recall');
  });

  it('is shown again where the receiver states why it is kept', async () => {
    const { id, recall } = await recalled();
    const supervisor = await story.person('supervisor1@NNCC');
    await system
      .get(RecallsService)
      .answer(supervisor, id, (await story.shown('supervisor1@NNCC', id)).version, recall, 'COURT_PROCEEDINGS');
    await system.runJobs();
    expect(await story.shown('liaison1@NNCC', id)).toMatchObject({ title: CANARY });
    const { messages } = await story.shown('liaison1@DEA', id);
    expect(messages.find(({ kind }) => kind === 'referral.original')).toMatchObject({
      recall: { outcome: 'kept', ground: 'COURT_PROCEEDINGS' },
    });
  });

  it('is called back by a supervisor, once, and only by its own side', async () => {
    const id = await story.send('liaison1@DEA');
    await story.take('NNCC', id);
    const { version, messages } = await story.shown('supervisor1@DEA', id);
    const of = messages[0]!.id;
    expect(await codeOf(story.notices.recall(await story.person('liaison1@DEA'), id, version, of, 'INACCURATE'))).toBe('policy.refused');
    const other = await story.person('supervisor1@NNCC');
    const theirs = (await story.shown('supervisor1@NNCC', id)).version;
    expect(await codeOf(story.notices.recall(other, id, theirs, of, 'INACCURATE'))).toBe('referral.nothing-to-recall');
  });

  it('may be an answer: what it settled is open again', async () => {
    const id = await story.send('liaison1@DEA', request());
    await story.take('NNCC', id);
    const items = [1, 2].map((no) => ({ no, ground: null, text: CANARY }));
    const answer = await story.say('liaison1@NNCC', id, (person, version) =>
      story.messages.answer(person, { id, version }, written(CANARY, { items }), true),
    );
    expect((await story.shown('liaison1@DEA', id)).state).toBe('answered');
    const supervisor = await story.person('supervisor1@NNCC');
    await story.notices.recall(supervisor, id, (await story.shown('supervisor1@NNCC', id)).version, answer, 'INACCURATE');
    await system.runJobs();
    const shown = await story.shown('liaison1@DEA', id);
    expect(shown.items.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(shown.state).toBe('in_progress');
    expect(JSON.stringify(shown)).not.toContain(CANARY);
  });
});
