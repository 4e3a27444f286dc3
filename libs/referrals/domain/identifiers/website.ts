import { domainName } from './domain-name';
import type { Parts } from './identifier';
import { wrongIdentifier } from './identifier.errors';

const parsed = (text: string): URL => {
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  } catch {
    throw wrongIdentifier('a website is written like www.example.org or https://example.org/shop');
  }
};

/**
 * Website, with or without its scheme; reports often write it harmless (`hxxp://example[.]org`). Compared by host, without `www.`, and
 * by path and query: two shops of one marketplace share the host alone.
 */
export const website = (text: string): Parts => {
  const plain = text
    .replace(/^hxxp/i, 'http')
    .replace(/\[\.\]/g, '.')
    .replace(/\[:\]/g, ':');
  if (/\s/.test(plain)) throw wrongIdentifier('holds a space');
  const url = parsed(plain);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw wrongIdentifier('begins with something other than http:// or https://');
  if (url.username !== '' || url.password !== '') throw wrongIdentifier('holds a user name before the host');
  const host = domainName(url.hostname).replace(/^www\.(?=[^.]+\.)/, '');
  const path = url.pathname.replace(/\/+$/, '');
  return { value: plain, canonical: `${host}${url.port === '' ? '' : `:${url.port}`}${path}${url.search}` };
};
