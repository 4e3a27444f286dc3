import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { OnwardStory } from './onward-story';
import { codeOf, written } from './referral-story';

let system: TestSystem;
let story: OnwardStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new OnwardStory(system);
});
afterAll(() => system.close());

const events = (type: string, id: string): Promise<readonly { facts: Record<string, unknown> }[]> =>
  asAdmin(
    async (client) =>
      (
        await client.query<{ facts: Record<string, unknown> }>('select facts from event where type = $1 and object_id = $2 order by at', [
          type,
          id,
        ])
      ).rows,
    system.database,
  );

describe('an export', () => {
  it('holds what is one’s own, and what the other side permits, until that expires', async () => {
    const { id, original } = await story.received(['H2']);
    expect(await codeOf(story.export('liaison1@NNCC', id))).toBe('referral.permission-missing');
    const own = await story.export('liaison1@DEA', id);
    expect(own.messages).toEqual([expect.objectContaining({ id: original, from: 'DEA', withheld: null })]);
    await story.permitted(id, { of: original, use: 'export', recipient: null }, 2);
    const { messages } = await story.export('liaison1@NNCC', id);
    expect(messages.map(({ kind, withheld }) => [kind, withheld])).toEqual([
      ['referral.original', null],
      ['referral.permission_request', null],
      ['referral.permission_grant', null],
    ]);
    story.wait(2);
    expect(await codeOf(story.export('liaison1@NNCC', id))).toBe('referral.permission-expired');
  });

  it('leaves out what is not permitted where it may be partial, and says so in both languages', async () => {
    const { id, original } = await story.received(['H2'], { text: '金丝雀' });
    await story.referrals.say('liaison1@NNCC', id, (person, version) =>
      story.referrals.messages.update(person, { id, version }, written('Our own words.', { handling: ['H1'] })),
    );
    const file = await story.export('liaison1@NNCC', id, true);
    expect(JSON.stringify(file)).not.toContain('金丝雀');
    expect(file.messages[0]).toMatchObject({
      id: original,
      texts: [],
      data: {},
      withheld: { code: 'not-permitted', zh: expect.stringContaining('不予导出') },
    });
    expect(file.messages[1]!.texts).toMatchObject([{ path: 'text', text: 'Our own words.', label: { en: 'Text', zh: '正文' } }]);
    expect(file.marking.handling.map(({ code }) => code)).toEqual(['H1']);
    const [exported] = await events('referral.exported', id);
    expect(exported!.facts).toEqual({ messages: file.messages.map((message) => message.id), withheld: [original] });
  });

  it('carries the marking, the restriction that H3 stands for, and the meaning of every code', async () => {
    const { id, original } = await story.received(['H1', 'H3'], { handlingText: '仅限办案人员阅知。' });
    const { marking, legend, messages } = await story.export('liaison1@NNCC', id);
    expect(marking.handling.map(({ code, zh }) => [code, zh])).toEqual([
      ['H1', '未经来源方许可不得用于诉讼'],
      ['H3', '其他限制（须注明）'],
    ]);
    expect(marking.restrictions).toMatchObject([{ message: original, text: '仅限办案人员阅知。', label: { en: 'Restriction' } }]);
    expect(legend['outcomes']).toHaveProperty('SEIZURE', { en: 'Seizure', zh: '查获' });
    expect(messages[0]!.texts.map(({ label }) => label.zh)).toEqual(expect.arrayContaining(['标题', '事项1', '事项2']));
  });

  it('is a reading, and is told as one', async () => {
    const { id } = await story.received(['H0']);
    expect((await story.referrals.shown('liaison1@DEA', id)).receipts.filter(({ kind }) => kind === 'receipt.opened')).toEqual([]);
    await story.export('liaison1@NNCC', id);
    await system.runJobs();
    expect((await story.referrals.shown('liaison1@DEA', id)).receipts.filter(({ kind }) => kind === 'receipt.opened')).toHaveLength(1);
    expect((await events('content.read', id)).length).toBeGreaterThan(0);
  });

  it('is for officers who need to know', async () => {
    const { id } = await story.received(['H0']);
    expect(await codeOf(story.export('analyst@NNCC', id))).toBe('policy.refused');
    expect(await codeOf(story.export('liaison1@GACC', id))).toBe('referral.not-found');
    const draft = await story.referrals.draft('liaison1@DEA');
    expect(await codeOf(story.export('liaison1@DEA', draft))).toBe('referral.not-released');
  });
});

