import { REFERRAL_KINDS, type ReferralKind } from './codes/referral-kinds';
import { readinessProblems, type ReferralParts } from './readiness';

const item = { text: 'Who ordered the consignment?', handling: [], evaluation: null };
const request: ReferralParts = {
  kind: 'information_request',
  crimeType: 'precursor',
  recipientDesk: 'PRECURSORS',
  language: 'en',
  title: 'A consignment of 4-AP',
  text: 'Seen on its way to a port.',
  legalBasis: [{ instrument: 'UN1988' }],
  deadline: { class: 'NORMAL' },
  handling: ['H0'],
  handlingText: null,
  evaluation: { source: 'B', information: '2' },
  items: [item],
  identifiers: [],
  substances: [],
};
const lead: ReferralParts = { ...request, kind: 'lead', items: [], identifiers: [{ kind: 'cas', value: '99918-43-1' }] };

const paths = (parts: ReferralParts): string =>
  readinessProblems(parts, '2026-03-02')
    .map(({ path }) => path)
    .join(' ');

describe('a referral that is ready', () => {
  it.each([
    ['a request', request],
    ['a lead', lead],
    ['a lead that names a substance alone', { ...lead, identifiers: [], substances: [{ name: '4-AP' }] }],
    ['an urgent one with its ground', { ...request, deadline: { class: 'URGENT_DIRECT', ground: 'G2' } }],
    ['one to be answered by today', { ...request, deadline: { class: 'PROLONGED', agreedDate: '2026-03-02' } }],
    ['one with a restriction of its own', { ...request, handling: ['H1', 'H3'], handlingText: 'Not before the trial.' }],
    [
      'one whose items are evaluated one by one',
      { ...request, evaluation: null, items: [{ ...item, evaluation: { source: 'A', information: '1' } }] },
    ],
  ] as const)('misses nothing: %s', (_, parts) => expect(paths(parts)).toBe(''));
});

describe('a referral that is not ready', () => {
  it.each([
    ['kind', { kind: 'rumour' }],
    ['crimeType', { crimeType: null }],
    ['recipientDesk', { recipientDesk: null }],
    ['language', { language: '' }],
    ['title', { title: ' ' }],
    ['text', { text: null }],
    ['legalBasis', { legalBasis: [] }],
    ['deadline.class', { deadline: null }],
    ['deadline.ground', { deadline: { class: 'URGENT_INDIRECT' } }],
    ['deadline.ground', { deadline: { class: 'NORMAL', ground: 'G1' } }],
    ['deadline.agreedDate', { deadline: { class: 'PROLONGED' } }],
    ['deadline.agreedDate', { deadline: { class: 'PROLONGED', agreedDate: '2026-02-30' } }],
    ['deadline.agreedDate', { deadline: { class: 'PROLONGED', agreedDate: '2026-03-01' } }],
    ['deadline.agreedDate', { deadline: { class: 'NORMAL', agreedDate: '2026-04-01' } }],
    ['handling', { handling: [] }],
    ['handling', { handling: ['H0', 'H2'] }],
    ['handlingText', { handling: ['H3'] }],
    ['handlingText', { items: [{ ...item, handling: ['H3'] }] }],
    ['items', { items: [] }],
    ['items[1].text', { items: [item, { ...item, text: '' }] }],
    ['items[0].handling', { items: [{ ...item, handling: ['H0', 'H1'] }] }],
    ['items[0].evaluation', { items: [{ ...item, evaluation: { source: 'D', information: '1' } }] }],
    ['items[0].evaluation items[1].evaluation', { evaluation: null, items: [item, item] }],
  ] as const)('is told what is missing: %s', (expected, change) => expect(paths({ ...request, ...change })).toBe(expected));

  it('is told everything at once', () => {
    expect(paths({ ...lead, title: null, legalBasis: [], evaluation: null, identifiers: [] })).toBe(
      'title legalBasis evaluation identifiers',
    );
  });

  it.each(Object.keys(REFERRAL_KINDS) as ReferralKind[])('of kind %s misses what that kind is about', (kind) => {
    const { asks, identifies } = REFERRAL_KINDS[kind];
    expect(paths({ ...request, kind, items: [] })).toBe([...(asks ? ['items'] : []), ...(identifies ? ['identifiers'] : [])].join(' '));
  });
});
