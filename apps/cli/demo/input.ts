import { readFileSync } from 'node:fs';
import { DomainError } from '@counterpart/kernel';
import { type Lead, type LeadFault, type LeadFile, readLeads } from '@counterpart/referrals';
import { senderTo } from './routes';

/** A lead file as the demonstration can use it: what is addressed to a desk that it does not have is a fault too. */
export function readInput(file: string): LeadFile {
  const read = readBytes(file);
  const leads = read.leads.filter((lead) => isRoutable(lead));
  const faults = [...read.faults, ...read.leads.filter((lead) => !isRoutable(lead)).map(unroutable)];
  return { ...read, leads, faults: faults.toSorted((a, b) => a.line - b.line) };
}

/** Throws what is wrong with the file as a whole, in words. */
function readBytes(file: string): LeadFile {
  try {
    return readLeads(readFileSync(file));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Error([`${file}: ${error.message}`, ...(error.problems ?? []).map(({ path, message }) => `- ${path} ${message}`)].join('\n'));
  }
}

const isRoutable = ({ recipientAgency, recipientDesk }: Lead): boolean =>
  senderTo({ agency: recipientAgency, desk: recipientDesk }) !== null;

const unroutable = ({ line, recipientAgency, recipientDesk }: Lead): LeadFault => ({
  line,
  column: 'recipient_desk',
  reason: `is ${recipientDesk} of ${recipientAgency}, which the demonstration does not have`,
});

/** A faulty row as it is shown. */
export const shownFault = ({ line, column, reason }: LeadFault): string => `line ${line}${column === null ? '' : `, ${column}`}: ${reason}`;
