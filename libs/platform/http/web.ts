import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { DomainError } from '@counterpart/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A web application that this server hands out beside its API. */
export interface WebOptions {
  /** The folder of the built application: `index.html`, and `assets/` with each file beside its `.br` and `.gz` where it has them. */
  readonly root: string;
}

/** Where the web application lives; everything below it that is no asset is the same page. */
export const WEB_BASE = '/app';
/** In `index.html`, the place of the nonce. */
const NONCE = 'NONCE';
const YEAR = 'public, max-age=31536000, immutable';
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly encoded: ReadonlyMap<string, Buffer>;
}

/** What the page may do: its own scripts and files, its own API; style elements only with the nonce of this very answer. */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Everything in `assets/` that a browser may be given, by its address: what is not in here does not exist, whatever the address says. */
function assetsOf(root: string): ReadonlyMap<string, Asset> {
  const folder = join(root, 'assets');
  const names = readdirSync(folder).filter((name) => extname(name) in TYPES);
  const encodedOf = (name: string): readonly (readonly [string, Buffer])[] =>
    ENCODINGS.flatMap(([encoding, ending]) => {
      const path = join(folder, `${name}${ending}`);
      return existsSync(path) ? [[encoding, readFileSync(path)] as const] : [];
    });
  return new Map(
    names.map((name) => {
      const asset = { type: TYPES[extname(name)]!, plain: readFileSync(join(folder, name)), encoded: new Map(encodedOf(name)) };
      return [`assets/${name}`, asset];
    }),
  );
}

function sendAsset({ type, plain, encoded }: Asset, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((part) => part.trim());
  const encoding = [...encoded.keys()].find((name) => accepted.some((part) => part === name || part.startsWith(`${name};q=1`)));
  void reply.headers({ 'cache-control': YEAR, vary: 'accept-encoding' }).type(type);
  if (encoding === undefined) return reply.send(plain);
  return reply.header('content-encoding', encoding).send(encoded.get(encoding));
}

/**
 * Serves a web application of one page under `/app/`. The files are read once: they are few, an address cannot lead out of the
 * folder, and a build that replaces them meanwhile does not mix two versions. Throws when there is no page.
 */
export function serveWeb(fastify: FastifyInstance, { root }: WebOptions): void {
  const page = readFileSync(join(root, 'index.html'), 'utf8').split(NONCE);
  const assets = assetsOf(root);
  const sendPage = (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(18).toString('base64');
    return reply.header('content-security-policy', policyWith(nonce)).type('text/html; charset=utf-8').send(page.join(nonce));
  };
  const toPage = (_: FastifyRequest, reply: FastifyReply): FastifyReply => reply.redirect(`${WEB_BASE}/`, 302);
  fastify.get('/', toPage);
  fastify.get(WEB_BASE, toPage);
  fastify.get<{ Params: { '*': string } }>(`${WEB_BASE}/*`, (request, reply) => {
    const path = request.params['*'];
    const asset = assets.get(path);
    if (asset !== undefined) return sendAsset(asset, request, reply);
    // What looks like a file is one that is not there: a page in its place would run as nothing and hide the mistake.
    if (path.startsWith('assets/') || /\.[a-z0-9]+$/i.test(path))
      throw new DomainError('not-found', 'route.not-found', 'There is nothing at this address.');
    return sendPage(reply);
  });
}
