import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesOf, CRIME_TYPES } from '@counterpart/kernel';
import iconv from 'iconv-lite';
import { SUBJECT_TYPES } from './lead';
import { readLeads } from './lead-file';

const bytes = readFileSync(join(__dirname, '../../../apps/cli/data/leads.csv'));
const { leads, faults } = readLeads(bytes);
const of = <T>(pick: (lead: (typeof leads)[number]) => T): Set<T> => new Set(leads.map(pick));

describe('the lead file that comes with the program', () => {
  it('has no bad row, and at least 44 leads', () => {
    expect(faults).toEqual([]);
    expect(leads.length).toBeGreaterThanOrEqual(44);
  });

  it('is the same in GB18030', () =>
    expect(readLeads(iconv.encode(bytes.toString('utf8'), 'gb18030'))).toEqual({
      encoding: 'gb18030',
      layout: 'counterpart',
      leads,
      faults,
    }));

  it('goes both ways, each side in its language', () =>
    expect(of((lead) => `${lead.recipientAgency} ${lead.language}`)).toEqual(new Set(['NNCC en', 'GACC en', 'DEA zh-CN', 'CBP zh-CN'])));

  it('holds every crime type, subject, urgency and kind', () => {
    expect([...of((lead) => lead.crimeType)].sort()).toEqual([...codesOf(CRIME_TYPES)].sort());
    expect([...of((lead) => lead.subjectType)].sort()).toEqual([...SUBJECT_TYPES].sort());
    expect(of((lead) => lead.urgency).size).toBe(3);
    expect(of((lead) => lead.kind).size).toBe(2);
    expect(of((lead) => lead.handling.join()).size).toBeGreaterThanOrEqual(4);
  });

  it('has no title twice', () => expect(of((lead) => lead.title).size).toBe(leads.length));
});
