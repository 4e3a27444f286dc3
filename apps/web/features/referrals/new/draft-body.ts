import type { Schemas } from '@counterpart/api-client';
import { type DraftValues, type ItemValues, needsGround } from './draft-values';

/** What is sent of a form, and which rows of its lists are in it: rows that say nothing, or were refused, are left out. */
export interface DraftBody {
  readonly body: Schemas['ReferralDraftDto'];
  /** By list, for each row that is sent its place in the form. */
  readonly rows: Readonly<Record<ListName, readonly number[]>>;
}

export type ListName = 'items' | 'identifiers' | 'substances' | 'basis';

/** Rows that the server would not take, by their names in the form, e.g. `identifiers.2`. */
export type Refused = ReadonlySet<string>;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The body of a form. Evaluation goes with both of its halves or not at all. */
export function bodyOf(values: DraftValues, refused: Refused = new Set()): DraftBody {
  const rowsOf = <Row>(name: ListName, isThere: (row: Row) => boolean, list: readonly Row[]): number[] =>
    list.flatMap((row, i) => (isThere(row) && !refused.has(`${name}.${i}`) ? [i] : []));
  const rows = {
    items: rowsOf('items', ({ text }) => text.trim() !== '', values.items),
    identifiers: rowsOf('identifiers', ({ value }) => value.trim() !== '', values.identifiers),
    substances: rowsOf('substances', (row) => Object.values(row).some((text) => text.trim() !== ''), values.substances),
    basis: rowsOf('basis', ({ instrument }) => instrument !== '', values.basis),
  };
  const body: Schemas['ReferralDraftDto'] = {
    kind: values.kind as Schemas['ReferralDraftDto']['kind'],
    crimeType: values.crimeType as Schemas['ReferralDraftDto']['crimeType'],
    deadline: {
      class: values.urgency,
      ground: needsGround(values.urgency) && values.ground !== '' ? values.ground : null,
      agreedDate: values.urgency === 'PROLONGED' ? orNull(values.agreedDate) : null,
    },
    handling: values.handling,
    handlingText: orNull(values.handlingText),
    evaluation: evaluationOf(values),
    legalBasis: rows.basis.map((i) => ({ instrument: values.basis[i]!.instrument, article: orNull(values.basis[i]!.article) })),
    exercise: values.exercise,
    language: values.language,
    title: values.title.trim(),
    text: orNull(values.text),
    items: rows.items.map((i) => itemOf(values.items[i]!)),
    identifiers: rows.identifiers.map((i) => ({ kind: values.identifiers[i]!.kind, value: values.identifiers[i]!.value.trim() })),
    substances: rows.substances.map((i) => {
      const { name, nameZh, cas, hs } = values.substances[i]!;
      return { name: name.trim(), nameZh: orNull(nameZh), cas: orNull(cas), hs: orNull(hs) };
    }),
    ownReference: orNull(values.ownReference),
  };
  return { body, rows };
}

const evaluationOf = ({ source, information }: Pick<ItemValues, 'source' | 'information'>): Schemas['EvaluationDto'] | null =>
  source === '' || information === '' ? null : { source, information };

const itemOf = (item: ItemValues): Schemas['RequestedItemDto'] => ({
  text: item.text.trim(),
  handling: [...item.handling],
  evaluation: evaluationOf(item),
});

/** The names that the server's paths have in the form. */
const RENAMED: Readonly<Record<string, string>> = {
  'to.agency': 'agency',
  'to.desk': 'desk',
  recipientDesk: 'desk',
  'deadline.class': 'urgency',
  deadline: 'urgency',
  'deadline.ground': 'ground',
  'deadline.agreedDate': 'agreedDate',
  evaluation: 'source',
  'evaluation.source': 'source',
  'evaluation.information': 'information',
};

/** Where in the form something is that the server speaks of, e.g. `identifiers.4.value` for `identifiers[3].value` if a row was left out. */
export function nameInForm(path: string, rows: DraftBody['rows']): string {
  const [, list, at, rest = ''] = /^(\w+)\[(\d+)\](?:\.(.*))?$/.exec(path) ?? [];
  if (list === undefined) return RENAMED[path] ?? (path === 'legalBasis' ? 'basis.0.instrument' : path);
  const name = (list === 'legalBasis' ? 'basis' : list) as ListName;
  const place = rows[name]?.[Number(at)] ?? Number(at);
  // An item has the evaluation of the referral where it has none of its own: that is where to give it.
  if (rest === 'evaluation') return 'source';
  const part = rest.replace(/^evaluation\./, '');
  return part === '' ? `${name}.${place}` : `${name}.${place}.${part.replace(/\[\d+\]$/, '')}`;
}

/** The row of a list that a name belongs to, e.g. `identifiers.2` of `identifiers.2.value`; null for anything else. */
export const rowOf = (name: string): string | null => /^(?:items|identifiers|substances|basis)\.\d+/.exec(name)?.[0] ?? null;
