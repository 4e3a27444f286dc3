import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { DomainError } from '@counterpart/kernel';
import { canonicalBytes, readCanonical } from './canonical-bytes';
import { ENVELOPE_VERSION, type EnvelopeDraft, type EnvelopeHeader } from './envelope-header';
import { isRecord } from './facts-shape';
import { headerProblem } from './header-shape';
import { type Refusal, refuse } from './refusal';

export const MAX_HEADER_BYTES = 64 * 1024;
export const MAX_CONTENT_BYTES = 8 * 1024 * 1024;
export const SALT_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** The bytes of an envelope as they travel and as they are kept. `keyId` names the key that the sender says it used. */
export interface EnvelopeBytes {
  readonly headerBytes: Buffer;
  readonly signature: Buffer;
  readonly keyId: string;
  readonly contentBytes: Buffer;
  readonly salt: Buffer;
}

/** A sealed or opened envelope. `hash` covers header and signature: it is what `prev`, `seen` and receipts refer to. */
export interface Envelope extends EnvelopeBytes {
  readonly header: EnvelopeHeader;
  readonly content: unknown;
  readonly hash: string;
}

/** The public keys of an agency, current and former; empty for an agency that is not known. */
export type KeysOf = (side: string, agency: string) => readonly KeyObject[];

/**
 * Signs a draft with the sending agency's Ed25519 key. The header commits to the content by a hash salted with 32 random
 * bytes, so that whoever sees only headers cannot guess at short contents, and a purged content leaves the signature valid.
 * Throws `invalid` for a draft or content that no receiver would accept.
 */
export function sealEnvelope(draft: EnvelopeDraft, content: unknown, privateKey: KeyObject, salt: Buffer): Envelope {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw unsealable('the key is not an Ed25519 key');
  if (salt.length !== SALT_BYTES) throw unsealable(`the salt is not ${SALT_BYTES} bytes`);
  const contentBytes = canonicalBytes(content, MAX_CONTENT_BYTES);
  if (!contentBytes) throw unsealable('content');
  const header: EnvelopeHeader = { ...draft, version: ENVELOPE_VERSION, contentHash: contentHash(salt, contentBytes) };
  const problem = headerProblem(header);
  const headerBytes = problem === null ? canonicalBytes(header, MAX_HEADER_BYTES) : null;
  if (!headerBytes) throw unsealable(problem ?? 'header');
  const signature = sign(null, headerBytes, privateKey);
  const keyId = keyIdOf(createPublicKey(privateKey));
  return { header, headerBytes, signature, keyId, content, contentBytes, salt, hash: envelopeHash(headerBytes, signature) };
}

/** Checks an arriving envelope in every respect that needs no database. Refuses by value, and never throws for what it was given. */
export function openEnvelope(bytes: EnvelopeBytes, keysOf: KeysOf): Envelope | Refusal {
  const { headerBytes, signature, contentBytes, salt } = bytes;
  const header = readHeader(headerBytes);
  if ('refused' in header) return header;
  if (signature.length !== SIGNATURE_BYTES) return refuse('malformed', 'signature');
  if (salt.length !== SALT_BYTES) return refuse('malformed', 'salt');
  const unsigned = signatureProblem(bytes, header, keysOf);
  if (unsigned) return unsigned;
  if (contentHash(salt, contentBytes) !== header.contentHash) return refuse('content-mismatch', 'contentHash');
  const content = readCanonical(contentBytes, MAX_CONTENT_BYTES);
  if (!content) return refuse('malformed', 'content');
  return { ...bytes, header, content: content.value, hash: envelopeHash(headerBytes, signature) };
}

/** Reads a header without its signature: well-formed, canonical, of our version; or the reason why not. */
export function readHeader(headerBytes: Buffer): EnvelopeHeader | Refusal {
  const read = readCanonical(headerBytes, MAX_HEADER_BYTES);
  if (!read) return refuse('malformed', 'header is not canonical JSON');
  const { value } = read;
  if (isRecord(value) && Number.isSafeInteger(value.version) && value.version !== ENVELOPE_VERSION)
    return refuse('unknown-version', 'version');
  const problem = headerProblem(value);
  return problem === null ? (value as EnvelopeHeader) : refuse('malformed', problem);
}

/** The hash that later envelopes and receipts refer to. */
export const envelopeHash = (headerBytes: Buffer, signature: Buffer): string =>
  createHash('sha256').update(headerBytes).update(signature).digest('base64url');

/** The name of a public key: SHA-256 of its SubjectPublicKeyInfo. */
export const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');

/** The salted commitment to a content: base64url(sha256(salt || canonical bytes)). */
export const contentHash = (salt: Buffer, contentBytes: Buffer): string =>
  createHash('sha256').update(salt).update(contentBytes).digest('base64url');

function signatureProblem(bytes: EnvelopeBytes, { from }: EnvelopeHeader, keysOf: KeysOf): Refusal | null {
  const key = keysOf(from.side, from.agency).find((known) => known.asymmetricKeyType === 'ed25519' && keyIdOf(known) === bytes.keyId);
  if (!key) return refuse('foreign-signature', 'keyId');
  return verify(null, bytes.headerBytes, key, bytes.signature) ? null : refuse('tampered', 'signature');
}

const unsealable = (part: string): DomainError =>
  new DomainError('invalid', 'envelope.unsealable', 'The message cannot be sealed as it is.', [
    { path: part, message: 'is not in its form' },
  ]);
