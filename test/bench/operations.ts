import type { Operation } from './load';
import { caseId, LARGE_DESKS, referralId } from './seed';

const numbers = (count: number, first: number, step: number) => Array.from({ length: count }, (_, i) => first + i * step);

const BODY = {
  kind: 'information_request',
  crimeType: 'precursor',
  deadline: { class: 'NORMAL' },
  handling: ['H0'],
  evaluation: { source: 'B', information: '2' },
  legalBasis: [{ instrument: 'UN-1988', article: 'art. 12' }],
  language: 'zh-CN',
  title: '关于4-哌啶酮买方的核查请求',
  text: '请协查下列批次4-哌啶酮（CAS 41661-47-6）的买方及承运人。'.repeat(6),
  items: [{ text: '买方名称' }, { text: '承运人名称' }],
  identifiers: [{ kind: 'cas', value: '41661-47-6' }],
  deskId: LARGE_DESKS[0]!,
  to: { agency: 'DEA', desk: 'DEA-CHEM' },
};

/** What is measured. Ids are of the officer's own desks and cases; referrals of no case, since he or she is a member of three. */
export const OPERATIONS: readonly Operation[] = [
  { name: 'inbox', method: 'GET', paths: ['/referrals?box=in&limit=25'], expected: 200 },
  {
    name: 'one referral',
    method: 'GET',
    paths: numbers(200, 1, 12)
      .filter((i) => i % 3 !== 0)
      .map((i) => `/referrals/${referralId(i)}`),
    expected: 200,
  },
  { name: 'one case', method: 'GET', paths: [1, 2, 3].map((i) => `/cases/${caseId(i)}`), expected: 200 },
  { name: 'create', method: 'POST', paths: ['/referrals'], body: JSON.stringify(BODY), expected: 201 },
];
