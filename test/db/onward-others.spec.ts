import { uuidv7 } from '@counterpart/kernel';
import { PermissionsService } from '@counterpart/referrals';
import { CaseStory } from './case-story';
import { sendForged } from './forged-envelope';
import { openTestDatabase, type TestSystem } from './harness';
import { CBP, OnwardStory } from './onward-story';
import { codeOf, request, written } from './referral-story';

let system: TestSystem;
let story: OnwardStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new OnwardStory(system);
});
afterAll(() => system.close());

describe('another agency', () => {
  it('does not permit what is not its own: a grant that it forges is refused, and changes nothing', async () => {
    const { id, original } = await story.received(['H2']);
    const asked = await story.ask('liaison1@NNCC', id, { of: original });
    const { reference } = await story.referrals.shown('liaison1@NNCC', id);
    const time = new Date(system.clock.now()).toISOString();
    const facts = { of: asked, validUntil: story.until(9), stages: { draftedAt: time, submittedAt: time, releasedAt: time } };
    const content = { texts: { text: '可以。' }, data: {}, translation: null };
    const forged = { to: 'NNCC', thread: id, reference: reference!, kind: 'referral.permission_grant', facts, content };
    expect(await sendForged(system, { ...forged, from: 'CBP' })).toBe('not-a-party');
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original]))).toBe('referral.permission-requested');
    // The asker itself cannot answer its own request at the other side.
    expect(await sendForged(system, { ...forged, from: 'NNCC', to: 'DEA' })).toBe('referral.no-open-request');
  });

  it('is not taken in with less than what binds what it passes on', async () => {
    const time = new Date(system.clock.now()).toISOString();
    const facts = (handling: readonly string[]) => ({
      stages: { draftedAt: time, submittedAt: time, releasedAt: time },
      referralKind: 'lead',
      crimeType: 'precursor',
      deadline: { class: 'NORMAL' },
      receiverZone: 'Asia/Shanghai',
      items: [],
      origins: [{ agency: 'DEA', message: uuidv7(), handling }],
    });
    const content = { texts: { title: '线索', text: '请查。' }, data: {}, translation: null };
    const forged = (handling: readonly string[]) =>
      sendForged(system, {
        from: 'NNCC',
        to: 'GACC',
        thread: uuidv7(),
        reference: 'NNCC-LR-2026-000099',
        kind: 'referral.original',
        facts: facts(handling),
        content,
      });
    // What is forged carries H2 alone.
    expect(await forged(['H1', 'H2'])).toBe('handling-dropped');
    expect(await forged(['H2'])).toBe('accepted');
  });

  it('cannot pass on what came to it by way of a second one: that one’s leave does not count', async () => {
    const { id, original } = await story.received(['H2']);
    await story.permitted(id, { of: original });
    const copy = await story.forward('liaison1@NNCC', id, [original]);
    await story.complete('liaison1@NNCC', copy);
    await story.submit('liaison1@NNCC', copy);
    await story.referrals.release('supervisor1@NNCC', copy);
    const carrier = await story.original('liaison1@GACC', copy);
    expect(await codeOf(story.forward('liaison1@GACC', copy, [carrier], { to: CBP }))).toBe('referral.permission-missing');
    const on = { id: copy, version: await story.version('liaison1@GACC', copy) };
    const ask = system
      .get(PermissionsService)
      .request(
        await system.person('liaison1@GACC'),
        on,
        { of: carrier, use: 'forward', recipient: 'CBP' },
        written('请准予。', { language: 'zh-CN' }),
      );
    expect(await codeOf(ask)).toBe('referral.foreign-originator');
    // Nor can the second one, beyond what was permitted, though it is its own message now.
    expect(await codeOf(story.forward('liaison1@NNCC', copy, [carrier], { to: CBP }))).toBe('referral.permission-missing');
    expect(await codeOf(story.forward('liaison1@NNCC', copy, [carrier]))).toBe('nothing was refused');
  });

  it('of the same case has no part in what two others exchange in it', async () => {
    const { id: caseId } = await new CaseStory(system).openCase('liaison1@DEA', ['NNCC', 'GACC'], { handling: ['H2'] });
    const to = { agency: 'NNCC', desk: 'NNCC-INTL' };
    const id = await story.referrals.send('liaison1@DEA', request({ handling: ['H0'] }), { caseId, to });
    const original = await story.original('supervisor1@NNCC', id);
    expect(await codeOf(story.referrals.shown('supervisor1@GACC', id))).toBe('referral.not-found');
    expect(await codeOf(story.forward('supervisor1@GACC', id, [original], { to: CBP }))).toBe('referral.not-found');
    expect(await codeOf(story.export('supervisor1@GACC', id))).toBe('referral.not-found');
    // The case's restriction binds what is in it, and what is passed on within it too.
    expect(await codeOf(story.forward('supervisor1@NNCC', id, [original]))).toBe('referral.permission-missing');
    expect(await codeOf(story.forward('liaison2@NNCC', id, [original]))).toBe('referral.not-cleared');
    const own = await story.referrals.say('supervisor2@NNCC', id, (person, version) =>
      story.referrals.messages.update(person, { id, version }, written('Seen in the harbour.', { handling: ['H0'] })),
    );
    const copy = await story.forward('supervisor1@NNCC', id, [own], { language: 'en', to: CBP });
    // What was for the members of the case alone is in the copy for them alone.
    expect(await story.referrals.shown('liaison2@NNCC', copy)).toMatchObject({ title: null, isCleared: false, handling: ['H2'] });
    expect(JSON.stringify(await story.referrals.shown('liaison2@NNCC', copy))).not.toContain('harbour');
    expect((await story.referrals.shown('supervisor1@NNCC', copy)).title).toBe('转递线索');
  });
});
