import { DomainError } from '@counterpart/kernel';
import type { FastifyInstance } from 'fastify';
import { parseStrictJson } from './strict-json';

const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;

/**
 * Makes strict JSON the only body that the server reads: an object in UTF-8, under `application/json`. Every other media type is
 * answered 415, which also means that a form of another site cannot send a body that is read.
 */
export function acceptOnlyJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    try {
      const charset = CHARSET.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
      if (!/^utf-?8$/i.test(charset))
        throw Object.assign(new Error('charset'), { code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE', statusCode: 415 });
      const value = parseStrictJson(bytes);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new DomainError('malformed', 'json.not-object', 'The body must be a JSON object.');
      }
      done(null, value);
    } catch (error) {
      done(error as Error);
    }
  });
}
