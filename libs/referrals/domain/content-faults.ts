import type { EventFacts } from '@counterpart/kernel';
import { isContentData } from './content-data';
import type { ReferralMessageKind } from './fact-shapes';
import { type Check, isPlain, shaped, words } from './shape-checks';

interface Texts {
  readonly texts: Readonly<Record<string, string>>;
}

/** What of a message a person must have written; what is not here speaks by its codes alone. */
const WRITTEN: Readonly<Partial<Record<ReferralMessageKind, readonly string[]>>> = {
  'referral.original': ['title', 'text'],
  'referral.clarification_request': ['text'],
  'referral.clarification': ['text'],
  'referral.interim_answer': ['text'],
  'referral.final_answer': ['text'],
  'referral.refusal': ['text'],
  'referral.update': ['text'],
  'referral.permission_request': ['text'],
  'referral.permission_grant': ['text'],
  'referral.permission_denial': ['text'],
};

export const WRITTEN_KINDS = Object.keys(WRITTEN) as readonly ReferralMessageKind[];

/** Whether a kind of message is written by a person, and so needs a second one. */
export const isWritten = (kind: string): boolean => Object.hasOwn(WRITTEN, kind);

/** A code for what is wrong with an arriving content, or null: texts that are missing, empty, or not text at all, or other data than a content has. */
export function contentFault(kind: ReferralMessageKind, facts: EventFacts, content: unknown): string | null {
  if (!hasTexts(content)) return 'bad-content';
  const asked = kind === 'referral.original' ? (facts['items'] as readonly { readonly no: number }[]).map(({ no }) => `items.${no}`) : [];
  const isThere = (path: string): boolean => (content.texts[path] ?? '').trim() !== '';
  return [...(WRITTEN[kind] ?? []), ...asked].every(isThere) ? null : 'bad-content';
}

function hasTexts(content: unknown): content is Texts {
  if (!isPlain(content)) return false;
  const { texts, data, translation } = content;
  return areTexts(texts) && isContentData(data) && (translation === null || isTranslation(translation));
}

const areTexts: Check = (value) => isPlain(value) && Object.values(value).every(words);
const isTranslation = shaped({ language: words, texts: areTexts });
