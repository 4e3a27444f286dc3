import type { EventFacts, HandlingCode } from '@counterpart/kernel';
import { restrictionUnknown, wrongForwardLanguage } from '../referral.errors';

interface Texts {
  readonly texts: Readonly<Record<string, string>>;
}
interface Content extends Texts {
  readonly data: Readonly<Record<string, unknown>>;
}

/** A message of a thread with its content, as it crossed. */
export interface ThreadMessage extends Content {
  readonly id: string;
  readonly kind: string;
  /** The agency that wrote it, by its code. */
  readonly agency: string;
  readonly reference: string;
  readonly sentAt: string;
  readonly handling: readonly HandlingCode[];
  readonly language: string;
  readonly translation: (Texts & { readonly language: string }) | null;
}

/** One message as another passes it on. Its sentences stand beside the carrier's own, under `forwarded.<no>`, so that they are translated with them. */
export interface ForwardedPart extends Pick<ThreadMessage, 'kind' | 'agency' | 'reference' | 'sentAt' | 'handling' | 'language' | 'data'> {
  readonly message: string;
  /** Of what is passed on in its translation: the words as they were written. */
  readonly original: (Texts & { readonly language: string }) | null;
}

const PREFIX = 'forwarded.';
const within = (no: number, texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${PREFIX}${no}.${path}`, text]));

/** What is passed on, in this language; throws where a message is not there in it, or does not say the restriction that H3 stands for. */
export function forwardedContent(messages: readonly ThreadMessage[], language: string): Content {
  const texts = messages.map((message, i) => within(i + 1, textsIn(message, language)));
  const parts = messages.map((message, i): ForwardedPart => {
    if (isSilent(message)) throw restrictionUnknown(`messages[${i}]`);
    const { id, kind, agency, reference, sentAt, handling, data } = message;
    const original = message.language === language ? null : { language: message.language, texts: message.texts };
    return { message: id, kind, agency, reference, sentAt, handling, language, original, data };
  });
  return { texts: Object.assign({}, ...texts) as Record<string, string>, data: { forwarded: parts } };
}

const isSilent = ({ handling, texts }: ThreadMessage): boolean => handling.includes('H3') && (texts['handlingText'] ?? '').trim() === '';

function textsIn(message: ThreadMessage, language: string): Readonly<Record<string, string>> {
  if (message.language === language) return message.texts;
  if (message.translation?.language !== language) throw wrongForwardLanguage();
  return message.translation.texts;
}

const SEE: Readonly<Record<string, string>> = {
  en: 'See the restrictions of what is passed on.',
  'zh-CN': '见所转递内容的限制说明。',
};

/** What H3 stands for in a message that passes others on: their own texts, which stand with them. Null where none has one. */
export const restrictionOf = (messages: readonly Pick<ThreadMessage, 'handling'>[], language: string): string | null =>
  messages.some(({ handling }) => handling.includes('H3')) ? (SEE[language] ?? SEE['en']!) : null;

interface Written {
  readonly content: Content;
  readonly facts: EventFacts;
  readonly language: string;
}

/** A draft written anew: what it passes on no change touches, nor where that comes from, nor the language that it is there in. */
export function rewritten(before: Written, after: Written): Pick<Written, 'content' | 'facts'> {
  const { forwarded } = before.content.data;
  if (forwarded === undefined) return { content: after.content, facts: after.facts };
  if (after.language !== before.language) throw wrongForwardLanguage();
  const kept = Object.fromEntries(Object.entries(before.content.texts).filter(([path]) => path.startsWith(PREFIX)));
  const { texts, data } = after.content;
  const { origins = [] } = before.facts;
  return { content: { texts: { ...texts, ...kept }, data: { ...data, forwarded } }, facts: { ...after.facts, origins } };
}

const partsOf = ({ data }: Content): readonly ForwardedPart[] => (data['forwarded'] as readonly ForwardedPart[] | undefined) ?? [];
const isFull = ({ original, data }: ForwardedPart): boolean => original !== null || Object.keys(data).length > 0;

/** Without the words and numbers of messages that were called back; where they came from stays. The same content where none is there. */
export function withoutRecalled(content: Content, recalled: ReadonlySet<string>): Content {
  const parts = partsOf(content);
  const prefixes = parts.flatMap(({ message }, i) => (recalled.has(message) ? [`${PREFIX}${i + 1}.`] : []));
  const texts = Object.entries(content.texts).filter(([path]) => !prefixes.some((prefix) => path.startsWith(prefix)));
  const isGone = texts.length === Object.keys(content.texts).length && !parts.some((part) => recalled.has(part.message) && isFull(part));
  if (isGone) return content;
  const forwarded = parts.map((part) => (recalled.has(part.message) ? { ...part, original: null, data: {} } : part));
  return { texts: Object.fromEntries(texts), data: { ...content.data, forwarded } };
}
