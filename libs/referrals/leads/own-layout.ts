import { identifierKinds } from '../domain/identifiers';
import { code, distinct, identifier, identifierOf, list, oneOf, optional, text } from './cells';
import {
  crimeTypes,
  handlingCodes,
  informationEvaluations,
  type Lead,
  leadLanguages,
  leadUrgencies,
  sourceEvaluations,
  subjectTypes,
  urgencyGrounds,
} from './lead';
import { type CellFault, type LeadLayout, readCells, type Values } from './lead-layout';

const required = {
  title: text(200),
  crime_type: oneOf(crimeTypes),
  subject_type: oneOf(subjectTypes),
  text: text(10_000, 'many lines'),
  text_lang: oneOf(leadLanguages),
  urgency: oneOf(leadUrgencies),
  handling: list(';', 3, oneOf(handlingCodes)),
  source_evaluation: oneOf(sourceEvaluations),
  information_evaluation: oneOf(informationEvaluations),
  recipient_agency: code,
  recipient_desk: code,
  legal_basis: code,
  source: text(500),
};

const others = {
  name: optional(text(300)),
  name_zh: optional(text(300)),
  identifiers: list(';', 50, identifier),
  substance_cas: optional(identifierOf('cas')),
  hs_code: optional(identifierOf('hs')),
  requested_items: list('|', 20, text(500)),
  ground: optional(oneOf(urgencyGrounds)),
  handling_text: optional(text(500)),
};

const columns = { ...required, ...others };
type Row = Values<typeof columns>;

/** What only several columns together can say: `[is it wrong, column, reason]`. */
const together = (row: Row): CellFault[] => {
  const groups = new Set(row.identifiers.map((one) => identifierKinds[one.kind].group));
  const checks: readonly (readonly [boolean, string, string])[] = [
    [
      row.urgency !== 'NORMAL' && row.ground === null,
      'ground',
      `is empty, and ${row.urgency} needs a ground (${urgencyGrounds.join(', ')})`,
    ],
    [row.handling.length === 0, 'handling', 'is empty'],
    [new Set(row.handling).size < row.handling.length, 'handling', 'names a code twice'],
    [row.handling.includes('H0') && row.handling.length > 1, 'handling', 'joins H0 with a restriction: H0 stands alone'],
    [row.handling.includes('H3') && row.handling_text === null, 'handling_text', 'is empty, and H3 needs the restriction in words'],
    [!row.handling.includes('H3') && row.handling_text !== null, 'handling_text', 'states a restriction, and handling does not hold H3'],
    [
      (row.subject_type === 'company' || row.subject_type === 'person') && row.name === null && row.name_zh === null,
      'name',
      `is empty, and a ${row.subject_type} needs a name`,
    ],
    [row.subject_type === 'wallet' && !groups.has('wallet'), 'identifiers', 'holds no wallet address, and the subject is a wallet'],
    [
      row.subject_type === 'parcel' && !groups.has('transport'),
      'identifiers',
      'holds no parcel or container number, and the subject is a parcel',
    ],
    [row.subject_type === 'substance' && row.substance_cas === null, 'substance_cas', 'is empty, and the subject is a substance'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, column, reason]) => ({ column, reason }));
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
  substanceCas: row.substance_cas?.canonical ?? null,
  hsCode: row.hs_code?.canonical ?? null,
  text: row.text,
  language: row.text_lang,
  requestedItems: row.requested_items,
  urgency: row.urgency,
  ground: row.ground,
  handling: row.handling,
  handlingText: row.handling_text,
  sourceEvaluation: row.source_evaluation,
  informationEvaluation: row.information_evaluation,
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
