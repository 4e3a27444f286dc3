import { readLeads } from '../lead-file';

/** The cells of a row with nothing wrong in it. */
export const good: Readonly<Record<string, string>> = {
  title: 'Enquiry about 4-piperidone',
  crime_type: 'precursor',
  subject_type: 'company',
  name: 'Sample Trading Ltd.',
  name_zh: '样例贸易有限公司',
  identifiers: 'uscc:91310115MA1K41CK14; website:http://www.example.org',
  substance_name: '4-Piperidone',
  substance_name_zh: '4-哌啶酮',
  substance_cas: '41661-47-6',
  hs_code: '2933.39',
  text: 'The company offers the substance without asking for an end-use statement.',
  text_lang: 'en',
  requested_items: 'Registration status|Exports in 2025',
  urgency: 'URGENT_INDIRECT',
  ground: 'G4',
  handling: 'H1;H3',
  handling_text: 'Not to be shown to the company.',
  source_evaluation: 'B',
  information_evaluation: '3',
  recipient_agency: 'NNCC',
  recipient_desk: 'NNCC-PREC',
  legal_basis: 'UN-1988 art. 12',
  source: 'Sample source',
};

export const columns = Object.keys(good);
export const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
/** A line of CSV with the cells of the good row, but for the changes. */
export const row = (changes: Readonly<Record<string, string>> = {}): string =>
  columns.map((column) => quoted(changes[column] ?? good[column] ?? '')).join(',');
/** A lead file with every column and these rows. */
export const file = (...rows: readonly string[]): string => [columns.join(','), ...rows, ''].join('\n');
export const read = (text: string) => readLeads(Buffer.from(text, 'utf8'));
