import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DomainError } from '../../../kernel';
import { type IdentifierKind, identifierKinds, parseIdentifier } from '.';

const lists = join(__dirname, '../../../../../shared/data/sanctions/wallet-lists-0xB10C');
const kinds: Readonly<Record<string, IdentifierKind>> = {
  XBT: 'bitcoin',
  BSV: 'bitcoin',
  BCH: 'bitcoin_cash',
  BTG: 'bitcoin_gold',
  LTC: 'litecoin',
  DASH: 'dash',
  ZEC: 'zcash',
  XVG: 'verge',
  ETH: 'ethereum',
  ETC: 'ethereum',
  ARB: 'ethereum',
  BSC: 'ethereum',
  USDC: 'ethereum',
  TRX: 'tron',
  XRP: 'ripple',
  XMR: 'monero',
};

const refusal = (kind: IdentifierKind, raw: string): string | undefined => {
  try {
    parseIdentifier(kind, raw);
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.message : `not a DomainError: ${String(error)}`;
  }
};

const present = existsSync(lists);
if (!present) process.stdout.write('The public wallet lists are not at hand: their addresses were not checked.\n');

describe('every identifier', () => {
  it('is parsed or refused with a reason, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(identifierKinds) as IdentifierKind[])),
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.stringMatching(/^[0-9A-Za-z]{20,40}$/)),
        (kind, raw) => {
          expect(refusal(kind, raw) ?? '').not.toContain('not a DomainError');
        },
      ),
      { numRuns: 1500 },
    ));

  it('parses to itself from its shown form', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9_999_999 }), (serial) => {
        for (let digit = 0; digit < 10; digit += 1) {
          const raw = `${String(serial).slice(0, -2)}-${String(serial).slice(-2)}-${digit}`;
          if (refusal('cas', raw) === undefined) expect(parseIdentifier('cas', parseIdentifier('cas', raw).value).canonical).toBe(raw);
        }
      }),
    ));
});

// The lists as published hold two entries under the wrong heading: a TRON address among Bitcoin's, and a key among Monero's.
const mislabelled = ['TUCsTq7TofTCJRRoHk6RvhMoS2mJLm5Yzq', '5be5543ff73456ab9f2d207887e2af87322c651ea1a873c5b25b7ffae456c320'];
const base58 = ['bitcoin', 'litecoin', 'dash', 'zcash', 'verge', 'bitcoin_gold', 'tron', 'ripple', 'monero'];

const publicLists = present ? describe : undefined;
publicLists?.('the public lists of sanctioned addresses', () => {
  it.each(Object.entries(kinds))('%s: every address holds in its true case, and no base58 address in lower case', (ticker, kind) => {
    const listed = readFileSync(join(lists, `sanctioned_addresses_${ticker}.txt`), 'utf8')
      .split(/\s+/)
      .filter(Boolean);
    const addresses = listed.filter((address) => !mislabelled.includes(address));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.map((address) => refusal(kind, address)).filter(Boolean)).toEqual([]);
    for (const address of addresses.filter((one) => base58.includes(kind) && !one.startsWith('bc1'))) {
      expect(refusal(kind, address.toLowerCase())).toContain('is all in lower case');
    }
    for (const address of listed.filter((one) => mislabelled.includes(one)))
      expect(refusal(kind, address)).toMatch(/is a TRON address|are a key/);
  });
});
