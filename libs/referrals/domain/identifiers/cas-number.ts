import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

/** CAS Registry Number. The last digit is the sum of the others, each weighted by its place from the right, modulo 10. */
export const casNumber = (text: string): Parts => {
  const match = /^([1-9]\d{1,6})-(\d{2})-(\d)$/.exec(text);
  if (!match) throw wrongIdentifier('a CAS number is written like 21409-26-7');
  const digits = [...`${match[1]}${match[2]}`].reverse();
  const expected = digits.reduce((sum, digit, place) => sum + Number(digit) * (place + 1), 0) % 10;
  if (expected !== Number(match[3])) throw wrongIdentifier(`check digit should be ${expected}`);
  return { value: text, canonical: text };
};
