import { contentFault } from './content-faults';
import { hasShape } from './fact-shapes';
import { contentOf, factsOf, headingOf, type ReferralDraft } from './original';
import { dayIn, partsOf } from './original-parts';
import { readinessProblems } from './readiness';
import { referenceOf, seriesOf } from './reference';

const draft: ReferralDraft = {
  kind: 'information_request',
  crimeType: 'precursor',
  deadline: { class: 'URGENT_DIRECT', ground: 'G2', agreedDate: null },
  handling: ['H1'],
  handlingText: 'Not before the trial.',
  evaluation: { source: 'B', information: '2' },
  legalBasis: [{ instrument: 'WG-2024', article: null }],
  exercise: false,
  language: 'en',
  title: 'A consignment',
  text: 'It is on its way.',
  items: [
    { text: 'Who ordered it?', handling: ['H3'], evaluation: null },
    { text: 'Who paid?', handling: [], evaluation: { source: 'A', information: '1' } },
  ],
  identifiers: [{ kind: 'cas', value: '23056-29-3', canonical: '23056-29-3' }],
  substances: [],
};
const stages = { draftedAt: '2026-03-02T08:00:00.000Z', submittedAt: '2026-03-02T08:01:00.000Z', releasedAt: '2026-03-02T08:02:00.000Z' };

describe('the original', () => {
  const content = contentOf(draft);
  const facts = factsOf(draft, 'Asia/Shanghai', 'JC-DEA-2026-00017');

  it('has every sentence by its path, and all else apart from them', () => {
    expect(content.texts).toEqual({
      title: 'A consignment',
      text: 'It is on its way.',
      handlingText: 'Not before the trial.',
      'items.1': 'Who ordered it?',
      'items.2': 'Who paid?',
    });
    expect(JSON.stringify(facts)).not.toMatch(/consignment|ordered|trial/);
    expect(content.data).toMatchObject({
      items: [
        { no: 1, evaluation: draft.evaluation },
        { no: 2, evaluation: { source: 'A', information: '1' } },
      ],
    });
  });

  it('says in its facts what the receiver takes, and is ready', () => {
    expect(hasShape('referral.original', { ...facts, stages })).toBe(true);
    expect(contentFault('referral.original', facts, { ...content, translation: null })).toBeNull();
    const drafted = { toDeskId: 'desk', language: 'en', handling: headingOf(draft, []).handling, facts, content };
    expect(readinessProblems(partsOf(drafted), '2026-03-02')).toEqual([]);
  });

  it('carries the restrictions of its parts and of its case', () => {
    expect(headingOf(draft, ['H2']).handling).toEqual(['H1', 'H2', 'H3']);
    expect(headingOf({ ...draft, handling: ['H0'], items: [] }, []).handling).toEqual(['H0']);
  });

  it.each([
    ['no text', { ...content, texts: { title: 'x', 'items.1': 'x', 'items.2': 'x' } }],
    ['an item without words', { ...content, texts: { ...content.texts, 'items.2': ' ' } }],
    ['a text that is none', { ...content, texts: { ...content.texts, more: 7 } }],
    ['a translation that is none', { ...content, translation: { texts: 'x' } }],
    ['a translation without its language', { ...content, translation: { texts: content.texts } }],
    ['data of no known kind', { ...content, translation: null, data: { ...content.data, more: 'x' } }],
    ['an item that is none', { ...content, translation: null, data: { ...content.data, items: ['x'] } }],
    [
      'an identifier of no known kind',
      { ...content, translation: null, data: { ...content.data, identifiers: [{ kind: 'x', value: 'x' }] } },
    ],
    [
      'an evaluation of no known grade',
      { ...content, translation: null, data: { ...content.data, evaluation: { source: 'Z', information: '2' } } },
    ],
    [
      'a substance without a name',
      { ...content, translation: null, data: { ...content.data, substances: [{ name: null, nameZh: null, cas: null, hs: null }] } },
    ],
    ['nothing', null],
  ])('is refused with %s', (_, broken) => expect(contentFault('referral.original', facts, broken)).toBe('bad-content'));
});

it.each([
  ['Asia/Shanghai', '2026-03-02T16:30:00Z', '2026-03-03'],
  ['America/New_York', '2026-03-03T02:00:00Z', '2026-03-02'],
])('in %s at %s it is %s', (zone, at, day) => expect(dayIn(zone, new Date(at))).toBe(day));

it('is numbered by agency, kind and year', () => {
  expect(referenceOf('DEA', seriesOf('lead'), 2026, 142)).toBe('DEA-LR-2026-000142');
});
