import { createHash } from 'node:crypto';

/** Half of what is kept of a text that is too long, from its beginning and from its end: more than a signed header and its signature take. */
const KEPT_END = 128 * 1024;

/** What is kept of a text that was refused. */
export interface Evidence {
  /** The whole text, or its beginning. */
  readonly wire: string;
  /** The end of a text of which not all is kept; there an envelope has its header and signature. */
  readonly wireEnd: string | null;
  /** Bytes of the whole text. */
  readonly length: number;
  readonly sha256: Buffer;
}

/** The hash that a text which came before is found by. */
export const wireHash = (wire: string): Buffer => createHash('sha256').update(wire, 'utf8').digest();

/** What to keep of a refused text, so that whoever sends the longest ones does not fill the receiver's disk. */
export function evidenceOf(wire: string): Evidence {
  const isWhole = wire.length <= 2 * KEPT_END;
  return {
    wire: storable(isWhole ? wire : wire.slice(0, KEPT_END)),
    wireEnd: isWhole ? null : storable(wire.slice(-KEPT_END)),
    length: Buffer.byteLength(wire, 'utf8'),
    sha256: wireHash(wire),
  };
}

/** The database takes any character but NUL. */
const storable = (text: string): string => text.replaceAll('\u0000', '\uFFFD');
