import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

/** Harmonized System code: heading, subheading, and the eight or ten digits that tariffs add to them. */
export const hsCode = (text: string): Parts => {
  const digits = text.replace(/[. ]/g, '');
  if (!/^\d+$/.test(digits) || ![4, 6, 8, 10].includes(digits.length)) throw wrongIdentifier('an HS code has 4, 6, 8 or 10 digits');
  const chapter = digits.slice(0, 2);
  if (chapter === '00' || chapter === '77') throw wrongIdentifier(`there is no HS chapter ${chapter}`);
  const tail = digits.slice(4).match(/../g) ?? [];
  return { value: [digits.slice(0, 4), ...tail].join('.'), canonical: digits };
};
