import iconv from 'iconv-lite';
import type { DomainError } from '../../kernel';
import { readLeads } from './lead-file';
import { columns, file, good, quoted, read, row } from './testing/sample-rows';

const failure = (bytes: Buffer | string): DomainError => {
  try {
    readLeads(Buffer.from(bytes as string));
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('The file was read.');
};

describe('a good row', () => {
  it('becomes a lead', () => {
    expect(read(file(row()))).toEqual({
      encoding: 'utf-8',
      layout: 'counterpart',
      faults: [],
      leads: [
        {
          line: 2,
          kind: 'information_request',
          title: 'Enquiry about 4-piperidone',
          crimeType: 'precursor',
          subjectType: 'company',
          name: 'Sample Trading Ltd.',
          nameZh: '样例贸易有限公司',
          identifiers: [
            { kind: 'uscc', value: '91310115MA1K41CK14', canonical: '91310115MA1K41CK14' },
            { kind: 'website', value: 'http://www.example.org', canonical: 'example.org' },
          ],
          substance: { name: '4-Piperidone', nameZh: '4-哌啶酮', cas: '41661-47-6', hs: '2933.39' },
          text: 'The company offers the substance without asking for an end-use statement.',
          language: 'en',
          requestedItems: ['Registration status', 'Exports in 2025'],
          urgency: 'URGENT_INDIRECT',
          ground: 'G4',
          handling: ['H1', 'H3'],
          handlingText: 'Not to be shown to the company.',
          evaluation: { source: 'B', information: '3' },
          recipientAgency: 'NNCC',
          recipientDesk: 'NNCC-PREC',
          legalBasis: { instrument: 'UN-1988', article: 'art. 12' },
          source: 'Sample source',
        },
      ],
    });
  });

  it('is a lead when it asks for nothing, and a request when it does', () =>
    expect(read(file(row({ requested_items: '' }), row())).leads.map((lead) => lead.kind)).toEqual(['lead', 'information_request']));

  it('counts an identifier once however often it is written', () =>
    expect(read(file(row({ identifiers: 'website:example.org;website:http://www.example.org/' }))).leads[0]?.identifiers).toHaveLength(1));

  it.each(["=cmd|' /C calc'!A0", '@SUM(1+1)*cmd', '+1-2', '-2+3', '\t=1+1', '"; DROP TABLE lead; --', '<script>alert(1)</script>'])(
    'keeps %j as the text that it is',
    (text) => {
      const [lead] = read(file(row({ title: text, text }))).leads;
      expect([lead?.title, lead?.text]).toEqual([text, text]);
    },
  );

  it('takes the columns in any order, and the optional ones left out', () => {
    const kept = columns.filter((column) => !['hs_code', 'name_zh', 'requested_items'].includes(column)).reverse();
    const text = [kept.map((column) => column.toUpperCase()).join(','), kept.map((column) => quoted(good[column] ?? '')).join(',')].join(
      '\r\n',
    );
    expect(read(text)).toMatchObject({
      faults: [],
      leads: [{ title: good.title, substance: { hs: null }, nameZh: null, requestedItems: [] }],
    });
  });
});

describe('encodings', () => {
  const text = file(row({ text: '该公司在网上兜售 4-哌啶酮，未要求提供最终用途证明。𠮷', text_lang: 'zh-CN' }), row());
  const utf8 = Buffer.from(text, 'utf8');

  it.each([
    ['utf-8', utf8],
    ['utf-8-bom', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
    ['gb18030', iconv.encode(text, 'gb18030')],
  ])('%s gives the same leads', (encoding, bytes) => {
    const { leads, faults } = readLeads(utf8);
    expect(readLeads(bytes)).toEqual({ encoding, layout: 'counterpart', leads, faults });
    expect([leads.length, leads[0]?.nameZh, faults]).toEqual([2, '样例贸易有限公司', []]);
  });

  it.each([
    ['UTF-16, little endian', iconv.encode(text, 'utf-16le', { addBOM: true }), 'The file is in UTF-16. Save it as UTF-8 or GB18030.'],
    ['UTF-16, big endian', iconv.encode(text, 'utf-16be', { addBOM: true }), 'The file is in UTF-16. Save it as UTF-8 or GB18030.'],
    [
      'a file of another kind',
      Buffer.from('89504e470d0a1a0a0000000d49484452ff', 'hex'),
      'The file is neither valid UTF-8 nor valid GB18030.',
    ],
    [
      'GB18030 cut short',
      Buffer.concat([iconv.encode(text, 'gb18030'), Buffer.from([0x81])]),
      'The file is neither valid UTF-8 nor valid GB18030.',
    ],
    [
      'a byte order mark before GB18030',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(text, 'gb18030')]),
      'The file is neither valid UTF-8 nor valid GB18030.',
    ],
  ])('%s is refused', (_, bytes, message) => {
    expect(failure(bytes)).toMatchObject({ kind: 'invalid', code: 'leads.encoding', message });
  });
});

