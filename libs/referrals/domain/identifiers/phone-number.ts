import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

/** Telephone number in international form (E.164): country code first, at most fifteen digits. */
export const phoneNumber = (text: string): Parts => {
  if (!/^(?:\+|00)[\d\s().-]+$/.test(text))
    throw wrongIdentifier('a telephone number begins with + and the country code, and holds digits alone');
  const digits = text.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '');
  if (digits.startsWith('0')) throw wrongIdentifier('no country code begins with 0');
  if (digits.length < 7 || digits.length > 15)
    throw wrongIdentifier(`an international telephone number has 7 to 15 digits, this has ${digits.length}`);
  return { value: text.replace(/^00/, '+'), canonical: `+${digits}` };
};
