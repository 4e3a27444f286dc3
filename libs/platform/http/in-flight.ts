import { DomainError } from '@counterpart/kernel';
import type { FastifyInstance } from 'fastify';

/** Requests beyond `limit` at once are answered 503 at the door: those inside keep their pace. Health checks are always let in. */
export function limitInFlight(fastify: FastifyInstance, limit: number): void {
  let inFlight = 0;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/health/')) return done();
    if (inFlight >= limit) return done(new DomainError('unavailable', 'server.busy', 'Too many requests at once. Try again shortly.'));
    inFlight++;
    // Not Fastify's onResponse: that does not come when the client goes away.
    reply.raw.once('close', () => inFlight--);
    done();
  });
  fastify.addHook('onRequestAbort', (request, done) => {
    request.log.info({ method: request.method, route: request.routeOptions.url ?? null }, 'the client went away');
    done();
  });
}
