import { openTestDatabase, type TestSystem } from './harness';
import { hostileTexts, sayIfMissing } from './hostile-data';
import { cut, draft, isFine } from './hostile-words';
import { addPerson, InspectedApi } from './inspected-api';

interface Made {
  readonly id: string;
  readonly version: number;
}
interface Sentence extends Made {
  readonly path: string;
  readonly source: string;
}
interface Crossed {
  readonly messages: readonly {
    readonly content: { readonly texts: Record<string, string>; readonly translation: { readonly texts: Record<string, string> } | null };
  }[];
}

/** As many items as one referral can have. */
const ITEMS = 50;
const OFFICER = 'liaison1@DEA';
const SUPERVISOR = 'supervisor1@DEA';

/** Hostile texts that a person may write, some at a time. */
const parcels = (): readonly (readonly string[])[] => {
  const texts = hostileTexts()
    .filter(isFine)
    .map((text) => cut(text, 5_000));
  return Array.from({ length: Math.ceil(texts.length / ITEMS) }, (_, i) => texts.slice(i * ITEMS, (i + 1) * ITEMS));
};

let system: TestSystem;
let api: InspectedApi;
beforeAll(async () => {
  sayIfMissing();
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
  await addPerson(system, 'prec@NNCC', ['liaison'], ['NNCC-PREC']);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

/** Writes a referral that asks for each of the texts, and submits it. */
async function submitted(texts: readonly string[], language: string): Promise<{ readonly id: string; readonly message: Made }> {
  const { deskIds } = await system.person(OFFICER);
  const items = texts.map((text) => ({ text }));
  const body = { ...draft(deskIds[0]!, { title: cut(texts[0]!, 300), text: texts[0]! }), language, items };
  const { id, version } = await api.do<Made>(OFFICER, 'POST', '/referrals', { body });
  return api.do(OFFICER, 'POST', `/referrals/${id}/submit`, { version });
}

async function release({ id }: Made): Promise<void> {
  const { version } = await api.do<Made>(SUPERVISOR, 'GET', `/messages/${id}`);
  await api.do(SUPERVISOR, 'POST', `/messages/${id}/release`, { version });
  await system.runJobs();
}

const byItem = (texts: readonly string[]): object => Object.fromEntries(texts.map((text, i) => [`items.${i + 1}`, text]));

/** What the other side reads of a referral. */
const received = async (id: string) => (await api.do<Crossed>('prec@NNCC', 'GET', `/referrals/${id}`)).messages[0]!.content;

describe('hostile texts that a person may write', () => {
  it('arrive at the other side to the byte', async () => {
    for (const texts of parcels()) {
      const { id, message } = await submitted(texts, 'zh-CN');
      await release(message);
      expect((await received(id)).texts).toMatchObject(byItem(texts));
    }
  });

  it('are cut into sentences, translated, put together again, and arrive with their translations to the byte', async () => {
    for (const texts of parcels().slice(0, 3)) {
      const { id, message } = await submitted(texts, 'en');
      await system.runJobs();
      const url = `/translations/${(await api.do<{ items: Made[] }>('translator1@DEA', 'GET', '/translations?state=pending')).items[0]!.id}`;
      await translate(url);
      await system.runJobs();
      await release(message);
      const { texts: sources, translation } = await received(id);
      expect(sources).toMatchObject(byItem(texts));
      expect(translation!.texts).toEqual(sources);
    }
  });
});

/** "Translates" each sentence by itself, so that what comes out must be what went in. */
async function translate(url: string): Promise<void> {
  const version = async (login: string) => (await api.do<Made>(login, 'GET', url)).version;
  await api.do('translator1@DEA', 'POST', `${url}/take`, { version: await version('translator1@DEA') });
  const { segments } = await api.do<{ segments: Sentence[] }>('translator1@DEA', 'GET', url);
  for (const segment of segments)
    await api.do('translator1@DEA', 'PUT', `${url}/segments/${segment.id}`, {
      version: segment.version,
      body: { target: segment.source },
    });
  await api.do('translator1@DEA', 'POST', `${url}/finish`, { version: await version('translator1@DEA') });
  await api.do('translator2@DEA', 'POST', `${url}/review`, { version: await version('translator2@DEA') });
  const { segments: written } = await api.do<{ segments: Sentence[] }>('translator2@DEA', 'GET', url);
  for (const segment of written)
    await api.do('translator2@DEA', 'POST', `${url}/segments/${segment.id}/approve`, { version: segment.version });
  await api.do('translator2@DEA', 'POST', `${url}/approve`, { version: await version('translator2@DEA') });
}
