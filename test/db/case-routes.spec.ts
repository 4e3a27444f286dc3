import { uuidv7 } from '@counterpart/kernel';
import { CaseStory } from './case-story';
import { openTestDatabase, type TestSystem } from './harness';
import { type Answer, TestApi } from './test-api';

let system: TestSystem;
let story: CaseStory;
let api: TestApi;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new CaseStory(system);
  api = await TestApi.over(system);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

const LIAISON = 'liaison1@DEA';
const SUPERVISOR = 'supervisor1@DEA';
const json = <T>({ text }: Answer): T => JSON.parse(text) as T;
const verdict = ({ status, text }: Answer): string =>
  status < 400 ? String(status) : `${status} ${json<{ code: string }>({ text } as Answer).code}`;

async function newCase(change: object = {}): Promise<object> {
  const { deskId } = await story.deskOf('DEA');
  return {
    deskId,
    crimeType: 'money',
    handling: ['H1', 'H2'],
    language: 'en',
    title: 'A fictional case',
    summary: 'Invented for a test.',
    legalBasis: [{ instrument: 'UN-1988', article: 'art. 9' }],
    invitations: [await story.deskOf('NNCC')],
    ...change,
  };
}

describe('POST /cases', () => {
  it('answers with the reference, the version and the invitation that waits', async () => {
    const answer = await api.send(LIAISON, 'POST', '/cases', await newCase());
    expect(answer.status).toBe(201);
    expect(json(answer)).toMatchObject({
      reference: expect.stringMatching(/^JC-DEA-\d{4}-\d{5}$/),
      state: 'proposed',
      version: 1,
      invitations: [{ kind: 'case.invitation', state: 'translating' }],
    });
  });

  it('answers the same request with one key the same, and makes one case', async () => {
    const send = (key: string, body: object) => api.send(LIAISON, 'POST', '/cases', body, { 'idempotency-key': key });
    const body = await newCase();
    const first = await send('case-1', body);
    expect((await send('case-1', body)).text).toBe(first.text);
    expect(verdict(await send('case-1', await newCase({ title: 'Another' })))).toBe('422 request.other');
  });

  it.each<[string, object, string]>([
    ['an unknown member', { owner: 'x' }, '400 request.invalid'],
    ['a state of its own', { state: 'open' }, '400 request.invalid'],
    ['no legal basis', { legalBasis: [] }, '400 request.invalid'],
    ['a crime type that is on no list', { crimeType: 'piracy' }, '400 request.invalid'],
    ['a blank title', { title: ' ' }, '400 request.invalid'],
    ['handling codes that cannot stand together', { handling: ['H0', 'H1'] }, '422 case.handling'],
    ['an invitation of nobody', { invitations: [{ agencyId: uuidv7(), deskId: uuidv7() }] }, '422 case.unknown-invitee'],
    ['an instrument that is not in the register', { legalBasis: [{ instrument: 'X-1', article: '1' }] }, '422 case.unknown-instrument'],
  ])('refuses %s', async (_, change, expected) =>
    expect(verdict(await api.send(LIAISON, 'POST', '/cases', await newCase(change)))).toBe(expected),
  );

  it('is not for an analyst', async () =>
    expect(verdict(await api.send('analyst@DEA', 'POST', '/cases', await newCase()))).toBe('403 policy.refused'));
});

