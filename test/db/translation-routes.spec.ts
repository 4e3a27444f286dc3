import { openTestDatabase, type TestSystem } from './harness';
import { type Answer, TestApi } from './test-api';
import { inChinese, type ShownJob, TranslationStory } from './translation-story';

const FIRST = 'translator1@DEA';
const SECOND = 'translator2@DEA';

let system: TestSystem;
let story: TranslationStory;
let api: TestApi;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new TranslationStory(system);
  api = await TestApi.over(system);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

const json = <T>({ text }: Answer): T => JSON.parse(text) as T;
/** The status, and of a problem its code. */
const verdict = (answer: Answer): string =>
  answer.status < 400 ? `${answer.status}` : `${answer.status} ${json<{ code: string }>(answer).code}`;
const ifMatch = (version: number) => ({ 'if-match': `"v${version}"` });
const shown = async (login: string, jobId: string): Promise<ShownJob> => json(await api.send(login, 'GET', `/translations/${jobId}`));

describe('the routes of the translations', () => {
  it('take a text from the queue to its message', async () => {
    const messageId = await story.submit({ title: 'A fictional parcel', text: 'Who sent it?' });
    const path = `/translations/${await story.jobOf(messageId)}`;
    const jobId = path.split('/')[2]!;
    const queue = json<{ items: readonly { id: string; version: number }[] }>(await api.send(FIRST, 'GET', '/translations?state=pending'));
    const { version } = queue.items.find(({ id }) => id === jobId)!;

    const taken = await api.send(FIRST, 'POST', `${path}/take`, undefined, ifMatch(version));
    expect([taken.status, taken.headers['etag'], json(taken)]).toEqual([200, '"v2"', { version: 2, id: jobId, state: 'translating' }]);
    for (const { id, version: seen, source } of (await shown(FIRST, jobId)).segments!) {
      const body = { target: inChinese(source) };
      const written = await api.send(FIRST, 'PUT', `${path}/segments/${id}`, body, ifMatch(seen));
      expect(json(written)).toEqual({ version: seen + 1, id, state: 'translated', missing: [] });
    }
    expect(verdict(await api.send(FIRST, 'POST', `${path}/finish`, undefined, ifMatch(2)))).toBe('200');

    expect(verdict(await api.send(SECOND, 'POST', `${path}/review`, undefined, ifMatch(3)))).toBe('200');
    const [first, second] = (await shown(SECOND, jobId)).segments!;
    const sendBack = await api.send(SECOND, 'POST', `${path}/segments/${first!.id}/return`, { comment: 'No.' }, ifMatch(first!.version));
    expect(json(sendBack)).toMatchObject({ state: 'returned' });
    expect(verdict(await api.send(SECOND, 'POST', `${path}/approve`, undefined, ifMatch(4)))).toBe('422 translation.segments-left');
    expect(verdict(await api.send(SECOND, 'POST', `${path}/return`, undefined, ifMatch(4)))).toBe('200');
    const again = await api.send(FIRST, 'PUT', `${path}/segments/${first!.id}`, { target: '虚构包裹' }, ifMatch(first!.version + 1));
    expect(verdict(await api.send(FIRST, 'POST', `${path}/finish`, undefined, ifMatch(5)))).toBe('200');
    for (const [id, seen] of [[first!.id, json<{ version: number }>(again).version] as const, [second!.id, second!.version] as const])
      expect(verdict(await api.send(SECOND, 'POST', `${path}/segments/${id}/approve`, undefined, ifMatch(seen)))).toBe('200');
    expect(verdict(await api.send(SECOND, 'POST', `${path}/approve`, undefined, ifMatch(6)))).toBe('200');

    await system.runJobs();
    expect(await story.message(messageId)).toMatchObject({
      state: 'awaiting_release',
      translation: { texts: { title: '虚构包裹', text: '谁寄的？' } },
    });
  });

  it('answer a note with the same key once', async () => {
    const jobId = await story.jobOf(await story.submit({ text: 'Noted.' }));
    const send = () =>
      api.send('liaison1@DEA', 'POST', `/translations/${jobId}/notes`, { text: 'A name.' }, { 'idempotency-key': 'note-1' });
    const first = await send();
    expect([first.status, (await send()).text]).toEqual([201, first.text]);
    expect((await shown('liaison1@DEA', jobId)).notes).toHaveLength(1);
  });

  it('refuse what is not right, and say what', async () => {
    const jobId = await story.jobOf(await story.submit({ text: 'Refused. Twice.' }));
    const path = `/translations/${jobId}`;
    const attempts: readonly (readonly [string, Answer])[] = [
      ['428 version.required', await api.send(FIRST, 'POST', `${path}/take`)],
      ['412 record.stale', await api.send(FIRST, 'POST', `${path}/take`, undefined, ifMatch(9))],
      ['403 policy.refused', await api.send('supervisor1@DEA', 'POST', `${path}/take`, undefined, ifMatch(1))],
      ['403 policy.refused', await api.send('analyst@DEA', 'GET', '/translations')],
      ['404 translation-job.not-found', await api.send('translator1@CBP', 'GET', path)],
      ['404 translation-job.not-found', await api.send('translator1@NNCC', 'POST', `${path}/take`, undefined, ifMatch(1))],
      ['400 request.invalid', await api.send(FIRST, 'GET', '/translations?state=lost')],
      ['400 page.cursor', await api.send(FIRST, 'GET', '/translations?cursor=WyJ4Il0')],
    ];
    expect(attempts.map(([, answer]) => verdict(answer))).toEqual(attempts.map(([expected]) => expected));

    await story.take(FIRST, jobId);
    const { id, version } = (await shown(FIRST, jobId)).segments![0]!;
    const put = (body: object, to = path) => api.send(FIRST, 'PUT', `${to}/segments/${id}`, body, ifMatch(version));
    const other = `/translations/${await story.jobOf(await story.submit({ text: 'Another.' }))}`;
    await story.take(FIRST, other.split('/')[2]!);
    expect(verdict(await put({ target: '译文', approvedBy: id }))).toBe('400 request.invalid');
    expect(verdict(await put({ target: ' ' }))).toBe('400 request.invalid');
    expect(verdict(await put({ target: '译文' }, other))).toBe('404 translation-segment.not-found');
    expect(verdict(await api.send(FIRST, 'POST', `${path}/finish`, undefined, ifMatch(2)))).toBe('422 translation.segments-left');
  });

  it('lead through the queue page by page', async () => {
    const ids: string[] = [];
    let next: string | null = null;
    do {
      const cursor = next === null ? '' : `&cursor=${next}`;
      const page: { items: readonly { id: string }[]; next: string | null } = json(
        await api.send(FIRST, 'GET', `/translations?limit=1${cursor}`),
      );
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    } while (next !== null);
    const all = json<{ items: readonly { id: string }[] }>(await api.send(FIRST, 'GET', '/translations?limit=100'));
    expect(ids).toEqual(all.items.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
  });
});
