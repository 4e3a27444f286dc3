import type { EnvelopeBytes } from './envelope';
import { canonicalBytes, readCanonical } from './canonical-bytes';
import { isRecord } from './facts-shape';
import { isHash } from './patterns';
import { type Refusal, refuse } from './refusal';

/** Base64 adds a third to header and content; the rest is a few hundred characters. */
const MAX_WIRE_BYTES = 12 * 1024 * 1024;

/** An envelope as one text, for a link between two installations: canonical JSON with every part in base64url. */
export function encodeWire(envelope: EnvelopeBytes): string {
  const parts = {
    header: envelope.headerBytes.toString('base64url'),
    content: envelope.contentBytes.toString('base64url'),
    salt: envelope.salt.toString('base64url'),
    signature: envelope.signature.toString('base64url'),
    keyId: envelope.keyId,
  };
  const bytes = canonicalBytes(parts, MAX_WIRE_BYTES);
  if (!bytes) throw new TypeError('The parts of an envelope have a canonical form');
  return bytes.toString('utf8');
}

/** The parts of a received text; `malformed` unless it is exactly what `encodeWire` writes. The parts are not yet checked: open them. */
export function decodeWire(text: string): EnvelopeBytes | Refusal {
  const read = readCanonical(Buffer.from(text, 'utf8'), MAX_WIRE_BYTES);
  if (!read || !isRecord(read.value)) return refuse('malformed', 'wire');
  const { content, header, keyId, salt, signature, ...rest } = read.value;
  const [contentBytes, headerBytes, saltBytes, signatureBytes] = [content, header, salt, signature].map(bytesOf);
  if (Object.keys(rest).length > 0 || !isHash(keyId)) return refuse('malformed', 'wire');
  if (!contentBytes || !headerBytes || !saltBytes || !signatureBytes) return refuse('malformed', 'wire');
  return { headerBytes, contentBytes, salt: saltBytes, signature: signatureBytes, keyId };
}

/** Node skips what is not base64url and drops stray bits: only text that comes back the same was its one spelling. */
function bytesOf(value: unknown): Buffer | null {
  if (typeof value !== 'string') return null;
  const bytes = Buffer.from(value, 'base64url');
  return bytes.toString('base64url') === value ? bytes : null;
}
