import { DomainError } from '@counterpart/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

const TAG = /^(?:W\/)?"v(\d{1,9})"$/;

/** The tag of a record's version. */
export const etagOf = (version: number): string => `"v${version}"`;

/** The version in an `If-Match` header: the one that the caller has seen and means to change. */
export function versionFrom(header: string | undefined): number {
  if (header === undefined)
    throw new DomainError('version-required', 'version.required', 'Say in If-Match which version you mean to change.');
  const version = TAG.exec(header)?.[1];
  if (version === undefined)
    throw new DomainError('malformed', 'version.malformed', 'If-Match takes one ETag as it was given, such as "v3".');
  return Number(version);
}

const IfMatchValue = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionFrom(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The version that the caller means to change, from `If-Match`: missing is a 428, malformed a 400. The service compares it (412). */
export const IfMatch =
  (): ParameterDecorator =>
  (target, key, index): void => {
    IfMatchValue()(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (descriptor !== undefined)
      ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', example: '"v1"' } })(target, key!, descriptor);
  };
