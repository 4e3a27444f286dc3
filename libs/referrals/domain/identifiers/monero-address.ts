import { keccak_256 } from '@noble/hashes/sha3.js';
import { base58xmr } from '@scure/base';
import { checkedBytes, decodeBase58 } from './base58';
import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

const STANDARD = 18;
const INTEGRATED = 19;
const SUBADDRESS = 42;

/** Monero address: network byte, two public keys (and a payment id in an integrated one), Keccak checksum. */
export const moneroAddress = (text: string): Parts => {
  if (/^[0-9a-f]{64}$/i.test(text)) throw wrongIdentifier('64 hexadecimal digits are a key or a transaction, not an address');
  const payload = checkedBytes(text, decodeBase58(text, base58xmr.decode), keccak_256);
  const network = payload[0];
  const length = network === INTEGRATED ? 73 : network === STANDARD || network === SUBADDRESS ? 65 : -1;
  if (payload.length !== length) throw wrongIdentifier('is not a Monero address of the main network');
  return { value: text, canonical: text };
};
