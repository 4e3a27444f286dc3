import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

/**
 * Numbers of passports and registers, whose forms are each issuer's own: only length and signs are checked. The issuer may follow
 * in brackets; it is shown, and left out of the comparison, because two sources seldom name it alike.
 */
export const documentNumber =
  (shortest: number, longest: number) =>
  (text: string): Parts => {
    const number = text.replace(/\s*\([^()]*\)$/, '');
    const canonical = number.replace(/[\s./#-]/g, '').toUpperCase();
    if (canonical.length < shortest || canonical.length > longest)
      throw wrongIdentifier(`has ${canonical.length} letters and digits, expected are ${shortest} to ${longest}`);
    if (!/^[\p{L}\p{N}]+$/u.test(canonical))
      throw wrongIdentifier('may hold letters and digits alone, with spaces, hyphens, dots or slashes between them');
    if (!/\p{N}/u.test(canonical)) throw wrongIdentifier('holds no digit');
    return { value: text, canonical };
  };
