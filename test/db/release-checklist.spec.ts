import { ReadMessages } from '@counterpart/exchange';
import { AgenciesService } from '@counterpart/identity';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { ReferralStory, request, written } from './referral-story';
import { inChinese, TranslationStory } from './translation-story';
import { TestApi } from './test-api';

interface Shown {
  readonly state: string;
  readonly version: number;
  readonly reference: string | null;
  readonly takesOriginals: boolean;
  readonly authors: readonly { readonly name: string }[];
  readonly translator: { readonly name: string } | null;
  readonly reviewer: { readonly name: string } | null;
  readonly rendering: { readonly language: string; readonly texts: Readonly<Record<string, string>>; readonly isOriginal: boolean };
  readonly checklist: readonly {
    readonly code: string;
    readonly isOk: boolean;
    readonly blocks: boolean;
    readonly detail: readonly string[];
  }[];
}

let system: TestSystem;
let api: TestApi;
let story: ReferralStory;
beforeAll(async () => {
  system = await openTestDatabase();
  api = await TestApi.over(system);
  story = new ReferralStory(system);
});
afterAll(async () => {
  await api.stop();
  await system.close();
});

async function submitted(login: string, change: Parameters<typeof request>[0] = {}): Promise<string> {
  const id = await story.draft(login, request(change));
  await story.drafts.submit(await story.person(login), id, 1);
  return (await story.shown(login, id)).messages.at(-1)!.id;
}
async function shown(login: string, id: string): Promise<Shown> {
  const answer = await api.send(login, 'GET', `/messages/${id}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return JSON.parse(answer.text) as Shown;
}
const wrong = async (login: string, id: string): Promise<Readonly<Record<string, readonly string[]>>> =>
  Object.fromEntries((await shown(login, id)).checklist.filter(({ isOk }) => !isOk).map(({ code, detail }) => [code, detail]));

const LINES = [
  'second_person',
  'translation',
  'handling',
  'evaluation',
  'legal_basis',
  'readiness',
  'thread',
  'eligibility',
  'cooperation',
];

describe('a message that waits for its release', () => {
  it('shows what the receiver will read, and each line that has to be right', async () => {
    const id = await submitted('liaison1@DEA');
    const message = await shown('supervisor1@DEA', id);
    expect(message).toMatchObject({
      authors: [{ name: (await story.person('liaison1@DEA')).name }],
      rendering: { language: 'zh-CN', isOriginal: true },
      translator: null,
    });
    expect(message.rendering.texts['title']).toBe('一批前体化学品');
    expect(message.checklist.map(({ code }) => code)).toEqual(LINES);
    expect(await wrong('supervisor1@DEA', id)).toEqual({});
    expect(await wrong('liaison1@DEA', id)).toEqual({ second_person: ['message.release'] });
  });

  it('tells its own author that another has to release it', async () => {
    const id = await submitted('supervisor1@DEA');
    expect(await wrong('supervisor1@DEA', id)).toEqual({ second_person: ['message.release'] });
    expect(await wrong('supervisor2@DEA', id)).toEqual({});
  });

  it('shows the translation in its place, and who made it', async () => {
    const translations = new TranslationStory(system);
    const draft = await story.draft(
      'liaison1@DEA',
      request({
        language: 'en',
        title: 'A parcel',
        text: 'It weighs 3 kg.',
        items: [{ text: 'Who sent it?', handling: [], evaluation: null }],
      }),
    );
    await story.drafts.submit(await story.person('liaison1@DEA'), draft, 1);
    await system.runJobs();
    const id = (await story.shown('liaison1@DEA', draft)).messages.at(-1)!.id;
    expect((await shown('supervisor1@DEA', id)).checklist).toEqual([]);
    const job = await translations.jobOf(id);
    await translations.take('translator1@DEA', job);
    await translations.translate('translator1@DEA', job, inChinese);
    await translations.finish('translator1@DEA', job);
    await translations.takeReview('translator2@DEA', job);
    await translations.approve('translator2@DEA', job);
    await system.runJobs();
    const message = await shown('supervisor1@DEA', id);
    expect(message).toMatchObject({
      state: 'awaiting_release',
      rendering: { language: 'zh-CN', isOriginal: false, texts: { text: '重3千克。', 'items.1': '谁寄的？' } },
      translator: { name: (await story.person('translator1@DEA')).name },
      reviewer: { name: (await story.person('translator2@DEA')).name },
    });
    expect(await wrong('supervisor1@DEA', id)).toEqual({});
  });

  it('says what has changed since it was written, as the release would find it', async () => {
    const id = await submitted('liaison1@DEA');
    await asAdmin(
      (client) => client.query(`update legal_instrument set valid_to = now() - interval '2 days' where code = 'WG-2024'`),
      system.database,
    );
    try {
      expect(await wrong('supervisor1@DEA', id)).toEqual({ legal_basis: ['legalBasis[0].instrument'] });
    } finally {
      await asAdmin((client) => client.query(`update legal_instrument set valid_to = null where code = 'WG-2024'`), system.database);
    }
    await system.get(AgenciesService).suspendCooperation(await story.person('secretariat@DEA'), 'Negotiations');
    expect(await wrong('supervisor1@DEA', id)).toEqual({ cooperation: ['cooperation.suspended'] });
    await system.get(AgenciesService).resumeCooperation(await story.person('secretariat@DEA'));
    expect(await wrong('supervisor1@DEA', id)).toEqual({});
  });

  it('can be released though it is not evaluated, and not once the referral no longer permits it', async () => {
    const referral = await story.send('liaison1@DEA');
    await story.take('NNCC', referral);
    const officer = await story.person('liaison1@NNCC');
    const { version } = await story.shown(officer.login, referral);
    const answer = written('In part.', { evaluation: null, items: [{ no: 1, ground: null, text: 'A company.' }] });
    const { id, version: first } = await story.messages.answer(officer, { id: referral, version }, answer, false);
    await story.messages.submit(officer, referral, id, first);
    expect((await shown('supervisor1@NNCC', id)).checklist.filter(({ isOk }) => !isOk)).toEqual([
      { code: 'evaluation', isOk: false, blocks: false, detail: ['evaluation'] },
    ]);
    const sender = await story.person('liaison1@DEA');
    await story.notices.withdraw(sender, referral, (await story.shown(sender.login, referral)).version);
    await system.runJobs();
    const { thread } = await wrong('supervisor1@NNCC', id);
    expect(thread).toEqual([expect.stringMatching(/^referral\./)]);
  });

  it('shows neither words nor lines to whoever does not see it', async () => {
    const id = await submitted('liaison1@DEA');
    for (const login of ['supervisor1@CBP', 'supervisor1@NNCC']) {
      expect((await api.send(login, 'GET', `/messages/${id}`)).status).toBe(404);
      await expect(system.get(ReadMessages).one(await story.person(login), id)).rejects.toMatchObject({ code: 'message.not-found' });
    }
  });
});
