import { keccak_256 } from '@noble/hashes/sha3.js';
import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

/** EIP-55: a letter is a capital where the digit of the hash of the lower-case address at its place is 8 or more. */
const withCapitals = (digits: string): string => {
  const hash = Buffer.from(keccak_256(Buffer.from(digits, 'latin1'))).toString('hex');
  return [...digits].map((sign, i) => (parseInt(hash.charAt(i), 16) >= 8 ? sign.toUpperCase() : sign)).join('');
};

/**
 * Address of Ethereum and of the networks that share its form and keys (tokens on it, BNB Smart Chain, Arbitrum, Ethereum Classic).
 * An address in one case carries no checksum; one with capitals must have the right ones.
 */
export const ethereumAddress = (text: string): Parts => {
  const digits = /^0x([0-9a-f]{40})$/i.exec(text)?.[1];
  if (digits === undefined) throw wrongIdentifier('an Ethereum address is 0x and 40 hexadecimal digits');
  const lower = digits.toLowerCase();
  const right = withCapitals(lower);
  if (digits !== lower && digits !== digits.toUpperCase() && digits !== right) {
    throw wrongIdentifier('its capitals do not match the checksum of EIP-55: a character is wrong');
  }
  return { value: `0x${right}`, canonical: `0x${lower}` };
};
