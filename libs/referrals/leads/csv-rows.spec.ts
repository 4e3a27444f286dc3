import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DomainError } from '../../kernel';
import { type BrokenRow, type CsvRow, readCsvRows } from './csv-rows';
import { readLeads } from './lead-file';

const read = (text: string): { rows: CsvRow[]; broken: BrokenRow[] } => {
  const rows: CsvRow[] = [];
  const broken: BrokenRow[] = [];
  readCsvRows(
    text,
    (row) => rows.push(row),
    (row) => broken.push(row),
  );
  return { rows, broken };
};

describe('CSV', () => {
  it('written by the rules is read as written, each record on its line', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.oneof(fc.string(), fc.constantFrom('"', ',', '\n', '\r\n', '\r', '中文', 'a"b,c\nd')), {
            minLength: 2,
            maxLength: 4,
          }),
          { maxLength: 8 },
        ),
        fc.constantFrom('\n', '\r\n', '\r'),
        (records, end) => {
          let line = 1;
          const expected: CsvRow[] = [];
          let text = '';
          for (const cells of records) {
            const record = cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',') + end;
            expected.push({ line, cells });
            line += record.match(/\r\n|\n|\r/g)?.length ?? 0;
            text += record;
          }
          expect(read(text)).toEqual({ rows: expected, broken: [] });
        },
      ),
      { numRuns: 300 },
    ));

  it('of any sort is read to its end', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ') }), (text) => {
        const { rows, broken } = read(text);
        const lines = [...rows, ...broken].map((row) => row.line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 1000 },
    ));
});

describe('a lead file of arbitrary bytes', () => {
  const header =
    'title,crime_type,subject_type,text,text_lang,urgency,handling,source_evaluation,information_evaluation,recipient_agency,recipient_desk,legal_basis,source,identifiers\n';
  it.each([
    ['on their own', ''],
    ['after a header', header],
    ['after an OFAC header', 'ent_num,name,type,program,title,c1,c2,c3,c4,c5,c6,remarks\n'],
  ])('%s is read or refused with a reason', (_, start) =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
          fc.string({ unit: 'binary', maxLength: 400 }).map((text) => Buffer.from(text)),
          fc
            .string({
              unit: fc.constantFrom('"', ',', '\n', ':', ';', 'bitcoin:', 'website:', 'H0', 'en', 'x', '-0-', '\u0000', '。'),
              maxLength: 200,
            })
            .map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          try {
            readLeads(Buffer.concat([Buffer.from(start), bytes]));
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
        },
      ),
      { numRuns: 800 },
    ),
  );
});

const spectrum = join(__dirname, '../../../../shared/data/hostile/csv-spectrum');
const present = existsSync(spectrum);
if (!present) process.stdout.write('The CSV spectrum is not at hand: its files were not read.\n');

const spectrumFiles = present ? describe : undefined;
spectrumFiles?.('the CSV spectrum', () => {
  const names = present ? readdirSync(join(spectrum, 'csvs')).map((name) => name.replace('.csv', '')) : [];
  it.each(names)('%s is read as it says', (name) => {
    const text = readFileSync(join(spectrum, 'csvs', `${name}.csv`), 'utf8');
    // The files named for their CR LF may have lost it on the way here.
    const { rows, broken } = read(name.endsWith('_crlf') ? text.replace(/\r?\n/g, '\r\n') : text);
    const [header, ...records] = rows.map((row) => row.cells);
    const expected = JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8')) as unknown;
    expect(broken).toEqual([]);
    expect(records.map((cells) => Object.fromEntries((header ?? []).map((column, i) => [column, cells[i]])))).toEqual(expected);
  });
});
