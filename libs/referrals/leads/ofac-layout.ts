import { identifierKinds } from '../domain/identifiers';
import { text } from './cells';
import type { Lead } from './lead';
import { type LeadLayout, readCells, type Values } from './lead-layout';
import { wrongCell } from './lead.errors';
import { identifiersInRemarks } from './ofac-remarks';

const NARCOTICS = ['SDNT', 'SDNTK', 'ILLICIT-DRUGS-EO14059'];
const CHEMISTRY = /CHEM|BIO|PHARM/i;
const UNUSED = ['title', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'];

/** The list writes what it does not know as `-0-`. */
const known = (cell: string): string => (cell.trim() === '-0-' ? '' : cell.trim());

const columns = {
  ent_num: (cell: string) => {
    if (!/^\d{1,9}$/.test(known(cell))) throw wrongCell('is not the number of an entry');
    return known(cell);
  },
  name: (cell: string) => text(260)(known(cell)),
  type: (cell: string): 'company' | 'person' => {
    const type = known(cell);
    if (type !== '' && type !== 'individual')
      throw wrongCell(`is "${type.slice(0, 40)}": leads are made of entities (-0-) and individuals`);
    return type === '' ? 'company' : 'person';
  },
  program: (cell: string) => {
    if (
      !known(cell)
        .split(/[\s,;[\]]+/)
        .some((one) => NARCOTICS.includes(one))
    )
      throw wrongCell(`is none of the narcotics programmes ${NARCOTICS.join(', ')}`);
    return text(200)(known(cell));
  },
  remarks: (cell: string) => ({ text: known(cell) === '' ? '' : text(8_000)(known(cell)), identifiers: identifiersInRemarks(known(cell)) }),
};

const requestedItems = {
  company: [
    'Current registration status and business scope of the company',
    'Exports of controlled precursors declared by the company in the last 24 months',
  ],
  person: [
    'Current directorships and shareholdings of the person',
    'Exports of controlled precursors declared in the name of the person in the last 24 months',
  ],
};

/** What a designation does not say is filled in here, the same for every row, and said in docs/leads-file.md. */
const leadOf = (line: number, { ent_num, name, type, program, remarks }: Values<typeof columns>): Lead => {
  const hasWallet = remarks.identifiers.some((one) => identifierKinds[one.kind].group === 'wallet');
  const crimeType = !hasWallet && CHEMISTRY.test(name) ? 'precursor' : 'money';
  const listed = `${name} is named on the list of Specially Designated Nationals of the United States (entry ${ent_num}, programme ${program}).`;
  return {
    line,
    kind: 'information_request',
    title: `${name} (OFAC entry ${ent_num})`,
    crimeType,
    subjectType: type,
    name,
    nameZh: null,
    identifiers: remarks.identifiers,
    substance: null,
    text: remarks.text === '' ? listed : `${listed}\nRemarks of the list: ${remarks.text}`,
    language: 'en',
    requestedItems: requestedItems[type],
    urgency: 'NORMAL',
    ground: null,
    handling: ['H0'],
    handlingText: null,
    evaluation: { source: 'A', information: '1' },
    recipientAgency: 'NNCC',
    recipientDesk: crimeType === 'precursor' ? 'NNCC-PREC' : 'NNCC-INTL',
    legalBasis: { instrument: 'UN-1988', article: null },
    source: `OFAC SDN list, entry ${ent_num}`,
  };
};

/** The layout of the SDN list of the Office of Foreign Assets Control, with a header. */
export const ofacLayout: LeadLayout = {
  name: 'ofac-sdn',
  required: [...Object.keys(columns), ...UNUSED],
  optional: [],
  read(line, cell) {
    const read = readCells(columns, cell);
    return 'faults' in read ? read : { lead: leadOf(line, read.values) };
  },
};
