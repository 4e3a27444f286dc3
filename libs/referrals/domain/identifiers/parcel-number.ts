import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** UPU S10: the check digit of an eight-digit serial number. */
const s10CheckDigit = (serial: string): number => {
  const rest = 11 - ([...serial].reduce((sum, digit, i) => sum + Number(digit) * (WEIGHTS[i] ?? 0), 0) % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
};

/** Number of a postal item, checked where it has the form of UPU S10, or of a courier, whose forms are their own. */
export const parcelNumber = (text: string): Parts => {
  const plain = text.replace(/[ -]/g, '').toUpperCase();
  const postal = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(plain);
  if (postal) {
    const expected = s10CheckDigit(postal[1] ?? '');
    if (expected !== Number(postal[2])) throw wrongIdentifier(`check digit should be ${expected}`);
  } else if (!/^(?=.*\d)[A-Z0-9]{8,35}$/.test(plain)) {
    throw wrongIdentifier('a parcel number has 8 to 35 letters and digits');
  }
  return { value: plain, canonical: plain };
};