describe('a case', () => {
  let id: string;
  beforeAll(async () => {
    id = (await story.openCase(LIAISON, ['NNCC'])).id;
  });

  it('comes with its version as ETag, and not again to whoever has it', async () => {
    const answer = await api.send(LIAISON, 'GET', `/cases/${id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe(`"v${json<{ version: number }>(answer).version}"`);
    expect((await api.send(LIAISON, 'GET', `/cases/${id}`, undefined, { 'if-none-match': String(answer.headers['etag']) })).status).toBe(
      304,
    );
  });

  it('that may not be seen answers like one that does not exist, whatever is asked of it', async () => {
    const requests = (of: string) =>
      [
        ['GET', `/cases/${of}`],
        ['GET', `/cases/${of}/notes`],
        ['GET', `/cases/${of}/timeline`],
        ['POST', `/cases/${of}/notes`, { scope: 'private', text: 'x', language: 'en' }],
        ['PUT', `/cases/${of}/own-reference`, { ownReference: null }],
      ] as const;
    const ask = async (of: string): Promise<object[]> => {
      const answers: object[] = [];
      for (const [method, url, body] of requests(of)) {
        const { status, text } = await api.send('liaison2@DEA', method, url, body, { 'if-match': '"v1"' });
        answers.push({ status, ...json<object>({ text } as Answer), traceId: null });
      }
      return answers;
    };
    const hidden = await ask(id);
    expect(hidden).toEqual(await ask(uuidv7()));
    expect(hidden).toMatchObject(Array.from({ length: 5 }, () => ({ status: 404, code: 'case-file.not-found' })));
  });

  it('changes only in the version that was seen', async () => {
    const body = { reason: 'COURT_PROCEEDINGS' };
    const suspend = (headers: Record<string, string>) => api.send(SUPERVISOR, 'POST', `/cases/${id}/suspend`, body, headers);
    expect(verdict(await suspend({}))).toBe('428 version.required');
    expect(verdict(await suspend({ 'if-match': '"v999"' }))).toBe('412 record.stale');
    const etag = String((await api.send(SUPERVISOR, 'GET', `/cases/${id}`)).headers['etag']);
    const answer = await suspend({ 'if-match': etag });
    expect(json(answer)).toMatchObject({ id, state: 'suspended' });
    const resumed = await api.send(
      SUPERVISOR,
      'POST',
      `/cases/${id}/resume`,
      { reason: 'OBSTACLE_GONE' },
      { 'if-match': String(answer.headers['etag']) },
    );
    expect(json(resumed)).toMatchObject({ state: 'open' });
  });

  it.each<[string, 'POST' | 'PUT' | 'DELETE', string, object | undefined, string]>([
    ['close it', 'POST', 'close', { reason: 'WITHDRAWN', outcome: 'NOT_PURSUED' }, '403 policy.refused'],
    ['name members', 'PUT', `members/${uuidv7()}`, undefined, '403 policy.refused'],
    ['accept for the lead agency', 'POST', 'accept', undefined, '403 policy.refused'],
    ['take a reason of another step', 'POST', 'suspend', { reason: 'WITHDRAWN' }, '403 policy.refused'],
  ])('does not let a liaison officer %s', async (_, method, path, body, expected) => {
    expect(verdict(await api.send(LIAISON, method, `/cases/${id}/${path}`, body, { 'if-match': '"v1"' }))).toBe(expected);
  });

  it('does not close without an outcome', async () => {
    const answer = await api.send(SUPERVISOR, 'POST', `/cases/${id}/close`, { reason: 'WITHDRAWN' }, { 'if-match': '"v1"' });
    expect(verdict(answer)).toBe('400 request.invalid');
  });

  it('takes notes and lists them page by page', async () => {
    for (const text of ['one', 'two', 'three']) {
      const answer = await api.send(LIAISON, 'POST', `/cases/${id}/notes`, { scope: 'private', text, language: 'en' });
      expect(answer.status).toBe(201);
    }
    const page = json<{ items: { text: string }[]; next: string }>(await api.send(LIAISON, 'GET', `/cases/${id}/notes?limit=2`));
    const rest = json<{ items: { text: string }[]; next: null }>(
      await api.send(LIAISON, 'GET', `/cases/${id}/notes?limit=2&cursor=${page.next}`),
    );
    expect([...page.items, ...rest.items].map(({ text }) => text)).toEqual(['three', 'two', 'one']);
    expect(rest.next).toBeNull();
  });
});

describe('lists', () => {
  it('filter by state and crime type, and go on where the page before ended', async () => {
    const all = json<{ items: { id: string }[] }>(await api.send(SUPERVISOR, 'GET', '/cases?limit=100')).items.map(({ id }) => id);
    const first = json<{ items: { id: string }[]; next: string }>(await api.send(SUPERVISOR, 'GET', '/cases?limit=1'));
    const second = json<{ items: { id: string }[] }>(await api.send(SUPERVISOR, 'GET', `/cases?limit=1&cursor=${first.next}`));
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 2));
    const open = json<{ items: { state: string; crimeType: string }[] }>(
      await api.send(SUPERVISOR, 'GET', '/cases?state=open&crimeType=precursor'),
    );
    expect(open.items).toMatchObject([{ state: 'open', crimeType: 'precursor', title: '前体化学品案件' }]);
    expect(verdict(await api.send(SUPERVISOR, 'GET', '/cases?state=lost'))).toBe('400 request.invalid');
    expect(verdict(await api.send(SUPERVISOR, 'GET', '/cases?cursor=AAAA'))).toBe('400 page.cursor');
  });

  it('the register of instruments', async () => {
    const { items } = json<{ items: { code: string; titleZh: string }[] }>(await api.send(LIAISON, 'GET', '/cases/legal-instruments'));
    expect(items.map(({ code }) => code)).toEqual(expect.arrayContaining(['WG-2024', 'UN-1988']));
  });
});
