import { DomainError, type Person, refusedBy } from '@counterpart/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PERMISSION, type Permission, PUBLIC } from './can.decorator';

/** Says who a request is from, or null for no one. Identity provides it; without it no route but the public ones answers. */
export type Authenticate = (request: FastifyRequest) => Promise<Person | null>;
export const AUTHENTICATE = Symbol('AUTHENTICATE');

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; set by the access guard before a handler runs, null on a public route. */
    actor: Person | null;
  }
}

/** Lets a request through to a public route, or as a person whose roles the route's policy admits. Whatever says nothing is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticate: Authenticate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler) === true) return true;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, handler);
    if (permission === undefined) throw refusedBy('none');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.authenticate(request);
    if (actor === null) throw new DomainError('unauthenticated', 'session.missing', 'Sign in first.');
    request.actor = actor;
    if (!permission.policy.admits(actor, permission.action)) throw refusedBy(permission.action);
    return true;
  }
}
