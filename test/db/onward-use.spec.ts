import { Messages } from '@counterpart/exchange';
import { openTestDatabase, type TestSystem } from './harness';
import { CBP, OnwardStory } from './onward-story';
import { codeOf, written } from './referral-story';
import { TranslationStory } from './translation-story';

let system: TestSystem;
let story: OnwardStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new OnwardStory(system);
});
afterAll(() => system.close());

const forward = (id: string, original: string, to?: typeof CBP): Promise<string> =>
  codeOf(story.forward('liaison1@NNCC', id, [original], to === undefined ? {} : { to }));

describe('what came under H2 is passed on', () => {
  it('to nobody without leave, and then to the agency that was named, until the leave expires', async () => {
    const { id, original } = await story.received(['H2']);
    expect(await forward(id, original)).toBe('referral.permission-missing');
    const asked = await story.ask('liaison1@NNCC', id, { of: original });
    expect(await forward(id, original)).toBe('referral.permission-requested');
    await story.grant('liaison1@DEA', id, asked, 3);
    expect(await forward(id, original, CBP)).toBe('referral.permission-missing');
    expect(await forward(id, original)).toBe('nothing was refused');
    story.wait(2.9);
    expect(await forward(id, original)).toBe('nothing was refused');
    story.wait(0.2);
    expect(await forward(id, original)).toBe('referral.permission-expired');
    for (const login of ['liaison1@DEA', 'liaison1@NNCC'])
      expect((await story.referrals.shown(login, id)).permissions).toEqual([
        expect.objectContaining({ id: asked, of: original, use: 'forward', recipient: 'GACC', state: 'expired' }),
      ]);
  });

  it('not at all where it is denied, and on both copies for the same reason', async () => {
    const { id, original } = await story.received(['H2']);
    const asked = await story.ask('liaison1@NNCC', id, { of: original });
    await story.deny('liaison1@DEA', id, asked);
    expect(await forward(id, original)).toBe('referral.permission-denied');
    const [sent, received] = await Promise.all(['liaison1@DEA', 'liaison1@NNCC'].map((login) => story.referrals.shown(login, id)));
    expect(received!.permissions).toEqual([
      expect.objectContaining({
        state: 'denied',
        ground: 'INVESTIGATION',
        box: 'out',
        conditions: expect.objectContaining({ text: '案件仍在侦办。' }),
      }),
    ]);
    expect(sent!.permissions).toEqual(received!.permissions.map((permission) => ({ ...permission, box: 'in' })));
    expect(await forward(id, original, CBP)).toBe('referral.permission-missing');
  });

  it('no longer once either side has ended the leave', async () => {
    for (const login of ['supervisor1@DEA', 'supervisor1@NNCC']) {
      const { id, original } = await story.received(['H2']);
      const asked = await story.permitted(id, { of: original });
      await story.end(login, id, asked);
      expect(await forward(id, original)).toBe('referral.permission-ended');
    }
  });

  it('is asked for anew after a denial, and permitted by what is granted then', async () => {
    const { id, original } = await story.received(['H2']);
    await story.deny('liaison1@DEA', id, await story.ask('liaison1@NNCC', id, { of: original }));
    await story.permitted(id, { of: original });
    expect(await forward(id, original)).toBe('nothing was refused');
  });

  it('is free without H2', async () => {
    const { id, original } = await story.received(['H1']);
    expect(await forward(id, original)).toBe('nothing was refused');
  });

  it('is checked again at the submission and at the release', async () => {
    const { id, original } = await story.received(['H2']);
    const asked = await story.permitted(id, { of: original });
    const [early, late] = [await story.forward('liaison1@NNCC', id, [original]), await story.forward('liaison1@NNCC', id, [original])];
    for (const copy of [early, late]) await story.complete('liaison1@NNCC', copy);
    await story.submit('liaison1@NNCC', late);
    await story.end('supervisor1@DEA', id, asked);
    expect(await codeOf(story.submit('liaison1@NNCC', early))).toBe('referral.permission-ended');
    expect(await codeOf(story.referrals.release('supervisor1@NNCC', late))).toBe('referral.permission-ended');
    expect((await story.referrals.shown('liaison1@NNCC', late)).state).toBe('draft');
  });

  it('with all that binds it: its restrictions, the text of H3, and its originator', async () => {
    const { id, original } = await story.received(['H1', 'H2', 'H3'], { handlingText: '仅限办案人员阅知。' });
    await story.permitted(id, { of: original });
    const copy = await story.forward('liaison1@NNCC', id, [original]);
    await story.complete('liaison1@NNCC', copy, { handling: ['H0'], handlingText: '见附文。' });
    expect((await story.referrals.shown('liaison1@NNCC', copy)).handling).toEqual(['H1', 'H2', 'H3']);
    await story.submit('liaison1@NNCC', copy);
    await story.referrals.release('supervisor1@NNCC', copy);
    const received = await story.referrals.shown('liaison1@GACC', copy);
    expect(received).toMatchObject({ box: 'in', state: 'delivered', handling: ['H1', 'H2', 'H3'] });
    const [message] = received.messages;
    expect(message!.content!.texts).toMatchObject({
      'forwarded.1.text': '虚构情况：一批货物正在运往港口。',
      'forwarded.1.items.2': '何人付款？',
      'forwarded.1.handlingText': '仅限办案人员阅知。',
    });
    const origin = { agency: 'DEA', message: original, handling: ['H1', 'H2', 'H3'] };
    expect(message!.facts['origins']).toEqual([origin]);
    expect(received.forwardedFrom).toEqual([{ id: null, reference: null, agency: 'DEA', messages: [original] }]);
    expect((await story.referrals.shown('liaison1@NNCC', copy)).forwardedFrom).toEqual([expect.objectContaining({ id, agency: 'DEA' })]);
    expect((await story.referrals.shown('liaison1@NNCC', id)).forwardedTo).toEqual([expect.objectContaining({ id: copy, agency: 'GACC' })]);
  });
});