describe('the use in evidence', () => {
  it('of what came under H1 needs leave, and is told to whoever gave it, but for the proceedings', async () => {
    const { id, original } = await story.received(['H1']);
    expect(await codeOf(story.useInEvidence('liaison1@NNCC', id, original))).toBe('referral.permission-missing');
    const asked = await story.permitted(id, { of: original, use: 'evidential', recipient: null });
    await story.useInEvidence('liaison1@NNCC', id, original);
    const received = await story.referrals.shown('liaison1@NNCC', id);
    expect(received.evidentialUses).toEqual([
      expect.objectContaining({ messages: [original], proceeding: '（2026）虚构刑初1号', authority: '虚构法院', usedOn: '2026-04-01' }),
    ]);
    const sent = await story.referrals.shown('liaison1@DEA', id);
    for (const shown of [received, sent]) expect(shown.permissions).toMatchObject([{ id: asked, usedOn: ['2026-04-01'] }]);
    expect(sent.evidentialUses).toEqual([]);
    expect(JSON.stringify(sent)).not.toContain('虚构法院');
    story.wait(31);
    expect(await codeOf(story.useInEvidence('liaison1@NNCC', id, original))).toBe('referral.permission-expired');
  });

  it('of what came without H1 is free, and nobody is told', async () => {
    const { id, original } = await story.received(['H2']);
    const before = (await story.messages('liaison1@DEA', id)).length;
    await story.useInEvidence('liaison1@NNCC', id, original);
    expect((await story.referrals.shown('liaison1@NNCC', id)).evidentialUses).toHaveLength(1);
    expect((await story.messages('liaison1@DEA', id)).length).toBe(before);
  });

  it('is of messages that there are', async () => {
    const { id } = await story.received(['H0']);
    const other = await story.received(['H0']);
    expect(await codeOf(story.useInEvidence('liaison1@NNCC', id, other.original))).toBe('referral.nothing-to-use');
  });
});

describe('what a person can do about further use', () => {
  it('is said with the referral, and of each message', async () => {
    const { id, original } = await story.received(['H1', 'H2']);
    const fresh = await story.referrals.shown('liaison1@NNCC', id);
    const missing = 'referral.permission-missing';
    expect(fresh.abilities).toMatchObject({
      requestPermission: null,
      grantPermission: 'referral.no-open-request',
      denyPermission: 'referral.no-open-request',
      forward: missing,
      export: missing,
      recordEvidentialUse: missing,
    });
    expect(fresh.abilities).not.toHaveProperty('endPermission');
    expect(fresh.uses).toEqual([{ message: original, forward: missing, export: missing, evidential: missing }]);
    const sent = await story.referrals.shown('liaison1@DEA', id);
    expect(sent.abilities).toMatchObject({ requestPermission: 'referral.not-restricted', forward: null, export: null });
    const asked = await story.ask('liaison1@NNCC', id, { of: original });
    expect((await story.referrals.shown('liaison1@DEA', id)).abilities).toMatchObject({ grantPermission: null, denyPermission: null });
    expect((await story.referrals.shown('supervisor1@NNCC', id)).abilities).toMatchObject({ endPermission: null });
    await story.grant('liaison1@DEA', id, asked, 1);
    const granted = await story.referrals.shown('liaison1@NNCC', id);
    expect(granted.uses[0]).toEqual({ message: original, forward: null, export: missing, evidential: missing });
    expect((await story.referrals.shown('supervisor1@DEA', id)).abilities).toMatchObject({ endPermission: null });
    story.wait(1);
    expect((await story.referrals.shown('supervisor1@DEA', id)).abilities).toMatchObject({ endPermission: 'referral.no-permission' });
    expect((await story.referrals.shown('liaison1@NNCC', id)).uses[0]).toMatchObject({ forward: 'referral.permission-expired' });
    expect((await story.referrals.shown('analyst@NNCC', id)).abilities).toEqual({});
  });
});
