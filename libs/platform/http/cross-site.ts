import { DomainError } from '@counterpart/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a write that another site makes a browser send. Each header that is there must be right: `Sec-Fetch-Site`, which no script
 * can set, and `Origin`, which decides alone where a browser sends no other. A client without both is not a browser: no cookie of
 * a person travels with it unasked. The cookie's SameSite and the JSON-only body stand beside this.
 */
export function refuseCrossSiteWrites(fastify: FastifyInstance, publicOrigins: readonly string[]): void {
  const origins = new Set(publicOrigins);
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (SAFE.has(request.method) || isSameSite(request, origins)) return done();
    done(new DomainError('forbidden', 'request.cross-site', 'A write must come from this site itself.'));
  });
}

function isSameSite({ headers, host }: FastifyRequest, origins: ReadonlySet<string>): boolean {
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  const { origin } = headers;
  if (origin === undefined || origins.has(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
