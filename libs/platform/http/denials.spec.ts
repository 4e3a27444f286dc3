import type { FastifyInstance, InjectOptions } from 'fastify';
import { DomainError } from '@counterpart/kernel';
import { denied, failures, keeping, sampleApi } from './sample-app.fixture';
import type { Api } from './server';

const ID = '1198C5F2-7a10-7cc3-8f11-2a3b4c5d6e7f';
const USER = '0198c5f2-0000-7000-8000-000000000002';

describe('an attempt that is refused', () => {
  let api: Api;
  let server: FastifyInstance;
  const log: string[] = [];
  beforeAll(async () => {
    api = await sampleApi({ logLevel: 'error', logTo: { write: (line) => void log.push(line) } });
    server = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  });
  afterAll(() => api.stop());
  beforeEach(() => {
    denied.length = 0;
    log.length = 0;
  });

  const send = async (as: string, method: InjectOptions['method'], url: string): Promise<number> =>
    (await server.inject({ method, url, headers: { 'x-test-as': as } })).statusCode;

  it('is kept with its rule and the object that the address names', async () => {
    expect(await send('analyst', 'DELETE', `/notes/${ID}`)).toBe(403);
    expect(denied).toEqual([{ login: 'ana', rule: 'note.write', objectId: ID.toLowerCase() }]);
  });

  it.each(['/notes', '/notes/keyed'])('is kept with the person where the address names no object: %s', async (url) => {
    expect(await send('analyst', 'POST', url)).toBe(403);
    expect(denied).toEqual([{ login: 'ana', rule: 'note.write', objectId: USER }]);
  });

  it('is kept with the person where the address names what cannot be an id', async () => {
    expect(await send('analyst', 'DELETE', '/notes/nonsense')).toBe(403);
    expect(denied).toEqual([{ login: 'ana', rule: 'note.write', objectId: USER }]);
  });

  it('is kept before it is answered, and once', async () => {
    let kept = false;
    const { record } = keeping;
    keeping.record = async (...denial) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      kept = true;
      await record(...denial);
    };
    try {
      expect(await send('analyst', 'DELETE', `/notes/${ID}`)).toBe(403);
      expect([kept, denied.length]).toEqual([true, 1]);
    } finally {
      keeping.record = record;
    }
  });

  it('is refused all the same where it cannot be kept, and the log says so without content', async () => {
    const { record } = keeping;
    keeping.record = async () => Promise.reject(new Error('the canary sings'));
    try {
      expect(await send('analyst', 'DELETE', `/notes/${ID}`)).toBe(403);
    } finally {
      keeping.record = record;
    }
    expect(log.join('')).toContain('a denied attempt could not be recorded');
    expect(log.join('')).not.toContain('canary');
  });

  it('is not kept of nobody, nor where nothing was refused', async () => {
    failures.set('hidden', new DomainError('not-found', 'note.not-found', 'There is no such note.'));
    failures.set('forbidden', new DomainError('forbidden', 'note.own', 'Not your own.'));
    expect(await send('nobody', 'DELETE', `/notes/${ID}`)).toBe(401);
    expect(await send('analyst', 'GET', '/notes/fail/hidden')).toBe(404);
    expect(await send('analyst', 'GET', '/notes/fail/forbidden')).toBe(403);
    expect(await send('liaison', 'DELETE', `/notes/${ID}`)).toBe(200);
    expect(denied).toEqual([]);
  });
});
