import { MethodNotAllowedException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/**
 * Tells an address that exists from one that does not: a method that it lacks is a 405, and OPTIONS is answered 204, both with
 * `Allow`. Returns the set of all registered `METHOD /path`, for the boot check.
 */
export function answerOtherMethods(fastify: FastifyInstance): ReadonlySet<string> {
  const registered = new Set<string>();
  const patterns = new Map<string, { readonly matches: RegExp; readonly methods: Set<string> }>();
  fastify.addHook('onRoute', ({ method, url }) => {
    const pattern = patterns.get(url) ?? { matches: patternOf(url), methods: new Set<string>() };
    patterns.set(url, pattern);
    for (const one of [method].flat()) {
      pattern.methods.add(one);
      registered.add(`${one} ${url}`);
    }
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const [path = ''] = request.url.split('?');
    const methods = [...patterns.values()].filter(({ matches }) => matches.test(path)).flatMap(({ methods }) => [...methods]);
    if (methods.length === 0) return done();
    void reply.header('allow', [...new Set(methods), 'OPTIONS'].sort().join(', '));
    if (request.method === 'OPTIONS') return void reply.status(204).send();
    done(new MethodNotAllowedException());
  });
  return registered;
}

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:[^/]+/g, '[^/]+')
      .replace(/\*/g, '.*')}$`,
  );
