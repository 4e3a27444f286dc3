import { base58 } from '@scure/base';
import { checkedBytes, decodeBase58 } from './base58';
import type { Parts } from './identifier';
import { identifierKinds } from './identifier-kinds';
import { wrongIdentifier } from './identifier.errors';
import { segwitAddress } from './segwit-address';

interface Coin {
  /** Version bytes of its base58 addresses, in hexadecimal; the hash of 20 bytes follows. */
  readonly versions: readonly string[];
  /** Prefix of its segregated-witness addresses. */
  readonly segwit?: string;
}

const coins = {
  bitcoin: { versions: ['00', '05'], segwit: 'bc' },
  bitcoin_gold: { versions: ['26', '17'], segwit: 'btg' },
  // 05 is the older form of its script addresses, shared with Bitcoin.
  litecoin: { versions: ['30', '32', '05'], segwit: 'ltc' },
  dogecoin: { versions: ['1e', '16'] },
  dash: { versions: ['4c', '10'] },
  zcash: { versions: ['1cb8', '1cbd'] },
  verge: { versions: ['1e', '21'] },
  tron: { versions: ['41'] },
} as const satisfies Record<string, Coin>;

type CoinKind = keyof typeof coins;

const HASH = 20;
const isOf = (kind: CoinKind, payload: Uint8Array): boolean =>
  coins[kind].versions.some(
    (version) => Buffer.from(payload).toString('hex').startsWith(version) && payload.length === version.length / 2 + HASH,
  );

const kindsOf = (payload: Uint8Array): CoinKind[] => (Object.keys(coins) as CoinKind[]).filter((kind) => isOf(kind, payload));

/** The address of a coin that writes a version and a hash in base58 with Bitcoin's checksum, or a witness program in bech32. */
export const coinAddress =
  (kind: CoinKind) =>
  (text: string): Parts => {
    const coin: Coin = coins[kind];
    if (/^(?:tb|bcrt|tltc)1/i.test(text)) throw wrongIdentifier('is an address of a test network');
    if (coin.segwit !== undefined && text.toLowerCase().startsWith(`${coin.segwit}1`)) return segwitAddress(text, coin.segwit);
    if (kind === 'zcash' && /^(?:z[cs]|u1)/.test(text))
      throw wrongIdentifier('is a shielded address: only transparent ones (t1, t3) can be checked');
    const payload = checkedBytes(text, decodeBase58(text, base58.decode));
    if (!isOf(kind, payload)) {
      const others = kindsOf(payload).map((other) => identifierKinds[other].en);
      throw wrongIdentifier(
        others.length > 0 ? `is a ${others.join(' or ')}, not a ${identifierKinds[kind].en}` : `is not a ${identifierKinds[kind].en}`,
      );
    }
    return { value: text, canonical: text };
  };
