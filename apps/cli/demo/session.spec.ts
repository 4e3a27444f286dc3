import { createServer, type IncomingMessage, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refused, Unclear } from './faults';
import { Patience } from './patience';
import { Server } from './server';
import { Session } from './session';

type Reply = readonly [status: number, body?: object, headers?: Readonly<Record<string, string>>];

/** Answers by method and path; each list is used up to its last reply. A reply of status 0 breaks the connection. */
const replies = new Map<string, Reply[]>();
const seen: { readonly what: string; readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
let http: HttpServer;
let server: Server;

beforeAll(async () => {
  http = createServer(async (request, response) => {
    const what = `${request.method} ${request.url}`;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    seen.push({ what, headers: request.headers, body: Buffer.concat(chunks).toString() });
    const list = replies.get(what) ?? [[404, { code: 'route.not-found', detail: 'Nothing here.' }]];
    const [status, body, headers = {}] = list.length > 1 ? list.shift()! : list[0]!;
    if (status === 0) return void response.destroy();
    response.writeHead(status, headers).end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  server = new Server(`http://127.0.0.1:${(http.address() as AddressInfo).port}/`, new Patience(2_000));
});
afterAll(() => http.close());
beforeEach(() => {
  seen.length = 0;
  replies.clear();
  replies.set('POST /session', [[204, undefined, { 'set-cookie': '__Host-counterpart=DEA.secret; Path=/; Secure; HttpOnly' }]]);
  replies.set('GET /session', [[200, { userId: 'u1', agencyCode: 'DEA', deskIds: ['d1'] }]]);
});

const signIn = () => Session.signIn(server, { login: 'liaison1@DEA', password: 'a password' });
const asked = (what: string) => seen.filter((one) => one.what === what);

describe('a session', () => {
  it('is what a browser of the site itself would have: its cookie, origin and JSON', async () => {
    replies.set('POST /things', [[201, { id: 't1' }]]);
    const session = await signIn();
    expect(session.who.userId).toBe('u1');
    expect(await session.write('POST', '/things', { body: { a: 1 }, version: 3, key: 'k' })).toEqual({ id: 't1' });
    expect(seen.at(-1)).toMatchObject({
      body: '{"a":1}',
      headers: {
        cookie: '__Host-counterpart=DEA.secret',
        origin: server.url,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
        'if-match': '"v3"',
        'idempotency-key': 'k',
      },
    });
  });

  it.each([
    ['is away', [503, { code: 'server.busy' }]],
    ['breaks off', [0]],
  ] as readonly [string, Reply][])('reads again where the server %s', async (_, reply) => {
    replies.set('GET /things', [reply, [200, { n: 1 }]]);
    expect(await (await signIn()).get('/things')).toEqual({ n: 1 });
    expect(asked('GET /things')).toHaveLength(2);
  });

  it('does not repeat a write by itself, except with a key', async () => {
    replies.set('POST /things', [[503], [201, { id: 't1' }]]);
    const session = await signIn();
    await expect(session.write('POST', '/things', { version: 1 })).rejects.toBeInstanceOf(Unclear);
    expect(asked('POST /things')).toHaveLength(1);
    replies.set('POST /things', [[503], [409, { code: 'request.running' }], [201, { id: 't1' }]]);
    expect(await session.write('POST', '/things', { key: 'k' })).toEqual({ id: 't1' });
  });

  it('signs in again where the session has ended, once', async () => {
    replies.set('GET /things', [
      [401, { code: 'session.required' }],
      [200, { n: 1 }],
    ]);
    expect(await (await signIn()).get('/things')).toEqual({ n: 1 });
    expect(asked('POST /session')).toHaveLength(2);
    replies.set('GET /things', [[401, { code: 'session.required' }]]);
    await expect((await signIn()).get('/things')).rejects.toBeInstanceOf(Refused);
  });

  it('says who was refused what, and why', async () => {
    replies.set('POST /things', [[422, { code: 'thing.wrong', detail: 'It is wrong.', problems: [{ path: 'a', message: 'must be b' }] }]]);
    await expect((await signIn()).write('POST', '/things', {})).rejects.toThrow(
      'liaison1@DEA: POST /things was answered 422 thing.wrong: It is wrong. a must be b',
    );
  });

  it('finds nothing where there is nothing', async () => expect(await (await signIn()).find('/nothing')).toBeNull());
});
