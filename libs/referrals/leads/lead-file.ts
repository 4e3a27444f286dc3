import { type CsvRow, readCsvRows } from './csv-rows';
import type { Lead, LeadFault, LeadFile } from './lead';
import { decodeLeadFile } from './lead-encoding';
import { layoutOf } from './lead-header';
import { unreadableLeads } from './lead.errors';

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_ROWS = 10_000;

type Header = ReturnType<typeof layoutOf>;

const readRow = ({ layout, columns }: Header, { line, cells }: CsvRow): { lead: Lead } | { faults: LeadFault[] } => {
  if (cells.length !== columns.length) {
    const column = columns[cells.length] ?? null;
    return { faults: [{ line, column, reason: `the row has ${cells.length} cells, the header has ${columns.length}` }] };
  }
  const result = layout.read(line, (column) => cells[columns.indexOf(column)] ?? '');
  return 'lead' in result ? result : { faults: result.faults.map((fault) => ({ line, ...fault })) };
};

/**
 * Reads a file of leads: CSV in UTF-8, with or without byte order mark, or GB18030, in the layout of docs/leads-file.md or of OFAC's SDN list.
 * A row with a fault is reported with its line and column, and the others are read. At most 10 MiB and 10,000 rows after the first, empty ones counted; a file that can't be
 * read as a whole throws `leads.empty`, `leads.too-large`, `leads.too-many-rows`, `leads.encoding` or `leads.header`.
 */
export const readLeads = (bytes: Buffer): LeadFile => {
  if (bytes.length > MOST_BYTES) throw unreadableLeads('too-large', `The file is larger than ${MOST_BYTES / 1024 / 1024} MiB.`);
  const { encoding, text } = decodeLeadFile(bytes);
  let header: Header | undefined;
  let rows = 0;
  const leads: Lead[] = [];
  const faults: LeadFault[] = [];
  const counted = (): void => {
    rows += 1;
    if (rows > MOST_ROWS + 1) throw unreadableLeads('too-many-rows', `The file has more than ${MOST_ROWS} rows, empty ones counted.`);
  };
  readCsvRows(
    text,
    (row) => {
      counted();
      if (row.cells.every((cell) => cell.trim() === '')) return;
      if (header === undefined) {
        header = layoutOf(row.cells);
        return;
      }
      const result = readRow(header, row);
      if ('lead' in result) leads.push(result.lead);
      else faults.push(...result.faults);
    },
    ({ line, cell, reason }) => {
      counted();
      if (header === undefined)
        throw unreadableLeads('header', `The row of column names (line ${line}) can't be read: cell ${cell + 1} ${reason}.`);
      faults.push({ line, column: header.columns[cell] ?? null, reason });
    },
  );
  if (header === undefined) throw unreadableLeads('empty', 'The file is empty: its first row must name the columns.');
  return { encoding, layout: (header as Header).layout.name, leads, faults };
};
