import { type Identifier, type IdentifierKind, parseIdentifier } from '../domain/identifiers';
import { distinct } from './cells';
import { wrongCell } from './lead.errors';

const coins: Readonly<Record<string, IdentifierKind>> = {
  XBT: 'bitcoin',
  BCH: 'bitcoin_cash',
  BSV: 'bitcoin',
  BTG: 'bitcoin_gold',
  LTC: 'litecoin',
  DOGE: 'dogecoin',
  DASH: 'dash',
  ZEC: 'zcash',
  XVG: 'verge',
  ETH: 'ethereum',
  ETC: 'ethereum',
  ARB: 'ethereum',
  BSC: 'ethereum',
  TRX: 'tron',
  XRP: 'ripple',
  SOL: 'solana',
  XMR: 'monero',
};

/** A token is listed by its own name, and lives on the chain that its address shows. */
const tokenChain = (address: string): IdentifierKind =>
  address.startsWith('0x') ? 'ethereum' : address.startsWith('T') ? 'tron' : 'bitcoin';

const wallet = (ticker: string, address: string): Identifier => {
  const kind = ticker === 'USDT' || ticker === 'USDC' ? tokenChain(address) : coins[ticker];
  if (kind === undefined) throw wrongCell(`no check is known for addresses of the currency ${ticker}`);
  return parseIdentifier(kind, address);
};

const REGISTERS =
  'Business Registration Document #|Business Registration Number|Business Number|Certificate of Incorporation Number|C\\.R\\. No\\.|' +
  'Commercial Registry Number|Company Number|Company ID|Enterprise Number|Registration ID|Registration Number|Tax ID No\\.|Trade License No\\.|Legal Entity Number';

// A number may be followed by its country in brackets and by its dates.
const NUMBER = '(.+?)(?: (?:issued|expires) .*)?';

const labels: readonly (readonly [RegExp, (found: readonly string[]) => Identifier])[] = [
  [/^Digital Currency Address - (\S+) (\S+)$/, ([ticker = '', address = '']) => wallet(ticker, address)],
  [/^Website (.+)$/, ([address = '']) => parseIdentifier('website', address)],
  [/^Email Address (.+)$/, ([address = '']) => parseIdentifier('email', address)],
  // The list gives the country code without its plus sign.
  [/^Phone Number (.+)$/, ([number = '']) => parseIdentifier('phone', number.replace(/^(?!\+|00)\(?/, '+').replace(/^(\+\d+)\)/, '$1'))],
  [/^Unified Social Credit Code \(USCC\) (\S+)/, ([number = '']) => parseIdentifier('uscc', number)],
  [new RegExp(`^(?:${REGISTERS}) ${NUMBER}$`), ([number = '']) => parseIdentifier('registration', number)],
  [new RegExp(`^Passport ${NUMBER}$`), ([number = '']) => parseIdentifier('passport', number)],
  [/^National ID No\. (\d{17}[\dXx]) \(China\)/, ([number = '']) => parseIdentifier('prc_identity', number)],
  [new RegExp(`^National ID No\\. ${NUMBER}$`), ([number = '']) => parseIdentifier('national_id', number)],
];

const identifierIn = (remark: string): Identifier[] => {
  for (const [label, read] of labels) {
    const found = label.exec(remark);
    if (!found) continue;
    try {
      return [read(found.slice(1))];
    } catch (error) {
      throw error instanceof Error ? wrongCell(`"${remark.slice(0, 200)}": ${error.message}`) : error;
    }
  }
  return [];
};

/** The identifiers among the remarks of an OFAC entry; what has no known label (names, dates, links) holds none. */
export const identifiersInRemarks = (remarks: string): readonly Identifier[] =>
  distinct(
    remarks
      .replace(/\.\s*$/, '')
      .split(';')
      .flatMap((part) => identifierIn(part.trim().replace(/^alt\. /, ''))),
  );
