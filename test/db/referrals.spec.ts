import { Messages } from '@counterpart/exchange';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, lead, ReferralStory, request, written } from './referral-story';

let system: TestSystem;
let story: ReferralStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new ReferralStory(system);
});
afterAll(() => system.close());

describe('a request from one side to the other', () => {
  it('is sent, taken, asked about, answered in part, refused in part, and closed; both copies agree at every step', async () => {
    const id = await story.send('liaison1@DEA');
    const agree = async (state: string): Promise<void> => {
      expect([(await story.shown('liaison1@DEA', id)).state, (await story.shown('liaison1@NNCC', id)).state]).toEqual([state, state]);
    };
    await agree('delivered');
    const arrived = await story.read('liaison1@NNCC', id);
    expect(arrived).toMatchObject({ box: 'in', title: '一批前体化学品', isUnread: false });
    expect(arrived.reference).toMatch(/^DEA-IR-\d{4}-\d{6}$/);
    expect(Date.parse(arrived.dueAt!) - Date.parse(arrived.deliveredAt!)).toBe(168 * 3_600_000);

    await story.take('NNCC', id);
    await agree('in_progress');
    const question = await story.say('liaison1@NNCC', id, (person, version) =>
      story.messages.ask(person, { id, version }, written('Which port?')),
    );
    await agree('clarification_pending');
    await story.say('liaison1@DEA', id, (person, version) =>
      story.messages.clarify(person, { id, version }, written('盐田港。', { language: 'zh-CN' }), question),
    );
    await agree('in_progress');

    const answer = (no: number) => written('See the item.', { items: [{ no, ground: null, text: 'A company that does not exist.' }] });
    await story.say('liaison1@NNCC', id, (person, version) => story.messages.answer(person, { id, version }, answer(1), false));
    await agree('in_progress');
    const refusal = written('We may not say.', { items: [{ no: 2, ground: 'R6B', text: null }] });
    await story.say('liaison1@NNCC', id, (person, version) => story.messages.refuse(person, { id, version }, refusal));
    await agree('answered');

    const officer = await story.person('liaison1@DEA');
    const { version } = await story.read('liaison1@DEA', id);
    await story.notices.reportOutcome(officer, id, version, { code: 'CASE_OPENED', usefulness: 'USEFUL', closes: true });
    await system.runJobs();
    await agree('closed');

    const [sent, received] = [await story.shown('liaison1@DEA', id), await story.shown('liaison1@NNCC', id)];
    for (const part of ['items', 'deliveredAt', 'acknowledgedAt', 'answeredAt', 'dueAt', 'outcome', 'reference'] as const)
      expect(sent[part]).toEqual(received[part]);
    expect(sent.items.map(({ state, ground }) => [state, ground])).toEqual([
      ['answered', null],
      ['refused', 'R6B'],
    ]);
    expect(sent.receipts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['receipt.delivered', 'receipt.opened', 'receipt.acknowledged', 'receipt.progress']),
    );
  });

  it('is numbered without a gap, each kind in its own series', async () => {
    const ids = [await story.send('liaison1@CBP'), await story.send('liaison1@CBP', lead()), await story.send('liaison1@CBP')];
    const year = new Date().getUTCFullYear();
    const references = await Promise.all(ids.map(async (id) => (await story.shown('liaison1@CBP', id)).reference));
    expect(references).toEqual([`CBP-IR-${year}-000001`, `CBP-LR-${year}-000001`, `CBP-IR-${year}-000002`]);
  });

  it('is told to have been opened once, by the first officer who reads it', async () => {
    const id = await story.send('liaison1@DEA');
    expect((await story.read('analyst@NNCC', id)).isUnread).toBe(true);
    await Promise.all([story.read('liaison1@NNCC', id), story.read('liaison2@NNCC', id)]);
    await story.read('supervisor1@NNCC', id);
    await system.runJobs();
    const { receipts } = await story.shown('liaison1@DEA', id);
    expect(receipts.filter(({ kind }) => kind === 'receipt.opened')).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('waits until nothing essential is missing, and says what is', async () => {
    const officer = await story.person('liaison1@DEA');
    const id = await story.draft(
      'liaison1@DEA',
      request({ items: [], text: null, legalBasis: [{ instrument: 'NO-SUCH', article: null }] }),
    );
    const missing = await story.drafts.missing(officer, id);
    expect(missing.map(({ path }) => path).sort()).toEqual(['items', 'legalBasis[0].instrument', 'text']);
    const { version } = await story.shown('liaison1@DEA', id);
    await expect(story.drafts.submit(officer, id, version)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'referral.not-ready',
      problems: missing,
    });
    await story.drafts.edit(officer, id, version, { draft: request(), ownReference: 'K-17' });
    await story.drafts.submit(officer, id, version + 1);
    expect((await story.shown('liaison1@DEA', id)).messages).toMatchObject([{ state: 'awaiting_release' }]);
  });

  it('is not seen outside its desk, and not by the other side', async () => {
    const id = await story.draft('liaison1@DEA');
    for (const login of ['liaison1@CBP', 'liaison1@NNCC', 'supervisor1@GACC', 'auditor@DEA']) {
      expect(await codeOf(story.shown(login, id))).toBe('referral.not-found');
      expect([...(await story.listed(login, 'out')).keys()]).not.toContain(id);
    }
  });

  it('is not released by its author, and a returned one is written anew', async () => {
    const author = await story.person('supervisor1@DEA');
    const id = await story.draft('supervisor1@DEA');
    await story.drafts.submit(author, id, 1);
    const [message] = (await story.shown('supervisor1@DEA', id)).messages;
    expect(await codeOf(system.get(Messages).release(author, message!.id, message!.version!))).toBe('policy.refused');
    const second = await story.person('supervisor2@DEA');
    await system.get(Messages).giveBack(second, message!.id, message!.version!, 'Say which port.');
    const returned = await story.shown('supervisor1@DEA', id);
    expect(returned).toMatchObject({ state: 'draft', messages: [{ state: 'returned', returnComment: 'Say which port.' }] });
    await story.drafts.edit(author, id, returned.version, { draft: request({ text: '盐田港。' }), ownReference: null });
    await story.drafts.submit(author, id, (await story.shown('supervisor1@DEA', id)).version);
    await story.release('supervisor2@DEA', id);
    expect((await story.shown('supervisor1@DEA', id)).state).toBe('delivered');
  });

  it('that is rejected is over', async () => {
    const officer = await story.person('liaison1@DEA');
    const id = await story.draft('liaison1@DEA');
    await story.drafts.submit(officer, id, 1);
    const [message] = (await story.shown('liaison1@DEA', id)).messages;
    await system.get(Messages).reject(await story.person('supervisor1@DEA'), message!.id, message!.version!, 'Not ours to ask.');
    const { state, version, abilities } = await story.shown('liaison1@DEA', id);
    expect([state, abilities['edit']]).toEqual(['rejected', 'referral.not-a-draft']);
    expect(await codeOf(story.drafts.edit(officer, id, version, { draft: request(), ownReference: null }))).toBe('referral.not-a-draft');
  });

  it.each([
    ['a desk that is not one of the own', { deskId: '0192a000-0000-7000-8000-000000000021' }, 'referral.desk'],
    ['an agency that is not in the directory', { to: { agency: 'NOBODY', desk: 'X' } }, 'referral.addressee'],
    ['an agency of the own side', { to: { agency: 'CBP', desk: 'CBP-NTC' } }, 'referral.addressee'],
    ['a desk that the agency does not have', { to: { agency: 'NNCC', desk: 'DEA-FIN' } }, 'referral.addressee'],
    ['a case that is not there', { caseId: '0192a000-0000-7000-8000-0000000000ff' }, 'case-file.not-found'],
  ])('cannot go by %s', async (_, route, code) => {
    expect(await codeOf(story.draft('liaison1@DEA', request(), route))).toBe(code);
  });
});
