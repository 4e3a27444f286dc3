import type { EventFacts } from '@counterpart/kernel';
import { type CaseKind, CASE_KINDS, readCaseFacts } from './case-facts';

const DESK = '0198c5f2-7a10-7cc3-8f11-2a3b4c5d6e7f';
const roster = [{ agency: 'DEA', desk: DESK, state: 'accepted' }];

const GOOD: Readonly<Record<CaseKind, EventFacts>> = {
  'case.invitation': { crimeType: 'precursor', template: 'precursor', roster },
  'case.acceptance': {},
  'case.decline': { reason: 'NO_CAPACITY' },
  'case.leave': { reason: 'TASK_DONE' },
  'case.state': { state: 'open', reason: 'JOINED', outcome: null, roster },
  'case.note': { note: DESK },
};

describe('the facts of a message in a case', () => {
  it.each(CASE_KINDS)('of kind %s are read, the sender’s stage times left to the exchange', (kind) => {
    expect(readCaseFacts(kind, { ...GOOD[kind], stages: { releasedAt: '2026-03-01T08:30:00.000Z' } })).toEqual(GOOD[kind]);
  });

  it.each<[string, CaseKind, EventFacts]>([
    ['a crime type that is not on the list', 'case.invitation', { ...GOOD['case.invitation'], crimeType: 'piracy' }],
    ['no roster', 'case.invitation', { crimeType: 'money', template: 'money' }],
    ['more than it may say', 'case.acceptance', { reason: 'NO_CAPACITY' }],
    ['a reason in words', 'case.decline', { reason: 'we would rather not' }],
    ['no reason', 'case.leave', {}],
    ['an unknown state', 'case.state', { ...GOOD['case.state'], state: 'merged' }],
    ['an outcome that is not on the list', 'case.state', { ...GOOD['case.state'], outcome: 'VICTORY' }],
    ['a name of a prototype as a reason', 'case.state', { ...GOOD['case.state'], reason: 'constructor' }],
    ['a participant with more members', 'case.state', { ...GOOD['case.state'], roster: [{ ...roster[0]!, name: 'x' }] }],
    ['a desk that is no id', 'case.state', { ...GOOD['case.state'], roster: [{ agency: 'DEA', desk: 'DEA-CHEM', state: 'left' }] }],
    ['a note that is no id', 'case.note', { note: 'n1' }],
  ])('with %s are not read', (_, kind, facts) => expect(readCaseFacts(kind, facts)).toBeNull());
});
