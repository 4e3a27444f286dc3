import { createHash } from 'node:crypto';
import { wrongIdentifier } from './identifier.errors';

const LONGEST = 120;
const CHECKSUM = 4;

/** An address that once had both cases and now has one: its checksum can never hold again. */
const hasLostCase = (text: string): boolean => text.length > 20 && (text === text.toLowerCase() || text === text.toUpperCase());

/** Says why a base58 text is not what it claims, and first of all whether its case was lost on the way. */
export const wrongBase58 = (text: string, reason: string): Error =>
  wrongIdentifier(
    hasLostCase(text)
      ? `is all in ${text === text.toLowerCase() ? 'lower' : 'upper'} case: base58 addresses are case-sensitive, give it exactly as its source has it`
      : reason,
  );

/** Decodes base58 with the given alphabet's decoder, naming the first character that does not belong. */
export const decodeBase58 = (text: string, decode: (text: string) => Uint8Array, alphabet = /[1-9A-HJ-NP-Za-km-z]/): Uint8Array => {
  if (text.length > LONGEST) throw wrongIdentifier(`is longer than ${LONGEST} characters`);
  const alien = [...text].findIndex((sign) => !alphabet.test(sign));
  if (alien >= 0) throw wrongBase58(text, `"${[...text][alien]}" at position ${alien + 1} is not a base58 character`);
  try {
    return decode(text);
  } catch {
    throw wrongBase58(text, 'is not base58: a character is wrong or missing');
  }
};

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** The bytes before a checksum that holds; by default that of Bitcoin, the first four bytes of SHA-256 applied twice. */
export const checkedBytes = (text: string, bytes: Uint8Array, digest = (payload: Uint8Array) => sha256(sha256(payload))): Uint8Array => {
  if (bytes.length <= CHECKSUM) throw wrongIdentifier('is too short');
  const payload = bytes.subarray(0, -CHECKSUM);
  const expected = digest(payload).subarray(0, CHECKSUM);
  if (Buffer.compare(expected, bytes.subarray(-CHECKSUM)) !== 0)
    throw wrongBase58(text, 'its checksum does not hold: a character is wrong or missing');
  return payload;
};
