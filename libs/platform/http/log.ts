import type { LoggerService } from '@nestjs/common';
import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { describeError } from './describe-error';
import { isStreamRoute } from './stream-route';

/**
 * The access log: one line a request, when it has been answered. It has the route's pattern and not the address, so that neither
 * ids nor queries are logged, and nothing of bodies or headers. The trace id comes with the request's logger.
 */
export class AccessLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'traceId' });
  }

  override incomingRequest(): void {}

  override routeNotFound(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { method, actor } = request;
    const route = request.is404 ? null : (request.routeOptions.url ?? null);
    const who = actor === null ? {} : { agency: actor.agencyCode, user: actor.userId };
    const failed = error === null || error === undefined ? {} : describeError(error);
    const line = { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, ...who, ...failed };
    if (route?.startsWith('/health/') === true) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
  }

  override defaultErrorLog(error: Error, request: FastifyRequest): void {
    request.log.error(describeError(error), 'unforeseen error');
  }

  override streamError(error: Error, request: FastifyRequest): void {
    if (!isStreamRoute(request)) request.log.warn(describeError(error), 'the answer was cut off');
  }

  override writeHeadError(error: Error, request: FastifyRequest): void {
    request.log.error(describeError(error), 'headers that cannot be sent');
  }

  override serializerError(error: Error, request: FastifyRequest): void {
    request.log.error(describeError(error), 'an answer that cannot be serialized');
  }
}

/** Nest's own messages, in the same log: its chatter about routes and modules only at level debug. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: FastifyBaseLogger) {}

  log(message: unknown): void {
    this.logger.debug(textOf(message));
  }

  debug(message: unknown): void {
    this.logger.debug(textOf(message));
  }

  verbose(message: unknown): void {
    this.logger.trace(textOf(message));
  }

  warn(message: unknown): void {
    this.logger.warn(textOf(message));
  }

  error(message: unknown): void {
    if (message instanceof Error) this.logger.error(describeError(message), 'error in the framework');
    else this.logger.error(textOf(message));
  }

  fatal(message: unknown): void {
    this.error(message);
  }
}

const textOf = (message: unknown): string => (typeof message === 'string' ? message : describeError(message).error);
