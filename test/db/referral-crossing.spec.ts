import { Messages } from '@counterpart/exchange';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, ReferralStory, request, written } from './referral-story';

let system: TestSystem;
let story: ReferralStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new ReferralStory(system);
});
afterAll(() => system.close());

const version = async (login: string, id: string): Promise<number> => (await story.shown(login, id)).version;
const both = async (id: string): Promise<readonly string[]> => [
  (await story.shown('liaison1@DEA', id)).state,
  (await story.shown('liaison1@NNCC', id)).state,
];

async function taken(): Promise<string> {
  const id = await story.send('liaison1@DEA');
  await story.take('NNCC', id);
  return id;
}

describe('what crosses on the way', () => {
  it('leaves both copies with the same state: an answer and a withdrawal', async () => {
    const id = await taken();
    const officer = await story.person('liaison1@NNCC');
    const items = [1, 2].map((no) => ({ no, ground: null, text: null }));
    const answer = await story.messages.answer(
      officer,
      { id, version: await version('liaison1@NNCC', id) },
      written('Done.', { items }),
      true,
    );
    const { version: submitted } = await story.messages.submit(officer, id, answer.id, answer.version);
    // Neither side has heard of the other's step when it takes its own.
    await story.notices.withdraw(await story.person('liaison1@DEA'), id, await version('liaison1@DEA', id));
    await system.get(Messages).release(await story.person('supervisor1@NNCC'), answer.id, submitted);
    await system.runJobs();
    const [sent, received] = await both(id);
    expect(sent).toBe(received);
    expect(['answered', 'withdrawn']).toContain(sent);
  });

  it('is checked again at the release: a question about what was withdrawn meanwhile does not cross', async () => {
    const id = await taken();
    const officer = await story.person('liaison1@NNCC');
    const question = await story.messages.ask(officer, { id, version: await version('liaison1@NNCC', id) }, written('Which port?'));
    const { version: submitted } = await story.messages.submit(officer, id, question.id, question.version);
    await story.notices.withdraw(await story.person('liaison1@DEA'), id, await version('liaison1@DEA', id));
    await system.runJobs();
    const release = system.get(Messages).release(await story.person('supervisor1@NNCC'), question.id, submitted);
    expect(await codeOf(release)).toBe('referral.wrong-state');
    expect(await both(id)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('never locks in a ring: many verbs at once end, each done or refused', async () => {
    const id = await taken();
    const [officer, second] = [await story.person('liaison1@NNCC'), await story.person('supervisor1@NNCC')];
    const drafts = [];
    for (const text of ['One', 'Two', 'Three']) {
      const question = await story.messages.ask(officer, { id, version: await version('liaison1@NNCC', id) }, written(text));
      drafts.push(await story.messages.submit(officer, id, question.id, question.version));
    }
    const seen = await version('liaison1@NNCC', id);
    const requester = await story.person('liaison1@DEA');
    const theirs = await version('liaison1@DEA', id);
    const codes = await Promise.all(
      [
        ...drafts.map((draft) => system.get(Messages).release(second, draft.id, draft.version)),
        story.notices.stopClock(officer, id, seen, 'JUDICIAL_AUTHORISATION'),
        story.notices.announceDelay(officer, id, seen, '2027-01-15', 'LABORATORY'),
        story.messages.update(requester, { id, version: theirs }, written('补充。', { language: 'zh-CN' })),
        story.notices.withdraw(requester, id, theirs),
        system.runJobs(),
      ].map(codeOf),
    );
    for (const code of codes) expect(['nothing was refused', 'record.stale']).toContain(code);
    await system.runJobs();
    const [sent, received] = await both(id);
    expect(sent).toBe(received);
  });
});

describe('a notice', () => {
  it('stops the clock and lets it run again, and moves the due time by as much', async () => {
    const id = await taken();
    const officer = await story.person('liaison1@NNCC');
    const before = (await story.shown('liaison1@DEA', id)).dueAt!;
    await story.notices.stopClock(officer, id, await version('liaison1@NNCC', id), 'JUDICIAL_AUTHORISATION');
    expect(await codeOf(story.notices.stopClock(officer, id, await version('liaison1@NNCC', id), 'JUDICIAL_AUTHORISATION'))).toBe(
      'referral.stopped-already',
    );
    system.clock.advance(3_600_000);
    await story.notices.resumeClock(officer, id, await version('liaison1@NNCC', id), 'JUDICIAL_AUTHORISATION');
    await system.runJobs();
    const after = (await story.shown('liaison1@DEA', id)).dueAt!;
    expect(Math.round((Date.parse(after) - Date.parse(before)) / 60_000)).toBe(60);
    expect((await story.shown('liaison1@NNCC', id)).dueAt).toBe(after);
  });

  it.each([
    ['a delay is not the requester’s to announce', 'liaison1@DEA', 'policy.refused'],
    ['nor an auditor’s, who does not see the referral', 'auditor@NNCC', 'referral.not-found'],
    ['a stale version is not acted on', 'liaison1@NNCC', 'record.stale'],
  ])('%s', async (_, login, code) => {
    const id = await taken();
    const seen = await version(login === 'liaison1@DEA' ? login : 'liaison1@NNCC', id);
    const delay = story.notices.announceDelay(
      await story.person(login),
      id,
      code === 'record.stale' ? seen - 1 : seen,
      '2027-01-15',
      'LABORATORY',
    );
    expect(await codeOf(delay)).toBe(code);
  });
});

describe('an answer', () => {
  it.each([
    ['names an item that was not asked for', [{ no: 9, ground: null, text: null }], false, 'referral.items-unknown'],
    ['leaves an item open and calls itself final', [{ no: 1, ground: null, text: null }], true, 'referral.items-left'],
    [
      'settles the last item and calls itself interim',
      [1, 2].map((no) => ({ no, ground: null, text: null })),
      false,
      'referral.answer-is-final',
    ],
  ])('is refused that %s', async (_, items, isFinal, code) => {
    const id = await taken();
    const answer = story.messages.answer(
      await story.person('liaison1@NNCC'),
      { id, version: await version('liaison1@NNCC', id) },
      written('…', { items }),
      isFinal,
    );
    expect(await codeOf(answer)).toBe(code);
  });

  it('is worked on visibly: its sender learns of the draft and of its waiting for release', async () => {
    const id = await story.send('liaison1@DEA', request());
    await story.take('NNCC', id);
    const officer = await story.person('liaison1@NNCC');
    const draft = await story.messages.answer(officer, { id, version: await version('liaison1@NNCC', id) }, written('Soon.'), false);
    await story.messages.submit(officer, id, draft.id, draft.version);
    await system.runJobs();
    const steps = (await story.shown('liaison1@DEA', id)).receipts
      .filter(({ kind }) => kind === 'receipt.progress')
      .map(({ facts }) => facts['step']);
    expect(steps).toEqual(['assigned', 'drafting', 'awaiting_release']);
  });
});
