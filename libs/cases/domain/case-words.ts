import { type LegalBasis, readLegalBasis } from './legal-basis';

/** What a message in a case says in words: texts by field, the same in a translation, and data that is the same in every language. */
export interface Wording {
  readonly texts: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly translation?: { readonly language: string; readonly texts: Readonly<Record<string, string>> } | null;
}

export interface InvitationWords {
  readonly title: string;
  readonly summary: string;
  readonly legalBasis: readonly LegalBasis[];
  readonly translation: { readonly language: string; readonly title: string; readonly summary: string } | null;
}

export interface NoteWords {
  readonly text: string;
  readonly translation: { readonly language: string; readonly text: string } | null;
}

export const LONGEST = { title: 200, summary: 8_000, text: 20_000 } as const;

/** Reads the words of an invitation; null where they are not those of one. */
export function readInvitation({ texts, data, translation = null }: Wording): InvitationWords | null {
  const own = fieldsOf(texts, ['title', 'summary']);
  const legalBasis = Object.keys(data).join() === 'legalBasis' ? readLegalBasis(data['legalBasis']) : null;
  const other = translation === null ? null : fieldsOf(translation.texts, ['title', 'summary']);
  if (own === null || legalBasis === null || (translation !== null && other === null)) return null;
  return { ...own, legalBasis, translation: translation === null || other === null ? null : { language: translation.language, ...other } };
}

/** Reads the words of a shared note; null where they are not those of one. */
export function readNote({ texts, data, translation = null }: Wording): NoteWords | null {
  const own = fieldsOf(texts, ['text']);
  const other = translation === null ? null : fieldsOf(translation.texts, ['text']);
  if (own === null || Object.keys(data).length > 0 || (translation !== null && other === null)) return null;
  return { ...own, translation: translation === null || other === null ? null : { language: translation.language, ...other } };
}

function fieldsOf<F extends keyof typeof LONGEST>(texts: Readonly<Record<string, string>>, fields: readonly F[]): Record<F, string> | null {
  if (Object.keys(texts).length !== fields.length) return null;
  const isIn = fields.every((field) => isWords(texts[field], LONGEST[field]));
  return isIn ? (Object.fromEntries(fields.map((field) => [field, texts[field]])) as Record<F, string>) : null;
}

/** Four times the length that a form takes: a translation can be much longer than its source. */
const isWords = (text: unknown, longest: number): boolean => typeof text === 'string' && text.trim() !== '' && text.length <= 4 * longest;
