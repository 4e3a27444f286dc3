import { bech32, bech32m } from '@scure/base';
import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

/** Witness program in bech32 (version 0, BIP-173) or bech32m (version 1 to 16, BIP-350). */
export const segwitAddress = (text: string, prefix: string): Parts => {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) throw wrongIdentifier('mixes capitals and small letters, which bech32 does not allow');
  const decoded = bech32.decodeUnsafe(lower);
  const decodedM = bech32m.decodeUnsafe(lower);
  const words = decoded?.words ?? decodedM?.words;
  const version = words?.[0];
  if (words === undefined || version === undefined || (decoded ?? decodedM)?.prefix !== prefix)
    throw wrongIdentifier('its bech32 checksum does not hold: a character is wrong or missing');
  if (version > 16) throw wrongIdentifier(`there is no witness version ${version}`);
  if ((version === 0) !== (decoded !== undefined))
    throw wrongIdentifier(`witness version ${version} needs the checksum of ${version === 0 ? 'bech32' : 'bech32m'}`);
  const program = bech32.fromWordsUnsafe(words.slice(1));
  const length = program?.length ?? 0;
  if (length < 2 || length > 40 || (version === 0 && length !== 20 && length !== 32))
    throw wrongIdentifier('its witness program has the wrong length');
  return { value: lower, canonical: lower };
};
