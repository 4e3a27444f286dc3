import { DomainError } from '@counterpart/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isStreamRoute } from './stream-route';

/** What gives the place of a request back, while it has one. */
const places = new WeakMap<FastifyRequest, () => void>();

/** Requests beyond `limit` at once are answered 503 at the door: those inside keep their pace. Health checks are always let in. */
export function limitInFlight(fastify: FastifyInstance, limit: number): void {
  let inFlight = 0;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/health/')) return done();
    if (inFlight >= limit) return done(new DomainError('unavailable', 'server.busy', 'Too many requests at once. Try again shortly.'));
    inFlight++;
    places.set(request, () => {
      if (places.delete(request)) inFlight--;
    });
    // Not Fastify's onResponse: that does not come when the client goes away.
    reply.raw.once('close', () => leavePlace(request));
    done();
  });
  fastify.addHook('onRequestAbort', (request, done) => {
    if (!isStreamRoute(request))
      request.log.info({ method: request.method, route: request.routeOptions.url ?? null }, 'the client went away');
    done();
  });
}

/** The request is answered, as far as it is work: a stream that stays open keeps no other request out. It has a limit of its own. */
export const leavePlace = (request: FastifyRequest): void => places.get(request)?.();