describe('lines and quotation marks', () => {
  it('a row is on the physical line where it begins, whatever its cells and the line ends', () => {
    const long = row({ text: 'one\ntwo\r\nthree\rfour' });
    const text = [columns.join(','), '\r\n', row(), '\r\n\n', ',,,\n', long, '\n', row({ title: '' }), '\r', row()].join('');
    const result = read(text);
    expect(result.leads.map((lead) => [lead.line, lead.text])).toEqual([
      [2, good.text],
      [5, 'one\ntwo\r\nthree\rfour'],
      [10, good.text],
    ]);
    expect(result.faults.map((fault) => fault.line)).toEqual([9]);
  });

  it.each([
    ['a mark inside a bare cell', `5" die,precursor`, 'title', 'holds a quotation mark without beginning with one'],
    ['text after the closing mark', `"Tablet press" new,precursor`, 'title', 'goes on after its closing quotation mark'],
    ['a mark that is never closed', `Tablet press,"precursor`, 'crime_type', 'begins with a quotation mark that is never closed'],
  ])('%s spoils its own row alone', (_, bad, column, reason) => {
    const plain = row({ text: 'plain', name: 'Sample' });
    const result = read(file(plain, bad, plain, plain));
    expect(result.leads.map((lead) => lead.line)).toEqual([2, 4, 5]);
    expect(result.faults).toEqual([{ line: 3, column, reason: expect.stringContaining(reason) }]);
  });
});

describe('a file that cannot be read as a whole', () => {
  it.each([
    ['empty', '', 'The file is empty'],
    ['empty', '\r\n\n  \n', 'The file is empty'],
    ['header', 'a,b,c\n1,2,3', 'The first row names none of the columns of a lead file'],
    ['header', 'title;crime_type;text\n', 'Cells are separated by commas.'],
    [
      'header',
      '"title,crime_type\n',
      `The row of column names (line 1) can't be read: cell 1 begins with a quotation mark that is never closed.`,
    ],
    ['header', `${columns.slice(1).join(',')},colour,name\n`, 'missing: "title"; unknown: "colour"; there twice: "name".'],
    ['header', 'ent_num,name,type\n', 'missing: "program", "remarks", "title", "c1"'],
    ['too-many-rows', file(...Array<string>(10_001).fill('x')), 'The file has more than 10000 rows, empty ones counted.'],
    ['too-many-rows', `${file()}${'\n'.repeat(1_000_000)}`, 'The file has more than 10000 rows, empty ones counted.'],
    ['too-large', 'x'.repeat(10 * 1024 * 1024 + 1), 'The file is larger than 10 MiB.'],
  ])('is refused as %s', (what, text, message) => {
    const error = failure(text);
    expect([error.kind, error.code]).toEqual(['invalid', `leads.${what}`]);
    expect(error.message).toContain(message);
  });

  it('names each wrong column as a problem of its own', () =>
    expect(failure(`${columns.slice(1).join(',')},colour\n`).problems).toEqual([
      { path: 'title', message: 'The column is missing.' },
      { path: 'colour', message: 'The column is unknown.' },
    ]));
});
