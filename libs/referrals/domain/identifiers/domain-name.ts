import { domainToASCII } from 'node:url';
import { wrongIdentifier } from './identifier.errors';

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const TOP = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** The name of a host on the public network in its ASCII form, lower case, without the closing dot. */
export const domainName = (host: string): string => {
  const ascii = domainToASCII(host).toLowerCase().replace(/\.$/, '');
  const labels = ascii.split('.');
  if (labels.length < 2 || ascii.length > 253 || !labels.every((label) => LABEL.test(label)) || !TOP.test(labels.at(-1) ?? '')) {
    throw wrongIdentifier(`"${host}" is not a domain name`);
  }
  return ascii;
};
