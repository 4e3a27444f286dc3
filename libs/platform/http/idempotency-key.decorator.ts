import { createHash } from 'node:crypto';
import { canonicalJson, DomainError } from '@counterpart/kernel';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

/** The request's `Idempotency-Key` with what identifies its content; null without one. */
export function requestKeyOf({ headers, method, routeOptions, params, body }: FastifyRequest): RequestKey | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new DomainError('malformed', 'request.key', 'Idempotency-Key is 1 to 200 visible ASCII characters.');
  }
  const hash = createHash('sha256')
    .update(canonicalJson({ params: { ...(params as object) }, body: body ?? null }))
    .digest();
  return { key, route: `${method} ${routeOptions.url ?? ''}`, hash };
}

const IdempotencyKeyValue = createParamDecorator((_: unknown, context: ExecutionContext): RequestKey | null =>
  requestKeyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** On a creating route: the key that its sender may give, for `Idempotency.run`. */
export const IdempotencyKey =
  (): ParameterDecorator =>
  (target, key, index): void => {
    IdempotencyKeyValue()(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (descriptor === undefined) return;
    ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', maxLength: 200 } })(target, key!, descriptor);
  };
