import type { EventFacts } from '@counterpart/kernel';
import type { ReferralMessageKind } from './fact-shapes';

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

/** A code for what is wrong with an arriving content, or null: texts that are missing, empty, or not text at all. */
export function contentFault(kind: ReferralMessageKind, facts: EventFacts, content: unknown): string | null {
  if (!hasTexts(content)) return 'bad-content';
  const asked = kind === 'referral.original' ? (facts['items'] as readonly { readonly no: number }[]).map(({ no }) => `items.${no}`) : [];
  const isThere = (path: string): boolean => (content.texts[path] ?? '').trim() !== '';
  return [...(WRITTEN[kind] ?? []), ...asked].every(isThere) ? null : 'bad-content';
}

function hasTexts(content: unknown): content is Texts {
  if (typeof content !== 'object' || content === null || !('texts' in content) || !('data' in content)) return false;
  const { texts, data } = content;
  if (typeof texts !== 'object' || texts === null || typeof data !== 'object' || data === null) return false;
  const translation: unknown = 'translation' in content ? content.translation : null;
  const isTranslation = translation === null || (typeof translation === 'object' && 'texts' in translation && areTexts(translation.texts));
  return areTexts(texts) && isTranslation;
}

const areTexts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
