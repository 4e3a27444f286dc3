import { notFound } from '@counterpart/kernel';
import type { FastifyReply } from 'fastify';
import { etagOf } from './if-match';

/** A record's JSON text starts with its version: only there is it certain not to be a word of the content. */
const VERSION_FIRST = /^\{\s*"version"\s*:\s*(\d{1,9})\s*[,}]/;

/** The version of a record from its JSON text as SQL made it, or null where the text does not start with one. */
export function versionOf(text: string): number | null {
  const version = VERSION_FIRST.exec(text)?.[1];
  return version === undefined ? null : Number(version);
}

/**
 * Sends finished JSON text as it is. With a version, given or first in the text, the answer carries its ETag, and a reader who
 * already has it (`If-None-Match`) gets 304 without a body. `null` is what is not there, or not to be seen: 404.
 */
export function sendJson(reply: FastifyReply, text: string | null, what: string, version?: number): FastifyReply {
  if (text === null) throw notFound(what);
  const known = version ?? versionOf(text);
  if (known !== null) {
    const tag = etagOf(known);
    void reply.header('etag', tag);
    if (reply.request.headers['if-none-match']?.split(',').some((seen) => seen.trim().replace(/^W\//, '') === tag) === true) {
      return reply.status(304).send();
    }
  }
  return reply.type('application/json; charset=utf-8').send(text);
}
