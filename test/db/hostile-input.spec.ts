import { LONGEST } from '@counterpart/cases/domain/case-words';
import { isText } from '@counterpart/platform/http/text';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { hostileBodies, hostileTexts, sample, sayIfMissing } from './hostile-data';
import { cut, draft, each, expectAnswer, expectedWords, fitting, isFine, joint, REFERRAL, type ShownDraft, wordsOf } from './hostile-words';
import { addPerson, InspectedApi, type Method } from './inspected-api';

interface Made {
  readonly id: string;
  readonly version: number;
}

const OFFICER = 'officer@DEA';

let system: TestSystem;
let api: InspectedApi;
let deskId: string;
const texts = hostileTexts();
/** Drafts, cases and notes that were accepted. */
const accepted = { referrals: 0, cases: 0, notes: 0, users: 0 };

beforeAll(async () => {
  sayIfMissing();
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
  deskId = (await addPerson(system, OFFICER, ['liaison'], ['DEA-CHEM'])).deskIds[0]!;
}, 60_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

describe('every body of the parsing suite', () => {
  const bodies = hostileBodies();
  const routes: readonly (readonly [Method, string])[] = [
    ['POST', '/referrals'],
    ['POST', '/cases'],
    ['POST', '/session'],
    ['POST', '/password-resets'],
    ['POST', '/session/password'],
  ];

  it.each(routes)('is refused by %s %s, and leaves nothing', async (method, url) => {
    const before = await counts();
    await each(bodies, async (body) => {
      const { status, text } = await api.ask(OFFICER, method, url, { body });
      if (status < 400 || status > 499 || text.length > 10_000) throw new Error(`${status} for ${body.toString('latin1').slice(0, 200)}`);
    });
    expect(await counts()).toEqual(before);
  });

  it('is refused in the place of a text, or read as the text that it is', async () => {
    const [head, tail] = JSON.stringify({ ...draft(deskId, { text: 'x', item: 'x' }), title: 'HERE' }).split('"HERE"') as [string, string];
    await each(bodies, async (body) => {
      const reply = await api.ask(OFFICER, 'POST', '/referrals', { body: Buffer.concat([Buffer.from(head), body, Buffer.from(tail)]) });
      if (reply.status !== 201 && (reply.status < 400 || reply.status > 499))
        throw new Error(`${reply.status} for ${body.toString('latin1').slice(0, 200)}`);
      if (reply.status !== 201) return;
      accepted.referrals += 1;
      const shown = await api.do<{ title: string }>(OFFICER, 'GET', `/referrals/${reply.json<Made>().id}`);
      expect(shown.title).toBe(JSON.parse(body.toString('utf8')));
    });
  });
});

describe('every hostile text', () => {
  it('is kept to the byte in a referral, or refused', async () => {
    await each(texts, async (text) => {
      const words = fitting(text, REFERRAL);
      const reply = await api.ask(OFFICER, 'POST', '/referrals', { body: draft(deskId, words) });
      if (!expectAnswer(reply, text)) return;
      accepted.referrals += 1;
      const shown = await api.do<ShownDraft>(OFFICER, 'GET', `/referrals/${reply.json<Made>().id}`);
      expect(wordsOf(shown)).toEqual(expectedWords(words));
    });
  });

  it('is kept to the byte in a case and in a note, or refused', async () => {
    const { id } = await api.do<Made>(OFFICER, 'POST', '/cases', { body: joint(deskId, { summary: 'x' }) });
    accepted.cases += 1;
    await each(texts, async (text) => {
      const words = fitting(text, { title: LONGEST.title, summary: LONGEST.summary, article: 200, ownReference: 100 });
      const made = await api.ask(OFFICER, 'POST', '/cases', { body: joint(deskId, words) });
      const note = cut(text, LONGEST.text);
      const noted = await api.ask(OFFICER, 'POST', `/cases/${id}/notes`, { body: { scope: 'private', text: note, language: 'en' } });
      if (!expectAnswer(made, text) || !expectAnswer(noted, note)) return;
      accepted.cases += 1;
      accepted.notes += 1;
      const { content } = await api.do<{ content: Record<string, unknown> }>(OFFICER, 'GET', `/cases/${made.json<Made>().id}`);
      const { legalBasis, ...plain } = joint(deskId, words);
      expect(content).toMatchObject({ title: plain.title, summary: plain.summary, ownReference: plain.ownReference, legalBasis });
    });
    expect((await notesOf(id)).sort()).toEqual(
      texts
        .filter(isFine)
        .map((text) => cut(text, LONGEST.text))
        .sort(),
    );
  });

  it("is kept to the byte as a person's name, or refused", async () => {
    await each(texts, async (text, i) => {
      const name = cut(text, 120);
      const body = { login: `h${i}.naughty@DEA`, name, languages: ['en'], roles: ['auditor'], deskIds: [] };
      if (expectAnswer(await api.ask('administrator@DEA', 'POST', '/users', { body }), name)) accepted.users += 1;
    });
    const { items } = await api.do<{ items: { login: string; name: string }[] }>('administrator@DEA', 'GET', '/users');
    const kept = new Map(items.map(({ login, name }) => [login, name]));
    const expected = texts.map((text, i) => [`h${i}.naughty@DEA`, cut(text, 120)] as const).filter(([, name]) => isFine(name));
    expect(expected.map(([login]) => [login, kept.get(login)])).toEqual(expected);
  });

  it('is no login, no password, no token and no address of an account', async () => {
    for (const text of sample(texts, 12)) {
      const reply = await api.ask(null, 'POST', '/session', { body: { login: text, password: text } });
      expect([text, reply.status]).toEqual([text, isFine(text) && isText(text, { max: 100 }) ? 401 : expect.any(Number)]);
      expect([400, 401]).toContain(reply.status);
    }
    await each(texts, async (text) => {
      const body = { login: text, name: 'x', languages: ['en'], roles: ['auditor'], deskIds: [] };
      const tries = [
        await api.ask('administrator@DEA', 'POST', '/users', { body }),
        await api.ask('administrator@DEA', 'POST', '/users', { body: { ...body, login: 'x@DEA', roles: [text] } }),
        await api.ask(OFFICER, 'POST', '/referrals', { body: { ...draft(deskId, { text: 'x', item: 'x' }), deskId: text } }),
        await api.ask(OFFICER, 'POST', '/referrals', {
          body: { ...draft(deskId, { text: 'x', item: 'x' }), to: { agency: text, desk: text } },
        }),
      ];
      expect([text, tries.map(({ status }) => status).filter((status) => status !== 400 && status !== 422)]).toEqual([text, []]);
    });
  });
});

describe('what was accepted', () => {
  it('is there as a whole, and nothing else is', async () => {
    const { referrals, cases, notes } = accepted;
    expect(await counts()).toMatchObject({
      referral: referrals,
      referral_content: referrals,
      message: referrals,
      message_content: referrals,
      thread: referrals + cases,
      case_file: cases,
      case_content: cases,
      case_participant: cases,
      case_note: notes,
      envelope: 0,
      outbox: 0,
      compartment: 6 + cases,
      compartment_holding: cases,
    });
    expect(api.log.filter((line) => (JSON.parse(line) as { level: number }).level >= 40)).toEqual([]);
  });
});

/** All notes of a case, page by page. */
async function notesOf(id: string): Promise<string[]> {
  const found: string[] = [];
  for (let cursor = ''; ;) {
    const page = await api.do<{ items: { text: string }[]; next: string | null }>(OFFICER, 'GET', `/cases/${id}/notes?limit=100${cursor}`);
    found.push(...page.items.map(({ text }) => text));
    if (page.next === null) return found;
    cursor = `&cursor=${page.next}`;
  }
}

/** Rows of each table that anything could be left in. */
async function counts(): Promise<Readonly<Record<string, number>>> {
  const tables = ['referral', 'referral_content', 'referral_identifier', 'message', 'message_content', 'thread', 'envelope', 'outbox'];
  const more = [
    'case_file',
    'case_content',
    'case_participant',
    'case_note',
    'compartment',
    'compartment_holding',
    'app_user',
    'user_desk',
    'credential',
  ];
  const sql = [...tables, ...more].map((table) => `select '${table}' as name, count(*)::int as count from ${table}`).join(' union all ');
  const { rows } = await asAdmin((client) => client.query<{ name: string; count: number }>(sql), system.database);
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
