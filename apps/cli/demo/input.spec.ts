import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInput, shownFault } from './input';
import { draftOf } from './lead-draft';
import { isInCase, senderTo } from './routes';

const SHIPPED = join(__dirname, '../data/leads.csv');
const folder = mkdtempSync(join(tmpdir(), 'counterpart-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first rows of the shipped file, with what a test changes of them. */
function file(change: (text: string) => string): string {
  const path = join(folder, 'leads.csv');
  writeFileSync(path, change(readFileSync(SHIPPED, 'utf8')));
  return path;
}

describe('the input of the demonstration', () => {
  it('that comes with the program is good to the last row, and each row has a way to go', () => {
    const { leads, faults } = readInput(SHIPPED);
    expect(faults).toEqual([]);
    expect(leads.length).toBeGreaterThanOrEqual(40);
    const pairs = new Set(
      leads.map((lead) => `${senderTo({ agency: lead.recipientAgency, desk: lead.recipientDesk })?.agency}-${lead.recipientAgency}`),
    );
    expect(pairs).toEqual(new Set(['DEA-NNCC', 'CBP-GACC', 'NNCC-DEA', 'GACC-CBP']));
  });

  it('has a fault where a row goes to a desk that nobody has, and goes on with the others', () => {
    const { leads, faults } = readInput(file((text) => text.replace('NNCC-INTL', 'NNCC-MOON')));
    expect(faults.map(shownFault)).toEqual(['line 4, recipient_desk: is NNCC-MOON of NNCC, which the demonstration does not have']);
    expect(leads).toHaveLength(readInput(SHIPPED).leads.length - 1);
  });

  it.each([
    ['that is no lead file', (): string => 'title,colour\n1,2\n', /leads\.csv: .*\n- /],
    ['that is empty', (): string => '', /leads\.csv: The file is empty/],
  ])('%s is refused as a whole, in words', (_, change, said) => expect(() => readInput(file(change))).toThrow(said));
});

describe('a lead', () => {
  const { leads } = readInput(SHIPPED);
  const place = { deskId: 'desk', caseId: null, ownReference: 'DEMO-1' };

  it('becomes a draft with its source as the last line of its text', () => {
    const lead = leads[0]!;
    expect(draftOf(lead, place)).toMatchObject({
      to: { agency: 'NNCC', desk: 'NNCC-PREC' },
      kind: 'information_request',
      deadline: { class: 'URGENT_INDIRECT', ground: 'G4' },
      text: `${lead.text}\nSource: OFAC SDN list, entry 16907`,
      items: lead.requestedItems.map((text) => ({ text })),
      identifiers: expect.arrayContaining([{ kind: 'registration', value: '310106000205236 (China)' }]),
      substances: [],
    });
  });

  it('names its source in its own language', () => {
    const lead = leads.find(({ language }) => language === 'zh-CN')!;
    expect(draftOf(lead, place)).toMatchObject({ text: `${lead.text}\n来源：${lead.source}` });
  });

  it.each([
    [{ agency: 'DEA', desk: 'DEA-CHEM' }, { agency: 'NNCC', desk: 'NNCC-PREC' }, true],
    [{ agency: 'NNCC', desk: 'NNCC-PREC' }, { agency: 'DEA', desk: 'DEA-CHEM' }, false],
    [{ agency: 'DEA', desk: 'DEA-FIN' }, { agency: 'NNCC', desk: 'NNCC-INTL' }, false],
  ])('from %j to %j is part of the joint case: %s', (from, to, expected) => expect(isInCase(from, to)).toBe(expected));
});
