import { file, read, row } from './testing/sample-rows';

describe('a bad row', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['title', 'is empty', { title: ' ' }],
    ['title', 'is longer than 300 characters', { title: 'x'.repeat(301) }],
    ['title', 'holds a line break', { title: 'a\nb' }],
    ['text', 'holds a control character (U+0000)', { text: 'a\u0000b' }],
    ['text', 'is longer than 20000 characters', { text: 'x'.repeat(20_001) }],
    ['crime_type', 'is "heroin", expected is one of fentanyl, precursor, equipment, money, parcel', { crime_type: 'heroin' }],
    ['subject_type', 'is empty', { subject_type: '' }],
    ['text_lang', 'is "zh", expected is one of en, zh-CN', { text_lang: 'zh' }],
    ['urgency', 'is "PROLONGED", expected is one of URGENT_DIRECT, URGENT_INDIRECT, NORMAL', { urgency: 'PROLONGED' }],
    ['ground', 'is empty, and URGENT_INDIRECT needs a ground (G1, G2, G3, G4)', { ground: '' }],
    ['handling', 'is empty', { handling: '', handling_text: '' }],
    ['handling', 'joins H0 with a restriction: H0 stands alone', { handling: 'H0;H3' }],
    ['handling', 'names a code twice', { handling: 'H3;H3' }],
    ['handling', 'is "H9", expected is one of H0, H1, H2, H3', { handling: 'H3;H9' }],
    ['handling_text', 'is empty, and H3 needs the restriction in words', { handling_text: '' }],
    ['handling_text', 'states a restriction, and handling does not hold H3', { handling: 'H1' }],
    ['source_evaluation', 'is "D", expected is one of A, B, C, X', { source_evaluation: 'D' }],
    ['information_evaluation', 'is "5", expected is one of 1, 2, 3, 4', { information_evaluation: '5' }],
    ['recipient_agency', 'is not a code (capitals, digits and, in a desk, hyphens)', { recipient_agency: 'nncc' }],
    ['recipient_desk', 'is not a code (capitals, digits and, in a desk, hyphens)', { recipient_desk: 'NNCC PREC' }],
    ['legal_basis', 'begins with no code of an instrument, such as UN-1988', { legal_basis: 'Convention of 1988' }],
    ['ground', 'is G4, and only an urgent row has a ground', { urgency: 'NORMAL' }],
    ['requested_items', 'value 2 is empty', { requested_items: 'a||b' }],
    ['requested_items', 'holds 21 values, at most 20 are taken', { requested_items: 'a|'.repeat(20) + 'a' }],
    ['substance_cas', 'check digit should be 1', { substance_cas: '1609-66-5' }],
    ['hs_code', 'an HS code has 4, 6, 8 or 10 digits', { hs_code: '29' }],
    ['identifiers', '"91310115MA1K41CK14" is not written as kind:value', { identifiers: '91310115MA1K41CK14' }],
    [
      'identifiers',
      'Unified Social Credit Code "91310115MA1K41CK15": check character should be 4',
      { identifiers: 'uscc:91310115MA1K41CK15' },
    ],
    [
      'identifiers',
      'Bitcoin address "1kuf2rd8mdyaviwbozgtnynvwl8uyfrkvo": is all in lower case: base58 addresses are case-sensitive, give it exactly as its source has it',
      { identifiers: 'website:example.org;bitcoin:1kuf2rd8mdyaviwbozgtnynvwl8uyfrkvo' },
    ],
    ['name', 'is empty, and a company needs a name', { name: '', name_zh: '' }],
    ['identifiers', 'holds no wallet address, and the subject is a wallet', { subject_type: 'wallet' }],
    ['identifiers', 'holds no parcel or container number, and the subject is a parcel', { subject_type: 'parcel' }],
    ['substance_cas', 'is empty, and the subject is a substance', { subject_type: 'substance', substance_name: '', substance_cas: '' }],
    ['name', 'is empty, and a substance needs its name in English', { subject_type: 'substance', substance_name: '', name: '' }],
    ['substance_name', 'is given, and the subject is itself the substance: its name is in name', { subject_type: 'substance' }],
    ['substance_name', 'is empty, and there is a CAS number or HS code', { substance_name: '' }],
    [
      'identifiers',
      'is empty, and a lead that asks for nothing needs an identifier or a substance',
      { identifiers: '', substance_cas: '', hs_code: '', requested_items: '' },
    ],
  ])('column %s: %s', (column, reason, changes) => {
    const result = read(file(row(), row(changes), row()));
    expect(result.faults).toEqual([{ line: 3, column, reason }]);
    expect(result.leads.map((lead) => lead.line)).toEqual(changes.title === 'a\nb' ? [2, 5] : [2, 4]);
  });

  it('of an unknown kind of identifier names the kinds there are', () => {
    const { faults } = read(file(row({ identifiers: 'iban:DE02120300000000202051' })));
    expect(faults).toMatchObject([
      { line: 2, column: 'identifiers', reason: expect.stringContaining('no kind of identifier "iban", expected is one of cas, hs,') },
    ]);
  });

  it('without an end is left at its line', () => {
    const { leads, faults } = read(file(row(), `${','.repeat(1000)}`, `"${'x'.repeat(140_000)}`, row()));
    expect(leads.map((lead) => lead.line)).toEqual([2, 5]);
    expect(faults).toEqual([
      { line: 3, column: null, reason: 'is one too many: a row has at most 40 cells' },
      { line: 4, column: 'title', reason: 'does not end within 131072 characters: a quotation mark may not be closed' },
    ]);
  });

  it('is reported with every fault it has', () =>
    expect(read(file(row({ title: '', urgency: 'SOON', substance_cas: '1-2-3' }))).faults.map((fault) => fault.column)).toEqual([
      'title',
      'urgency',
      'substance_cas',
    ]));

  it('with too few or too many cells is reported', () =>
    expect(read(file('a,b', row(), `${row()},more`)).faults).toEqual([
      { line: 2, column: 'subject_type', reason: 'the row has 2 cells, the header has 23' },
      { line: 4, column: null, reason: 'the row has 24 cells, the header has 23' },
    ]));
});
