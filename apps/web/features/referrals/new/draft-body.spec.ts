import { bodyOf, nameInForm, rowOf } from './draft-body';
import { type DraftValues, EMPTY_ITEM, EMPTY_SUBSTANCE, emptyDraft, neededFields, switchHandling } from './draft-values';

const values: DraftValues = {
  ...emptyDraft('desk', 'en'),
  kind: 'information_request',
  crimeType: 'precursor',
  agency: 'NNCC',
  desk: 'PRECURSOR',
  title: ' A consignment ',
  items: [
    { ...EMPTY_ITEM, text: ' ' },
    { ...EMPTY_ITEM, text: 'Who ordered it?', source: 'A' },
  ],
  identifiers: [
    { kind: 'cas', value: '437-38-7' },
    { kind: 'phone', value: '' },
    { kind: 'cas', value: '23056-29-3' },
  ],
  substances: [EMPTY_SUBSTANCE, { ...EMPTY_SUBSTANCE, name: 'NPP' }],
};

describe('what is sent of a form', () => {
  it('leaves out rows that say nothing, and halves of an evaluation', () => {
    expect(bodyOf({ ...values, source: 'B' }).body).toMatchObject({
      title: 'A consignment',
      text: null,
      evaluation: null,
      legalBasis: [],
      items: [{ text: 'Who ordered it?', evaluation: null }],
      identifiers: [{ value: '437-38-7' }, { value: '23056-29-3' }],
      substances: [{ name: 'NPP', nameZh: null }],
      deadline: { class: 'NORMAL', ground: null, agreedDate: null },
    });
  });

  it('leaves out rows that were refused', () => {
    expect(bodyOf(values, new Set(['identifiers.0'])).body.identifiers).toEqual([{ kind: 'cas', value: '23056-29-3' }]);
  });

  it('has a ground with an urgent class alone, and a date with an agreed one', () => {
    const given = { ...values, ground: 'G2', agreedDate: '2026-05-01' } as const;
    expect(bodyOf({ ...given, urgency: 'URGENT_DIRECT' }).body.deadline).toEqual({
      class: 'URGENT_DIRECT',
      ground: 'G2',
      agreedDate: null,
    });
    expect(bodyOf({ ...given, urgency: 'PROLONGED' }).body.deadline).toEqual({
      class: 'PROLONGED',
      ground: null,
      agreedDate: '2026-05-01',
    });
  });
});

it.each([
  ['title', 'title'],
  ['items', 'items'],
  ['items[0].text', 'items.1.text'],
  ['items[0].evaluation', 'source'],
  ['items[0].evaluation.information', 'items.1.information'],
  ['items[0].handling[2]', 'items.1.handling'],
  ['identifiers[1].value', 'identifiers.2.value'],
  ['substances[0].cas', 'substances.1.cas'],
  ['legalBasis', 'basis.0.instrument'],
  ['legalBasis[0].instrument', 'basis.0.instrument'],
  ['deadline.ground', 'ground'],
  ['to.desk', 'desk'],
  ['evaluation', 'source'],
])('the server speaks of %s where the form has %s', (path, name) => expect(nameInForm(path, bodyOf(values).rows)).toBe(name));

it('knows the row of a name', () => {
  expect(rowOf('identifiers.2.value')).toBe('identifiers.2');
  expect(rowOf('title')).toBeNull();
});

it('says what a draft cannot begin without', () => {
  expect(neededFields(values)).toEqual([]);
  expect(neededFields(emptyDraft('desk', 'en'))).toEqual(['kind', 'crimeType', 'agency', 'desk', 'title']);
});

it.each([
  [['H1', 'H2'], ['H1', 'H2', 'H0'], ['H0']],
  [['H0'], ['H0', 'H2'], ['H2']],
  [['H2'], ['H2', 'H1'], ['H1', 'H2']],
  [['H2'], [], ['H2']],
] as const)('handling of %j switched to %j is %j', (before, after, expected) => expect(switchHandling(before, after)).toEqual(expected));
