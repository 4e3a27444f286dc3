import type { Schemas } from '@counterpart/api-client';
import { bodyOf } from './draft-body';
import { originalOf, valuesOf } from './draft-from';

const evaluation = { source: 'B', information: '2' } as const;
const original = {
  id: 'm',
  kind: 'referral.original',
  state: 'draft',
  draftedAt: '2026-03-02T08:00:00Z',
  language: 'en',
  handling: ['H1'],
  facts: { deadline: { class: 'URGENT_DIRECT', ground: 'G2', agreedDate: null } },
  content: {
    texts: { title: 'A consignment', 'items.1': 'Who ordered it?', 'items.2': 'Who paid?' },
    data: {
      evaluation,
      items: [
        { no: 1, handling: [], evaluation },
        { no: 2, handling: ['H3'], evaluation: { source: 'A', information: '1' } },
      ],
      legalBasis: [{ instrument: 'WG-2024', article: null }],
      identifiers: [{ kind: 'cas', value: '437-38-7' }],
      substances: [{ name: 'NPP', nameZh: null, cas: null, hs: null }],
    },
    translation: null,
  },
} as unknown as Schemas['OwnMessageAnswer'];
const detail = {
  kind: 'information_request',
  crimeType: 'precursor',
  deskId: 'desk',
  counterpart: { side: 'cn', agency: 'NNCC', desk: 'PRECURSOR' },
  case: null,
  ownReference: null,
  exercise: false,
  urgency: 'URGENT_DIRECT',
  messages: [original],
} as unknown as Schemas['ReferralDetailAnswer'];

it('a saved draft comes back as it was written', () => {
  const values = valuesOf(detail, originalOf(detail)!);
  expect(values.items).toEqual([
    { text: 'Who ordered it?', handling: [], source: '', information: '' },
    { text: 'Who paid?', handling: ['H3'], source: 'A', information: '1' },
  ]);
  expect(bodyOf(values).body).toMatchObject({
    kind: 'information_request',
    deadline: { class: 'URGENT_DIRECT', ground: 'G2' },
    evaluation,
    legalBasis: [{ instrument: 'WG-2024', article: null }],
    identifiers: [{ kind: 'cas', value: '437-38-7' }],
    text: null,
  });
});

it('what has crossed is no draft', () => {
  const crossed = { id: 'm', kind: 'referral.original', sentAt: '2026-03-02T08:00:00Z' } as unknown as Schemas['CrossedMessageAnswer'];
  expect(originalOf({ ...detail, messages: [crossed] })).toBeNull();
});
