import { codesOf, CRIME_TYPES, HANDLING_CODES } from '@counterpart/kernel';
import { INFORMATION_GRADES, SOURCE_GRADES } from '../domain/codes/evaluation';
import { needsGround, URGENCY_GROUNDS } from '../domain/codes/urgency';
import { identifierKinds } from '../domain/identifiers';
import type { Substance } from '../domain/original';
import { code, distinct, identifier, identifierOf, legalBasis, list, oneOf, optional, text } from './cells';
import { LEAD_LANGUAGES, type Lead, SUBJECT_TYPES } from './lead';
import { type CellFault, type LeadLayout, readCells, type Values } from './lead-layout';

const required = {
  title: text(300),
  crime_type: oneOf(codesOf(CRIME_TYPES)),
  subject_type: oneOf(SUBJECT_TYPES),
  text: text(20_000, 'many lines'),
  text_lang: oneOf(LEAD_LANGUAGES),
  urgency: oneOf(['URGENT_DIRECT', 'URGENT_INDIRECT', 'NORMAL']),
  handling: list(';', 3, oneOf(codesOf(HANDLING_CODES))),
  source_evaluation: oneOf(codesOf(SOURCE_GRADES)),
  information_evaluation: oneOf(codesOf(INFORMATION_GRADES)),
  recipient_agency: code(/^[A-Z0-9]{1,20}$/),
  recipient_desk: code(/^[A-Z0-9][A-Z0-9-]{0,39}$/),
  legal_basis: legalBasis,
  source: text(500),
};

const others = {
  name: optional(text(300)),
  name_zh: optional(text(300)),
  identifiers: list(';', 50, identifier),
  substance_name: optional(text(300)),
  substance_name_zh: optional(text(300)),
  substance_cas: optional(identifierOf('cas')),
  hs_code: optional(identifierOf('hs')),
  requested_items: list('|', 20, text(1_000)),
  ground: optional(oneOf(codesOf(URGENCY_GROUNDS))),
  handling_text: optional(text(500)),
};

const columns = { ...required, ...others };
type Row = Values<typeof columns>;

type Check = readonly [isWrong: boolean, column: string, reason: string];

const restrictions = ({ urgency, ground, handling, handling_text: words }: Row): readonly Check[] => [
  [needsGround(urgency) && ground === null, 'ground', `is empty, and ${urgency} needs a ground (${codesOf(URGENCY_GROUNDS).join(', ')})`],
  [!needsGround(urgency) && ground !== null, 'ground', `is ${ground}, and only an urgent row has a ground`],
  [handling.length === 0, 'handling', 'is empty'],
  [new Set(handling).size < handling.length, 'handling', 'names a code twice'],
  [handling.includes('H0') && handling.length > 1, 'handling', 'joins H0 with a restriction: H0 stands alone'],
  [handling.includes('H3') && words === null, 'handling_text', 'is empty, and H3 needs the restriction in words'],
  [!handling.includes('H3') && words !== null, 'handling_text', 'states a restriction, and handling does not hold H3'],
];

/** What names the subject must be of its sort, and a lead must name it at all: the other side looks for it by that. */
const subject = (row: Row): readonly Check[] => {
  const groups = new Set(row.identifiers.map((one) => identifierKinds[one.kind].group));
  const type = row.subject_type;
  const isUnnamed = row.name === null && row.name_zh === null;
  const isNumbered = row.substance_cas !== null || row.hs_code !== null;
  const isNowhere = row.identifiers.length === 0 && !isNumbered && row.requested_items.length === 0;
  return [
    [(type === 'company' || type === 'person') && isUnnamed, 'name', `is empty, and a ${type} needs a name`],
    [type === 'substance' && row.name === null, 'name', 'is empty, and a substance needs its name in English'],
    [type === 'substance' && row.substance_cas === null, 'substance_cas', 'is empty, and the subject is a substance'],
    [
      type === 'substance' && row.substance_name !== null,
      'substance_name',
      'is given, and the subject is itself the substance: its name is in name',
    ],
    [type !== 'substance' && isNumbered && row.substance_name === null, 'substance_name', 'is empty, and there is a CAS number or HS code'],
    [type === 'wallet' && !groups.has('wallet'), 'identifiers', 'holds no wallet address, and the subject is a wallet'],
    [type === 'parcel' && !groups.has('transport'), 'identifiers', 'holds no parcel or container number, and the subject is a parcel'],
    [
      (type === 'company' || type === 'person') && isNowhere,
      'identifiers',
      'is empty, and a lead that asks for nothing needs an identifier or a substance',
    ],
  ];
};

/** What only several columns together can say. */
const together = (row: Row): CellFault[] =>
  [...restrictions(row), ...subject(row)].filter(([isWrong]) => isWrong).map(([, column, reason]) => ({ column, reason }));

const substanceOf = (row: Row): Substance | null => {
  const isSubject = row.subject_type === 'substance';
  const name = isSubject ? row.name : row.substance_name;
  if (name === null) return null;
  const nameZh = isSubject ? row.name_zh : row.substance_name_zh;
  return { name, nameZh, cas: row.substance_cas?.value ?? null, hs: row.hs_code?.value ?? null };
};

const leadOf = (line: number, row: Row): Lead => ({
  line,
  kind: row.requested_items.length === 0 ? 'lead' : 'information_request',
  title: row.title,
  crimeType: row.crime_type,
  subjectType: row.subject_type,
  name: row.name,
  nameZh: row.name_zh,
  identifiers: distinct(row.identifiers),
  substance: substanceOf(row),
  text: row.text,
  language: row.text_lang,
  requestedItems: row.requested_items,
  urgency: row.urgency,
  ground: row.ground,
  handling: row.handling,
  handlingText: row.handling_text,
  evaluation: { source: row.source_evaluation, information: row.information_evaluation },
  recipientAgency: row.recipient_agency,
  recipientDesk: row.recipient_desk,
  legalBasis: row.legal_basis,
  source: row.source,
});

/** The columns of docs/leads-file.md. */
export const ownLayout: LeadLayout = {
  name: 'counterpart',
  required: Object.keys(required),
  optional: Object.keys(others),
  read(line, cell) {
    const read = readCells(columns, cell);
    if ('faults' in read) return read;
    const faults = together(read.values);
    return faults.length > 0 ? { faults } : { lead: leadOf(line, read.values) };
  },
};
