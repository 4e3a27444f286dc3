import type { Schemas } from '@counterpart/api-client';

/** What the catalogue says of a missing part, by the server's path without its numbers. */
const PARTS = {
  kind: 'kind',
  crimeType: 'crimeType',
  recipientDesk: 'recipient',
  language: 'language',
  title: 'title',
  text: 'text',
  legalBasis: 'basis',
  'legalBasis.instrument': 'instrument',
  'deadline.class': 'urgency',
  'deadline.ground': 'ground',
  'deadline.agreedDate': 'agreedDate',
  handling: 'handling',
  handlingText: 'handlingText',
  evaluation: 'evaluation',
  items: 'items',
  'items.text': 'itemText',
  'items.handling': 'itemHandling',
  'items.evaluation': 'itemEvaluation',
  identifiers: 'identifiers',
} as const;

export type MissingPart = (typeof PARTS)[keyof typeof PARTS];

/** The part that a problem of the readiness check is about, with its number in a list; null where the catalogue has no words for it. */
export function missingPartOf({ path }: Schemas['MissingPartAnswer']): { readonly part: MissingPart; readonly no: number } | null {
  const plain = path.replace(/\[\d+\]/g, '');
  const no = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0) + 1;
  return plain in PARTS ? { part: PARTS[plain as keyof typeof PARTS], no } : null;
}

const ITEM_EVALUATION = /^items\[\d+\]\.evaluation$/;

/** One problem where every item says the same: that there is no evaluation. */
export function withoutRepeats(problems: readonly Schemas['MissingPartAnswer'][]): readonly Schemas['MissingPartAnswer'][] {
  const first = problems.findIndex(({ path }) => ITEM_EVALUATION.test(path));
  return problems.filter(({ path }, i) => i === first || !ITEM_EVALUATION.test(path));
}
