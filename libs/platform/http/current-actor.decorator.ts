import type { Person } from '@counterpart/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The signed-in person who asks. A public route has none: asking for one there is a mistake of the route's author. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === null) throw new TypeError('A public route asks for the current actor');
  return actor;
});
