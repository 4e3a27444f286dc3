import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Unified Social Credit Code (GB 32100): eighteen signs, the last of which checks the others modulo 31. */
export const socialCreditCode = (text: string): Parts => {
  const code = text.replace(/[ -]/g, '').toUpperCase();
  if (code.length !== 18) throw wrongIdentifier(`a Unified Social Credit Code has 18 characters, this has ${code.length}`);
  const values = [...code].map((sign) => ALPHABET.indexOf(sign));
  const alien = values.indexOf(-1);
  if (alien >= 0) throw wrongIdentifier(`"${code[alien]}" is not used in a Unified Social Credit Code (no I, O, S, V, Z)`);
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  const expected = ALPHABET[(31 - (sum % 31)) % 31];
  if (code[17] !== expected) throw wrongIdentifier(`check character should be ${expected}`);
  return { value: code, canonical: code };
};
