import type { FastifyInstance, InjectOptions } from 'fastify';
import type { ProblemDocument } from './problem';
import { failures, sampleApi } from './sample-app.fixture';
import type { Api } from './server';

const ID = '1198c5f2-7a10-7cc3-8f11-2a3b4c5d6e7f';
const liaison = { 'x-test-as': 'liaison' };
const analyst = { 'x-test-as': 'analyst' };
const json = { ...liaison, 'content-type': 'application/json' };

let api: Api;
let server: FastifyInstance;
beforeAll(async () => {
  api = await sampleApi({ maxInFlight: 3 });
  server = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
});
afterAll(() => api.stop());

const send = (method: InjectOptions['method'], url: string, headers: Record<string, string> = {}, payload?: string | Buffer | object) =>
  server.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });

/** `status code` of the answer, after checking that an answer from 400 up is a problem document with its trace id. */
async function verdict(...request: Parameters<typeof send>): Promise<string> {
  const answer = await send(...request);
  if (answer.statusCode < 400 || request[0] === 'HEAD') return String(answer.statusCode);
  const problem = answer.json<ProblemDocument>();
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(problem).toMatchObject({ type: 'about:blank', status: answer.statusCode, traceId: answer.headers['x-trace-id'] });
  return `${answer.statusCode} ${problem.code}`;
}

describe('who may', () => {
  it.each([
    ['no one', 'GET', '/notes', {}, '401 session.missing'],
    ['an analyst who reads', 'GET', '/notes', analyst, '200'],
    ['a liaison who reads', 'GET', '/notes', liaison, '200'],
    ['an analyst who writes', 'POST', '/notes', analyst, '403 policy.refused'],
    ['no one, by HEAD', 'HEAD', `/notes/${ID}`, {}, '401'],
    ['an analyst who deletes', 'DELETE', `/notes/${ID}`, analyst, '403 policy.refused'],
    ['a liaison who deletes', 'DELETE', `/notes/${ID}`, liaison, '200'],
    ['anyone, on a public route', 'GET', '/health/live', {}, '200'],
  ] as const)('%s: %s %s', async (_, method, url, headers, expected) => expect(await verdict(method, url, headers)).toBe(expected));

  it('is told which rule refused', async () => {
    expect((await send('POST', '/notes', analyst, {})).json<ProblemDocument>().detail).toContain('note.write');
  });
});

describe('a body', () => {
  it.each([
    ['JSON', '{"text":"x"}', '201'],
    ['not JSON', '{"text":', '400 json.syntax'],
    ['a list', '[]', '400 json.not-object'],
    ['text', '"x"', '400 json.not-object'],
    ['null', 'null', '400 json.not-object'],
    ['empty', '', '400 json.syntax'],
    ['a member twice', '{"text":"x","text":"y"}', '400 json.duplicate-key'],
    ['prototype pollution', '{"text":"x","__proto__":{"isAdmin":true}}', '400 json.forbidden-key'],
    ['50,000 levels', `{"text":${'['.repeat(50_000)}`, '400 json.depth'],
    ['half a pair', '{"text":"\\ud83d"}', '400 json.surrogate'],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), '400 json.utf8'],
    ['10 MB', `{"text":"${'x'.repeat(10_000_000)}"}`, '413 body.too-large'],
    ['an unknown field', '{"text":"x","version":3}', '400 request.invalid'],
    ['what a service refuses', '{"text":"taken"}', '409 note.taken'],
  ])('%s', async (_, body, expected) => expect(await verdict('POST', '/notes', json, body)).toBe(expected));

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=gbk',
    'nonsense',
  ])('as %s is refused', async (type) =>
    expect(await verdict('POST', '/notes', { ...liaison, 'content-type': type }, '{"text":"x"}')).toBe('415 body.media-type'),
  );

  it.each(['application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'Application/JSON'])('as %s is read', async (type) =>
    expect(await verdict('POST', '/notes', { ...liaison, 'content-type': type }, '{"text":"x"}')).toBe('201'),
  );

  it('without a media type is refused', async () => {
    expect(await verdict('POST', '/notes', { ...liaison, 'content-type': '' }, '{"text":"x"}')).toBe('415 body.media-type');
  });

  it('that is missing is refused', async () => expect(await verdict('POST', '/notes', liaison)).toBe('400 body.missing'));

  it('is not read into a shape without rules', async () => {
    expect(await verdict('POST', '/notes/unchecked', json, '{"anything":1}')).toBe('500 server.error');
  });

  it('comes back as an instance of its class, content untouched', async () => {
    const text = ' \t“引号” e\u0301 \u202e 👮\n';
    const answer = await send('POST', '/notes', json, JSON.stringify({ text }));
    expect(answer.json()).toEqual({ by: 'lia', body: { text }, isNote: true });
  });
});

