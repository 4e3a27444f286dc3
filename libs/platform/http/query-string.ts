import { DomainError } from '@counterpart/kernel';
import type { FastifyInstance } from 'fastify';
import { FORBIDDEN_KEYS } from './strict-json';

const MOST_PARAMETERS = 30;
/** What is wrong with a query string. The router calls the parser where nothing could catch an error: a hook throws it later. */
const WRONG = Symbol('wrong');

type Query = Record<string, string> & { [WRONG]?: string };

/** Reads `a=1&b=2`: flat, each name once, valid UTF-8, no NUL. Anything else is marked as wrong instead of being guessed at. */
export function parseQuery(text: string): Query {
  const query: Query = {};
  const pairs = text.split('&').filter((pair) => pair !== '');
  if (pairs.length > MOST_PARAMETERS) return { [WRONG]: `more than ${MOST_PARAMETERS} parameters` } as Query;
  for (const pair of pairs) {
    const [name = '', ...rest] = pair.split('=');
    const key = decode(name);
    const value = decode(rest.join('='));
    if (key === null || value === null) return { [WRONG]: 'an escape that is not UTF-8, or NUL' } as Query;
    if (FORBIDDEN_KEYS.has(key)) return { [WRONG]: 'a name that is not permitted' } as Query;
    if (Object.hasOwn(query, key)) return { [WRONG]: 'a parameter that is there twice' } as Query;
    query[key] = value;
  }
  return query;
}

function decode(text: string): string | null {
  try {
    const value = decodeURIComponent(text.replaceAll('+', ' '));
    return value.includes('\0') ? null : value;
  } catch {
    return null;
  }
}

/** Answers 400 to a query or a path that was not read cleanly. */
export function refuseUnclearAddresses(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const wrong = (request.query as Query)[WRONG] ?? (/%00/.test(request.url) ? 'NUL' : undefined);
    done(wrong === undefined ? undefined : new DomainError('malformed', 'request.address', `The address has ${wrong}.`));
  });
}
