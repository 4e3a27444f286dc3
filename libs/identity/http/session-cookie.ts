import type { FastifyReply, FastifyRequest } from 'fastify';

/** The `__Host-` prefix binds it to this host, to the whole of it and to https; browsers count localhost as such. */
export const SESSION_COOKIE = '__Host-counterpart';

const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const;

export const sessionOf = (request: FastifyRequest): string | undefined => request.cookies[SESSION_COOKIE];

export const giveSession = (reply: FastifyReply, value: string): unknown => reply.setCookie(SESSION_COOKIE, value, ATTRIBUTES);

export const takeSession = (reply: FastifyReply): unknown => reply.clearCookie(SESSION_COOKIE, ATTRIBUTES);
