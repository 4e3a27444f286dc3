import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { ProblemDocument } from './problem';
import { failures, probes, sampleApi } from './sample-app.fixture';
import type { Api } from './server';

const ID = '1198c5f2-7a10-7cc3-8f11-2a3b4c5d6e7f';
const running: Api[] = [];
afterEach(async () => {
  probes.length = 0;
  await Promise.all(running.splice(0).map((api) => api.stop()));
});

async function started(options: Parameters<typeof sampleApi>[0] = {}): Promise<{ api: Api; url: string; server: FastifyInstance }> {
  const api = await sampleApi(options);
  running.push(api);
  await api.listen(0, '127.0.0.1');
  return { api, url: await api.app.getUrl(), server: api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance };
}

/** Sends raw bytes and returns all that comes back until the connection ends. */
const raw = (url: string, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket
      .on('data', (chunk) => (answer += chunk.toString()))
      .on('end', () => resolve(answer))
      .on('error', reject);
  });

describe('readiness', () => {
  it('asks every probe, and tells by name which one fails', async () => {
    probes.push({ name: 'us', check: async () => 'fine' }, { name: 'cn', check: () => Promise.reject(new Error('secret host')) });
    const { url } = await started();
    const answer = await fetch(`${url}/health/ready`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'not-ready',
      checks: [
        { name: 'us', ok: true },
        { name: 'cn', ok: false },
      ],
    });
  });

  it('asks once for all who ask within a second', async () => {
    const check = jest.fn(async () => undefined);
    probes.push({ name: 'us', check });
    const { url } = await started();
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/health/ready`)));
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('does not wait for a probe that hangs', async () => {
    probes.push({ name: 'us', check: () => new Promise(() => undefined) });
    const { url } = await started();
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  });
});

describe('stopping', () => {
  it('says it is not ready, finishes what runs, and then takes no connection', async () => {
    const { api, url } = await started({ drainMs: 100 });
    const slow = fetch(`${url}/notes/slow`);
    await delay(30);
    const stopped = api.stop();
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining', checks: [] }]);
    expect(await (await slow).json()).toEqual({ done: true });
    await stopped;
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  it('twice is once', async () => {
    const { api } = await started();
    expect(api.stop()).toBe(api.stop());
  });
});

describe('too much at once', () => {
  it('is answered 503 at the door; health and what is inside are not disturbed', async () => {
    const { url } = await started({ maxInFlight: 2 });
    const inside = [fetch(`${url}/notes/slow`), fetch(`${url}/notes/slow`)];
    await delay(50);
    const refused = await fetch(`${url}/notes/slow`);
    const problem = (await refused.json()) as ProblemDocument;
    expect([refused.status, refused.headers.get('retry-after'), problem.code]).toEqual([503, '2', 'server.busy']);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await fetch(`${url}/notes/slow`)).status).toBe(200);
  });

  it('is counted off again when a client goes away', async () => {
    const { url } = await started({ maxInFlight: 1 });
    const gone = new AbortController();
    const aborted = fetch(`${url}/notes/slow`, { signal: gone.signal }).catch(() => undefined);
    await delay(30);
    gone.abort();
    await aborted;
    await delay(250);
    expect((await fetch(`${url}/notes/slow`)).status).toBe(200);
  });
});

describe('what is not HTTP', () => {
  it.each([
    ['nonsense', 'NONSENSE\r\n\r\n', 'HTTP/1.1 400 Bad Request', 'request.malformed'],
    [
      'headers too large',
      `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
      'HTTP/1.1 431 Request Header',
      'request.headers-too-large',
    ],
    [
      'two lengths',
      'POST /notes HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
      'HTTP/1.1 400',
      'request.malformed',
    ],
  ])('%s is a problem too', async (_, bytes, status, code) => {
    const { url } = await started();
    const answer = await raw(url, bytes);
    expect(answer.startsWith(status)).toBe(true);
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ type: 'about:blank', code });
  });
});

describe('the log', () => {
  it('has a line a request with pattern, person and trace id, and no content', async () => {
    const lines: Record<string, unknown>[] = [];
    const { server } = await started({ logLevel: 'info', logTo: { write: (line) => void lines.push(JSON.parse(line)) } });
    const headers = { 'x-test-as': 'liaison', 'content-type': 'application/json', cookie: 'session=canary' };
    failures.set('canary', new Error('canary in a message'));
    await server.inject({ method: 'POST', url: '/notes', headers, payload: '{"text":"canary in a body"}' });
    await server.inject({ method: 'POST', url: '/notes', headers, payload: '{"text":"canary","canary":canary}' });
    const read = await server.inject({ method: 'GET', url: `/notes/${ID}?q=canary`, headers });
    await server.inject({ method: 'GET', url: '/canary' });
    await server.inject({ method: 'GET', url: '/notes/fail/canary' });
    await server.inject({ method: 'GET', url: '/health/live' });
    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(requests.map(({ method, route, status, user }) => [method, route, status, typeof user])).toEqual([
      ['POST', '/notes', 201, 'string'],
      ['POST', '/notes', 400, 'undefined'],
      ['GET', '/notes/:id', 200, 'string'],
      ['GET', null, 404, 'undefined'],
      ['GET', '/notes/fail/:name', 500, 'undefined'],
    ]);
    expect(requests[2]).toMatchObject({ agency: 'DEA', traceId: read.headers['x-trace-id'], ms: expect.any(Number) });
    expect(lines.find(({ msg }) => msg === 'unforeseen error')).toMatchObject({ error: 'Error', at: expect.any(Array) });
    expect(JSON.stringify(lines)).not.toContain('canary');
  });
});
