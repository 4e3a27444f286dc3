import { base58 } from '@scure/base';
import { checkedBytes, decodeBase58 } from './base58';
import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

const PREFIX = 'bitcoincash';
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x98f2bc8e61n, 0x79b76d99e2n, 0xf33e5fb3c4n, 0xae2eabe2a8n, 0x1e4f43e470n];

/** The checksum of CashAddr is a BCH code over GF(32) with forty bits; 0 means that it holds. */
const polymod = (values: readonly number[]): bigint => {
  let rest = 1n;
  for (const value of values) {
    const top = rest >> 35n;
    rest = ((rest & 0x07ffffffffn) << 5n) ^ BigInt(value);
    GENERATORS.forEach((generator, bit) => {
      if ((top >> BigInt(bit)) & 1n) rest ^= generator;
    });
  }
  return rest ^ 1n;
};

const bytesOf = (words: readonly number[]): Uint8Array => {
  const bits = words.map((word) => word.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (octet) => parseInt(octet, 2));
};

const fromCashAddr = (text: string): Parts => {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase())
    throw wrongIdentifier('mixes capitals and small letters, which CashAddr does not allow');
  const body = lower.replace(`${PREFIX}:`, '');
  const words = [...body].map((sign) => ALPHABET.indexOf(sign));
  if (words.includes(-1) || polymod([...[...PREFIX].map((sign) => sign.charCodeAt(0) & 31), 0, ...words]) !== 0n) {
    throw wrongIdentifier('its CashAddr checksum does not hold: a character is wrong or missing');
  }
  const bytes = bytesOf(words.slice(0, -8));
  const type = ['key', 'script'][(bytes[0] ?? 0xff) >> 3];
  // The low three bits of the version are the size of the hash: 0 is 20 bytes, the only one in use.
  if (type === undefined || bytes.length !== 21 || ((bytes[0] ?? 0) & 7) !== 0) throw wrongIdentifier('its version is not one in use');
  return { value: body, canonical: `${type}:${Buffer.from(bytes.subarray(1)).toString('hex')}` };
};

/** Bitcoin Cash address, in CashAddr or in the older base58 form; both of one hash are the same address. */
export const bitcoinCash = (text: string): Parts => {
  if (/^(?:bitcoincash:)?[qp][0-9a-z]{41}$/i.test(text)) return fromCashAddr(text);
  const payload = checkedBytes(text, decodeBase58(text, base58.decode));
  const type = payload[0] === 0 ? 'key' : payload[0] === 5 ? 'script' : undefined;
  if (type === undefined || payload.length !== 21) throw wrongIdentifier('is not a Bitcoin Cash address');
  return { value: text, canonical: `${type}:${Buffer.from(payload.subarray(1)).toString('hex')}` };
};
