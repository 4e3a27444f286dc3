import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

// Letters count from 10 and leave out the multiples of 11, so that no letter is worth 0 modulo 11.
const LETTERS = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [letter, 10 + i + Math.floor((i + 9) / 10)]));

/** ISO 6346 container number: owner, category (U, J or Z), serial number and check digit. */
export const freightContainer = (text: string): Parts => {
  const plain = text.replace(/[ -]/g, '').toUpperCase();
  const match = /^([A-Z]{3}[UJZ])(\d{6})(\d)$/.exec(plain);
  if (!match) throw wrongIdentifier('a container number is written like CSQU 305438 3, its fourth letter U, J or Z');
  const sum = [...plain.slice(0, 10)].reduce((total, sign, i) => total + (LETTERS.get(sign) ?? Number(sign)) * 2 ** i, 0);
  const expected = (sum % 11) % 10;
  if (expected !== Number(match[3])) throw wrongIdentifier(`check digit should be ${expected}`);
  return { value: `${match[1]} ${match[2]} ${match[3]}`, canonical: plain };
};
