import { openTestDatabase, type TestSystem } from './harness';
import { CBP, OnwardStory } from './onward-story';
import { codeOf } from './referral-story';

let system: TestSystem;
let story: OnwardStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new OnwardStory(system);
});
afterAll(() => system.close());

describe('what came under H2 is passed on', () => {
  it('to nobody without leave, and to the agency that was named with it', async () => {
    const { id, original } = await story.received(['H2']);
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original]))).toBe('referral.permission-missing');
    const asked = await story.ask('liaison1@NNCC', id, { of: original });
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original]))).toBe('referral.permission-requested');
    await story.grant('liaison1@DEA', id, asked);
    expect(await codeOf(story.forward('liaison1@NNCC', id, [original], { to: CBP }))).toBe('referral.permission-missing');
    const copy = await story.forward('liaison1@NNCC', id, [original]);
    await story.complete('liaison1@NNCC', copy);
    await story.submit('liaison1@NNCC', copy);
    await story.referrals.release('supervisor1@NNCC', copy);
    const shown = await story.referrals.shown('liaison1@GACC', copy);
    expect(shown).toMatchObject({ box: 'in', state: 'delivered', handling: ['H2'], title: '转递线索' });
    expect(shown.messages[0]!.content!.texts['forwarded.1.text']).toBe('虚构情况：一批货物正在运往港口。');
  });
});
