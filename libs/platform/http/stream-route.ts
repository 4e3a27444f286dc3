import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set by `StreamRoute`. */
    isStream?: boolean;
  }
}

/**
 * The route's answer stays open. A browser opens it by itself, so that it is nobody's doing and moves no idle limit; that its client
 * goes away is its usual end, and no fault.
 */
export const StreamRoute = (): MethodDecorator => RouteConfig({ isStream: true });

export const isStreamRoute = (request: FastifyRequest): boolean => request.routeOptions.config?.isStream === true;
