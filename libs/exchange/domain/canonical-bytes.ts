import { isUtf8 } from 'node:buffer';
import { canonicalJson } from '@counterpart/kernel';

/** Deeper nesting than any content needs; it keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 32;

/** The canonical JSON of a value as bytes, or null where it has none or is too large. */
export function canonicalBytes(value: unknown, limit: number): Buffer | null {
  if (!isShallow(value, MAX_DEPTH)) return null;
  try {
    const bytes = Buffer.from(canonicalJson(value), 'utf8');
    return bytes.length <= limit ? bytes : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * Parses bytes that must be the canonical form of what they say: duplicate keys, other spellings of a number, white space,
 * a byte-order mark and invalid UTF-8 all fail, because their canonical form is another one. The value is boxed: it may be null.
 */
export function readCanonical(bytes: Buffer, limit: number): { readonly value: unknown } | null {
  if (bytes.length > limit) return null;
  const value = parse(bytes);
  if (value === undefined) return null;
  return canonicalBytes(value, limit)?.equals(bytes) ? { value } : null;
}

function parse(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => isShallow(member, depth - 1));
}
