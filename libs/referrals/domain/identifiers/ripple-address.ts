import { base58xrp } from '@scure/base';
import { checkedBytes, decodeBase58 } from './base58';
import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

/** Classic address of the XRP Ledger: base58 in its own alphabet, so that every one begins with r. */
export const rippleAddress = (text: string): Parts => {
  const payload = checkedBytes(text, decodeBase58(text, base58xrp.decode));
  if (payload[0] !== 0 || payload.length !== 21) throw wrongIdentifier('is not a classic XRP address');
  return { value: text, canonical: text };
};
