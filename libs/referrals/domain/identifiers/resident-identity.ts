import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

const CHECKS = '10X98765432';
// The first two digits of GB/T 2260: provinces, autonomous regions, municipalities, and the residence permits of 2018.
const REGIONS = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

const isDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Chinese citizen identity number (GB 11643): region, date of birth, sequence and the check of ISO 7064 MOD 11-2. */
export const residentIdentity = (text: string): Parts => {
  const number = text.replace(/ /g, '').toUpperCase();
  if (/^\d{15}$/.test(number)) throw wrongIdentifier('has the 15 digits of the form withdrawn in 2013: give the number of 18');
  if (!/^\d{17}[\dX]$/.test(number)) throw wrongIdentifier('a resident identity number has 17 digits and a check character (0 to 9 or X)');
  if (!REGIONS.test(number)) throw wrongIdentifier(`there is no region ${number.slice(0, 2)}`);
  const birth = number.slice(6, 14);
  if (!isDate(Number(birth.slice(0, 4)), Number(birth.slice(4, 6)), Number(birth.slice(6))))
    throw wrongIdentifier(`${birth} is not a date of birth`);
  const sum = [...number.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  const expected = CHECKS[sum % 11];
  if (number[17] !== expected) throw wrongIdentifier(`check character should be ${expected}`);
  return { value: number, canonical: number };
};