describe('an address', () => {
  it.each([
    ['a query', '/notes?limit=5&open=true', '200'],
    ['a parameter twice', '/notes?limit=5&limit=6', '400 request.address'],
    ['a nested name', '/notes?limit[a]=5', '400 request.invalid'],
    ['a deeply nested name', `/notes?a${'[x]'.repeat(2_000)}=5`, '400 request.invalid'],
    ['a name of an object', '/notes?__proto__=5', '400 request.address'],
    ['a broken escape', '/notes?limit=%ff', '400 request.address'],
    ['NUL', '/notes?cursor=%00', '400 request.address'],
    ['NUL in the path', '/notes/%00', '400 request.address'],
    ['a broken escape in the path', '/notes/%ff', '400 request.malformed'],
    ['an overlong part', `/notes/${'x'.repeat(300)}`, '414 request.address-too-long'],
    ['many parameters', `/notes?${Array.from({ length: 40 }, (_, i) => `a${i}=1`).join('&')}`, '400 request.address'],
    ['a limit that is not a number', '/notes?limit=5x', '400 request.invalid'],
    ['a limit as a float', '/notes?limit=1e1', '400 request.invalid'],
    ['a limit too large', '/notes?limit=101', '400 request.invalid'],
    ['a flag that is not one', '/notes?open=1', '400 request.invalid'],
    ['a tampered cursor', '/notes?cursor=WyJ4Il0', '400 page.cursor'],
    ['an id that is none', '/notes/42', '400 path.id'],
    ['nothing there', '/nowhere', '404 route.not-found'],
    ['what is not to be seen', '/notes/0198c5f2-7a10-7cc3-8f11-2a3b4c5d6e7f', '404 note.not-found'],
  ])('%s', async (_, url, expected) => expect(await verdict('GET', url, liaison)).toBe(expected));

  it.each(['/nowhere?token=secret', '/notes/fail%2F', '/secret<script>'])('is not echoed: %s', async (url) =>
    expect((await send('GET', url, liaison)).body).not.toMatch(/secret|fail/),
  );

  it('knows its methods', async () => {
    const wrong = await send('PUT', '/notes');
    expect([wrong.statusCode, wrong.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
    const asked = await send('OPTIONS', `/notes/${ID}`);
    expect([asked.statusCode, asked.headers.allow, asked.body]).toEqual([204, 'DELETE, GET, HEAD, OPTIONS', '']);
    expect(await verdict('OPTIONS', '/nowhere')).toBe('404 route.not-found');
  });
});

describe('a write from another site', () => {
  it.each([
    ['same-origin', { 'sec-fetch-site': 'same-origin' }, '201'],
    ['same-origin with its origin', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:80' }, '201'],
    ['typed by the user', { 'sec-fetch-site': 'none' }, '201'],
    ['cross-site', { 'sec-fetch-site': 'cross-site' }, '403 request.cross-site'],
    ['same-site', { 'sec-fetch-site': 'same-site' }, '403 request.cross-site'],
    ['nonsense', { 'sec-fetch-site': 'yes' }, '403 request.cross-site'],
    ['no Sec-Fetch-Site, own origin', { origin: 'https://localhost' }, '201'],
    ['no Sec-Fetch-Site, another origin', { origin: 'https://evil.example' }, '403 request.cross-site'],
    ['no Sec-Fetch-Site, another port', { origin: 'http://localhost:8080' }, '403 request.cross-site'],
    ['no Sec-Fetch-Site, origin null', { origin: 'null' }, '403 request.cross-site'],
    ['same-origin with another origin', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, '403 request.cross-site'],
    ['neither: not a browser', {}, '201'],
  ])('%s', async (_, headers, expected) =>
    expect(await verdict('POST', '/notes', { ...json, host: 'localhost', ...(headers as object) }, '{"text":"x"}')).toBe(expected),
  );

  it('does not stop a read', async () =>
    expect(await verdict('GET', '/notes', { ...liaison, 'sec-fetch-site': 'cross-site' })).toBe('200'));
});

describe('versions', () => {
  it('tags a record and answers 304 to whoever has it', async () => {
    const first = await send('GET', `/notes/${ID}`, liaison);
    expect([first.headers.etag, first.body]).toEqual(['"v7"', `{"version" : 7, "id" : "${ID}"}`]);
    const again = await send('GET', `/notes/${ID}`, { ...liaison, 'if-none-match': '"v6", W/"v7"' });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', '"v7"']);
    expect(await verdict('GET', `/notes/${ID}`, { ...liaison, 'if-none-match': '"v6"' })).toBe('200');
  });

  it.each([
    ['none', {}, '428 version.required'],
    ['a tag', { 'if-match': '"v7"' }, '200'],
    ['a weak tag', { 'if-match': 'W/"v7"' }, '200'],
    ['any', { 'if-match': '*' }, '400 version.malformed'],
    ['two', { 'if-match': '"v7", "v8"' }, '400 version.malformed'],
    ['a bare number', { 'if-match': '7' }, '400 version.malformed'],
    ['a huge number', { 'if-match': '"v99999999999"' }, '400 version.malformed'],
  ])('If-Match with %s', async (_, headers, expected) =>
    expect(await verdict('POST', `/notes/${ID}/release`, { ...liaison, ...(headers as object) })).toBe(expected),
  );
});

describe('an Idempotency-Key', () => {
  const keyOf = async (payload: string, headers: Record<string, string> = { 'idempotency-key': 'k1' }): Promise<unknown> =>
    (await send('POST', '/notes/keyed', { ...json, ...headers }, payload)).json<{ request: unknown }>().request;

  it('comes with the route and what was said, however it was written', async () => {
    const first = await keyOf('{"text":"x","urgency":"low"}');
    expect(first).toEqual({ key: 'k1', route: 'POST /notes/keyed', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await keyOf('{ "urgency": "low", "text": "\\u0078" }')).toEqual(first);
    expect(await keyOf('{"text":"y","urgency":"low"}')).not.toEqual(first);
  });

  it('may be missing', async () => expect(await keyOf('{"text":"x"}', {})).toBeNull());

  it.each(['', 'two words', 'clé', 'x'.repeat(201)])('is refused as %j', async (key) =>
    expect(await verdict('POST', '/notes/keyed', { ...json, 'idempotency-key': key }, '{"text":"x"}')).toBe('400 request.key'),
  );
});

describe('a failure', () => {
  it('that nobody foresaw says nothing but its trace id', async () => {
    failures.set('bug', new Error('secret of a row'));
    const answer = await send('GET', '/notes/fail/bug');
    expect(answer.json()).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      code: 'server.error',
      traceId: answer.headers['x-trace-id'],
    });
  });

  it('of the database that passes asks to come again', async () => {
    failures.set('race', Object.assign(new Error('could not serialize'), { severity: 'ERROR', code: '40001' }));
    const answer = await send('GET', '/notes/fail/race');
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1']);
  });

  it('that is not an error at all is still a problem', async () => {
    failures.set('odd', 'thrown text');
    expect(await verdict('GET', '/notes/fail/odd')).toBe('500 server.error');
  });
});

it('sends security headers and a trace id of its own with every answer', async () => {
  for (const url of ['/notes', '/nowhere', '/no%ff', '/health/live']) {
    const { headers } = await send('GET', url, { 'x-request-id': 'mine', 'x-trace-id': 'mine' });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-trace-id']).toMatch(/^[0-9a-f-]{14}7[0-9a-f-]{21}$/);
  }
});