describe('a request', () => {
  it('crosses translated and released by a second person, as its answer does, and moves neither state nor clock', async () => {
    const { id, original } = await story.received(['H2']);
    const { state, dueAt } = await story.referrals.shown('liaison1@NNCC', id);
    const officer = await system.person('liaison1@NNCC');
    const purpose = written('用于联合检查。', { language: 'zh-CN' });
    const asked = { of: original, use: 'export', recipient: null } as const;
    const on = { id, version: await story.version('liaison1@NNCC', id) };
    const message = await story.permissions.request(officer, on, asked, purpose);
    const { state: waiting } = await story.referrals.messages.submit(officer, id, message.id, message.version);
    expect(waiting).toBe('translating');
    await system.runJobs();
    await new TranslationStory(system).complete(message.id, () => 'For a joint inspection.', 'NNCC');
    const { version } = (await story.messages('liaison1@NNCC', id)).find((one) => one.id === message.id)!;
    expect(await codeOf(system.get(Messages).release(officer, message.id, version!))).toBe('policy.refused');
    expect((await story.referrals.shown('liaison1@DEA', id)).permissions).toEqual([]);
    await story.referrals.release('supervisor1@NNCC', id);
    const [permission] = (await story.referrals.shown('liaison1@DEA', id)).permissions;
    expect(permission).toMatchObject({
      state: 'requested',
      box: 'in',
      purpose: { language: 'zh-CN', text: '用于联合检查。', translation: { language: 'en', text: 'For a joint inspection.' } },
    });
    await story.grant('liaison1@DEA', id, message.id);
    for (const login of ['liaison1@DEA', 'liaison1@NNCC'])
      expect(await story.referrals.shown(login, id)).toMatchObject({ state, dueAt, permissions: [{ state: 'granted', use: 'export' }] });
  });

  it.each<[string, (id: string, original: string) => Promise<unknown>, string]>([
    ['of one’s own message', (id, of) => story.ask('liaison1@DEA', id, { of }), 'referral.nothing-to-permit'],
    [
      'of a use that is free',
      (id, of) => story.ask('liaison1@NNCC', id, { of, use: 'evidential', recipient: null }),
      'referral.not-restricted',
    ],
    ['to pass on to nobody', (id, of) => story.ask('liaison1@NNCC', id, { of, recipient: null }), 'referral.recipient'],
    ['to pass on to oneself', (id, of) => story.ask('liaison1@NNCC', id, { of, recipient: 'NNCC' }), 'referral.recipient'],
    ['to export to someone', (id, of) => story.ask('liaison1@NNCC', id, { of, use: 'export', recipient: 'GACC' }), 'referral.recipient'],
    [
      'of what was asked for already',
      async (id, of) => story.ask('liaison1@NNCC', id, { of: (await story.ask('liaison1@NNCC', id, { of })) && of }),
      'referral.asked-already',
    ],
  ])('%s is refused', async (_, ask, code) => {
    const { id, original } = await story.received(['H2']);
    expect(await codeOf(ask(id, original))).toBe(code);
  });

  it('is decided once, by the other side, and until a time to come', async () => {
    const { id, original } = await story.received(['H2']);
    const asked = await story.ask('liaison1@NNCC', id, { of: original });
    expect(await codeOf(story.grant('liaison1@NNCC', id, asked))).toBe('referral.no-open-request');
    expect(await codeOf(story.grant('liaison1@DEA', id, asked, -1))).toBe('referral.valid-until');
    await story.deny('liaison1@DEA', id, asked);
    expect(await codeOf(story.grant('liaison1@DEA', id, asked))).toBe('referral.no-open-request');
  });

  it('and its answer may wait too long: what would have ended is not released', async () => {
    const { id, original } = await story.received(['H2']);
    const asked = await story.ask('liaison1@NNCC', id, { of: original });
    const officer = await system.person('liaison1@DEA');
    const on = { id, version: await story.version('liaison1@DEA', id) };
    const conditions = written('仅限本次。', { language: 'zh-CN' });
    const message = await story.permissions.grant(officer, on, asked, story.until(1), conditions);
    await story.referrals.messages.submit(officer, id, message.id, message.version);
    story.wait(1);
    expect(await codeOf(story.referrals.release('supervisor1@DEA', id))).toBe('referral.valid-until');
    // Given back and written anew with a later time, it crosses.
    const waiting = (await story.messages('supervisor1@DEA', id)).find((one) => one.id === message.id)!;
    const returned = await system.get(Messages).giveBack(await system.person('supervisor1@DEA'), message.id, waiting.version!, 'Too late.');
    const until = { validUntil: story.until(5) };
    const again = await story.referrals.messages.edit(officer, id, { id: message.id, version: returned.version }, conditions, until);
    await story.referrals.messages.submit(officer, id, message.id, again.version);
    await story.referrals.release('supervisor1@DEA', id);
    const [permission] = (await story.referrals.shown('liaison1@NNCC', id)).permissions;
    expect([permission!['state'], Date.parse(String(permission!['validUntil']))]).toEqual(['granted', Date.parse(until.validUntil)]);
  });
});
