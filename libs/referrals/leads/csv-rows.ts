import { CsvError, type Info, parse } from 'csv-parse/sync';

const LF = 0x0a;
const CR = 0x0d;
const MOST_CHARACTERS = 131_072;
const MOST_CELLS = 40;

/** A record, be it empty: an empty line has one empty cell. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record that is broken in the cell with this index, mostly by a quotation mark. */
export interface BrokenRow {
  readonly line: number;
  readonly cell: number;
  readonly reason: string;
}

const csvFaults: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'holds a quotation mark without beginning with one: put the cell in quotation marks and double those inside it',
  CSV_INVALID_CLOSING_QUOTE: 'goes on after its closing quotation mark: double the quotation marks inside the cell',
  CSV_QUOTE_NOT_CLOSED: 'begins with a quotation mark that is never closed',
  CSV_MAX_RECORD_SIZE: `does not end within ${MOST_CHARACTERS} characters: a quotation mark may not be closed`,
};

class TooManyCells extends Error {}

const faultIn = (error: unknown): Omit<BrokenRow, 'line'> => {
  if (error instanceof TooManyCells) return { cell: MOST_CELLS, reason: `is one too many: a row has at most ${MOST_CELLS} cells` };
  const reason = error instanceof CsvError ? csvFaults[error.code] : undefined;
  if (reason === undefined) throw error;
  return { cell: Number((error as CsvError & { index?: number }).index ?? 0), reason };
};

/** Number of line breaks (CR LF, LF or CR) between two places. */
const breaks = (bytes: Buffer, from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i += 1) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) count += 1;
  return count;
};

const nextLine = (bytes: Buffer, from: number): number => {
  let i = from;
  while (i < bytes.length && bytes[i] !== LF && bytes[i] !== CR) i += 1;
  return i + (bytes[i] === CR && bytes[i + 1] === LF ? 2 : 1);
};

/**
 * Reads the records of a CSV text (RFC 4180, comma) with the physical line on which each begins. csv-parse stops at a broken record;
 * reading goes on at the line after the one where it began, so that one bad row does not take the good ones with it.
 */
export const readCsvRows = (text: string, onRow: (row: CsvRow) => void, onBroken: (row: BrokenRow) => void): void => {
  const bytes = Buffer.from(text, 'utf8');
  let start = 0;
  let line = 1;
  const moveTo = (end: number): void => {
    line += breaks(bytes, start, end);
    start = end;
  };
  while (start < bytes.length) {
    const origin = start;
    try {
      parse(bytes.subarray(origin), {
        relax_column_count: true,
        max_record_size: MOST_CHARACTERS,
        cast: (cell, { index }) => {
          if (index === MOST_CELLS) throw new TooManyCells();
          return cell;
        },
        record_delimiter: ['\r\n', '\n', '\r'],
        on_record: (cells: string[], info: Info) => {
          onRow({ line, cells });
          moveTo(origin + info.bytes);
          return null;
        },
      });
      return;
    } catch (error) {
      onBroken({ line, ...faultIn(error) });
      moveTo(nextLine(bytes, start));
    }
  }
};
