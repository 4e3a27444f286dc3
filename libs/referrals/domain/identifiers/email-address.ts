import { domainName } from './domain-name';
import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;

/** E-mail address; compared without regard to capitals, as every large provider does. */
export const emailAddress = (text: string): Parts => {
  const plain = text.replace(/\[\.\]/g, '.').replace(/\[@\]/g, '@');
  const at = plain.lastIndexOf('@');
  const local = plain.slice(0, Math.max(at, 0));
  if (at < 1 || local.length > 64 || !LOCAL.test(local)) throw wrongIdentifier('an e-mail address is written like name@example.org');
  return { value: plain, canonical: `${local.toLowerCase()}@${domainName(plain.slice(at + 1))}` };
};
