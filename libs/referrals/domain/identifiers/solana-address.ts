import { base58 } from '@scure/base';
import { decodeBase58, wrongBase58 } from './base58';
import type { Parts } from './identifier';

/** Solana address: a public key of 32 bytes in base58. It has no checksum, so that only its length and its case can be judged. */
export const solanaAddress = (text: string): Parts => {
  const bytes = decodeBase58(text, base58.decode);
  if (bytes.length !== 32 || text === text.toLowerCase())
    throw wrongBase58(text, `a Solana address holds 32 bytes, this holds ${bytes.length}`);
  return { value: text, canonical: text };
};
