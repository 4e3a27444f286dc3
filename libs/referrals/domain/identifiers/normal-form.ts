import { wrongIdentifier } from './identifier.errors';

const LONGEST = 500;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;

/**
 * The text of an identifier as every check expects it: full-width forms and the many dashes made plain, no space around.
 * Characters that cannot be seen are refused: two identifiers that look alike must be alike.
 */
export const normalForm = (raw: string): string => {
  if (raw.length > LONGEST) throw wrongIdentifier(`is longer than ${LONGEST} characters`);
  const text = raw.normalize('NFKC').replace(DASHES, '-').trim();
  const hidden = INVISIBLE.exec(text);
  if (hidden)
    throw wrongIdentifier(`holds an invisible character (U+${hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`);
  if (text === '') throw wrongIdentifier('is empty');
  return text;
};
