import { STATUS_CODES } from 'node:http';
import { DomainError, type ErrorKind, type Problem } from '@counterpart/kernel';
import { HttpException } from '@nestjs/common';
import type { Fault } from './fault';
import { postgresProblem } from './postgres-problem';

/** A problem document (RFC 9457), the body of every answer from 400 up. `code` is stable, `detail` is for people. */
export interface ProblemDocument {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly problems?: readonly Problem[];
  readonly traceId: string;
}

export const STATUS_OF: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  invalid: 422,
  'version-required': 428,
  'too-many': 429,
  unavailable: 503,
};

const RETRY_AFTER: Readonly<Record<number, number>> = { 429: 60, 503: 2 };
const MOST_PROBLEMS = 50;
const LONGEST_TEXT = 500;
const LONGEST_PATH = 200;

/** Statuses that the framework answers before a route of ours runs; the texts are ours, because the framework's quote the request. */
const FRAMEWORK: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: ['request.malformed', 'The request is malformed.'],
  403: ['request.forbidden', 'The request is not permitted.'],
  404: ['route.not-found', 'There is nothing at this address.'],
  405: ['route.method-not-allowed', 'This address does not take this method.'],
  413: ['body.too-large', 'The body is larger than this server takes.'],
  414: ['request.address-too-long', 'A part of the address is too long.'],
  415: ['body.media-type', 'The body must be application/json in UTF-8.'],
};

/** What an error means to a client. `undefined` is the unforeseen: a 500 without detail, to be logged. */
export function faultOf(error: unknown): Fault | undefined {
  if (error instanceof DomainError) {
    const { kind, code, message, problems } = error;
    return withRetry({ status: STATUS_OF[kind], code, detail: message, problems });
  }
  if (error instanceof HttpException) return frameworkFault(error.getStatus());
  const database = postgresProblem(error);
  return database ?? serverFault(error);
}

/** Fastify's own errors carry a status and a code that starts with FST. */
function serverFault(error: unknown): Fault | undefined {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('FST_')) return undefined;
  const status = 'statusCode' in error ? Number(error.statusCode) : 500;
  return status < 500 ? frameworkFault(status) : undefined;
}

function frameworkFault(status: number): Fault | undefined {
  const known = FRAMEWORK[status];
  if (known !== undefined) return { status, code: known[0], detail: known[1] };
  return status >= 500 ? undefined : { status, code: 'request.refused' };
}

const withRetry = (fault: Fault): Fault => {
  const retryAfter = RETRY_AFTER[fault.status];
  return retryAfter === undefined ? fault : { ...fault, retryAfter };
};

/** Puts a fault into a problem document. Texts may quote the request, so they are cut to a bounded length. */
export function problemDocument(fault: Fault, traceId: string): ProblemDocument {
  const problems = fault.problems
    ?.slice(0, MOST_PROBLEMS)
    .map(({ path, message }) => ({ path: cut(path, LONGEST_PATH), message: cut(message, LONGEST_TEXT) }));
  return {
    type: 'about:blank',
    title: STATUS_CODES[fault.status] ?? 'Error',
    status: fault.status,
    code: fault.code,
    ...(fault.detail === undefined ? {} : { detail: cut(fault.detail, LONGEST_TEXT) }),
    ...(problems === undefined || problems.length === 0 ? {} : { problems }),
    traceId,
  };
}

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length)}…`).toWellFormed();
