import { isText } from '@counterpart/platform/http/text';
import type { Reply } from './inspected-api';

/** Requests sent side by side. */
const AT_ONCE = 8;

/** Works on all of them, a few at once. */
export async function each<T>(list: readonly T[], work: (one: T, i: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < list.length; i = next++) await work(list[i]!, i);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Those of the fields for which a text is short enough. */
export const fitting = (text: string, fields: Readonly<Record<string, number>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, max]) => (isText(text, { max }) || !isText(text, { max: 50_000 }) ? [[name, text]] : [])),
  );

/** Whether a text is one that a person may write at all. */
export const isFine = (text: string): boolean => isText(text, { max: 50_000 });

/** As much of a text as a field takes. */
export const cut = (text: string, most: number): string => [...text].slice(0, most).join('');

/** A text must be answered by its being stored, or by a 400 where the rules for texts do not let it through: never otherwise. */
export function expectAnswer(reply: Reply, text: string): boolean {
  const expected = isFine(text) ? [200, 201] : [400];
  if (!expected.includes(reply.status)) throw new Error(`${JSON.stringify(text)}: ${reply.status} ${reply.text}`);
  return reply.status < 400;
}

/** A draft that says these words. */
export const draft = (deskId: string, words: Readonly<Record<string, string>>) => ({
  deskId,
  to: { agency: 'NNCC', desk: 'NNCC-PREC' },
  kind: 'information_request',
  crimeType: 'money',
  deadline: { class: 'NORMAL' },
  handling: ['H3'],
  handlingText: words['handlingText'] ?? 'x',
  evaluation: { source: 'B', information: '2' },
  legalBasis: [{ instrument: 'WG-2024', article: words['article'] ?? null }],
  language: 'zh-CN',
  title: words['title'] ?? 'x',
  text: words['text'],
  items: [{ text: words['item'] }],
  identifiers: [],
  substances: [{ name: words['name'] ?? 'x', nameZh: words['nameZh'] ?? null }],
  ownReference: words['ownReference'] ?? null,
});
/** The fields of a draft, and how long each may be. */
export const REFERRAL = {
  title: 300,
  text: 50_000,
  item: 5_000,
  handlingText: 1_000,
  article: 200,
  name: 300,
  nameZh: 300,
  ownReference: 100,
};

/** A case that says these words. */
export const joint = (deskId: string, words: Readonly<Record<string, string>>) => ({
  deskId,
  crimeType: 'money',
  handling: ['H1'],
  language: 'en',
  title: words['title'] ?? 'x',
  summary: words['summary'],
  legalBasis: [{ instrument: 'UN-1988', article: words['article'] ?? 'x' }],
  ownReference: words['ownReference'] ?? null,
  invitations: [],
});

/** What is read of a draft. */
export interface ShownDraft {
  readonly title: string;
  readonly ownReference: string | null;
  readonly messages: readonly { readonly content: { readonly texts: Record<string, string>; readonly data: Record<string, unknown> } }[];
}

/** What is read back of a draft, under the names of its fields. */
export function wordsOf({ title, ownReference, messages }: ShownDraft): object {
  const { texts: sentences, data } = messages[0]!.content;
  return { title, ownReference, sentences, legalBasis: data['legalBasis'], substances: data['substances'] };
}

/** What must be read back of a draft that says these words. */
export function expectedWords(words: Readonly<Record<string, string>>): object {
  const { title, ownReference, legalBasis, substances, handlingText } = draft('', words);
  return {
    title,
    ownReference,
    sentences: { title, text: words['text'], handlingText, 'items.1': words['item'] },
    legalBasis,
    substances: substances.map((one) => ({ ...one, cas: null, hs: null })),
  };
}
