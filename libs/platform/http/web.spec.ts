import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { sampleApi } from './sample-app.fixture';
import type { Api } from './server';

let root: string;
let api: Api;
let server: FastifyInstance;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<meta nonce="NONCE"><script nonce="NONCE" src="/app/assets/a-1.js"></script>');
  writeFileSync(join(root, 'manifest.json'), '{}');
  writeFileSync(join(root, 'assets', 'a-1.js'), 'plain');
  writeFileSync(join(root, 'assets', 'a-1.js.br'), 'as brotli');
  writeFileSync(join(root, 'assets', 'a-1.js.gz'), 'as gzip');
  writeFileSync(join(root, 'assets', 'a-1.js.map'), '{}');
  writeFileSync(join(root, 'assets', 'a-1.css'), 'only plain');
  writeFileSync(join(root, 'secret.js'), 'not an asset');
  api = await sampleApi({ web: { root } });
  server = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
});
afterAll(async () => {
  await api.stop();
  rmSync(root, { recursive: true });
});

const get = (url: string, headers: InjectOptions['headers'] = {}): Promise<LightMyRequestResponse> =>
  server.inject({ method: 'GET', url, headers });

describe('the page', () => {
  it.each(['/app/', '/app/cases', '/app/referrals/1198c5f2-7a10-7cc3-8f11-2a3b4c5d6e7f?from=inbox'])('stands at %s', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  });

  it('has a nonce of its own in each answer, the same in the policy', async () => {
    const [first, second] = [await get('/app/'), await get('/app/')];
    const nonces = [first, second].map(({ headers }) => /'nonce-([\w+/=]{24})'/.exec(String(headers['content-security-policy']))?.[1]);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(first.body).toBe(`<meta nonce="${nonces[0]}"><script nonce="${nonces[0]}" src="/app/assets/a-1.js"></script>`);
  });

  it('may run its own scripts and call its own server, and nothing else', async () => {
    const policy = String((await get('/app/')).headers['content-security-policy']).replace(/nonce-[\w+/=]+/, 'nonce');
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it.each(['/', '/app', '/?x=1'])('is where %s leads', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/app/']);
  });

  it('answers HEAD, and no other method', async () => {
    expect((await server.inject({ method: 'HEAD', url: '/app/cases' })).statusCode).toBe(200);
    const posted = await server.inject({ method: 'POST', url: '/app/cases' });
    expect([posted.statusCode, posted.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('an asset', () => {
  it.each([
    [undefined, undefined, 'plain'],
    ['gzip, deflate, br', 'br', 'as brotli'],
    ['gzip', 'gzip', 'as gzip'],
    ['br;q=0, gzip', 'gzip', 'as gzip'],
    ['zstd', undefined, 'plain'],
  ])('for a browser that accepts %s', async (accepted, encoding, body) => {
    const answer = await get('/app/assets/a-1.js', accepted === undefined ? {} : { 'accept-encoding': accepted });
    expect([answer.statusCode, answer.headers['content-encoding'], answer.body]).toEqual([200, encoding, body]);
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
    });
  });

  it('without a compressed form comes as it is', async () => {
    const answer = await get('/app/assets/a-1.css', { 'accept-encoding': 'br' });
    expect([answer.headers['content-encoding'], answer.body]).toEqual([undefined, 'only plain']);
  });

  it.each([
    '/app/assets/none-2.js',
    '/app/assets/a-1.js.map',
    '/app/assets/a-1.js.br',
    '/app/assets/../secret.js',
    '/app/assets/%2e%2e/secret.js',
    '/app/assets/..%2fsecret.js',
    '/app/%2e%2e%2f%2e%2e%2fetc%2fpasswd.txt',
    '/app/secret.js',
    '/app/index.html',
    '/app/manifest.json',
    '/app/assets/',
  ])('that is none is not found: %s', async (url) => {
    const answer = await get(url, { accept: 'text/html' });
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'route.not-found']);
  });
});

it('is nowhere on a server without one', async () => {
  const without = await sampleApi();
  const instance = without.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  expect((await instance.inject({ url: '/app/' })).statusCode).toBe(404);
  await without.stop();
});

it('must have been built', async () => {
  await expect(sampleApi({ web: { root: join(root, 'nowhere') } })).rejects.toThrow(/index\.html/);
});
