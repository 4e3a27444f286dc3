import { HANDLING_CODES } from '@counterpart/kernel';
import { INFORMATION_GRADES, SOURCE_GRADES } from './codes/evaluation';
import { REFUSAL_GROUNDS } from './codes/refusal-grounds';
import { identifierKinds } from './identifiers';
import { code, id, isNumber, isPlain, list, maybe, nullable, oneOf, optional, shaped, time, words } from './shape-checks';

const evaluation = shaped({ source: code(SOURCE_GRADES), information: code(INFORMATION_GRADES) });
const handling = list(code(HANDLING_CODES));

const item = shaped({
  no: isNumber,
  handling: optional(handling),
  evaluation: maybe(evaluation),
  state: optional(oneOf('answered', 'refused')),
  ground: maybe(code(REFUSAL_GROUNDS)),
});

const MOST_IDENTIFIERS = 200;

/** What is passed on keeps the data of its own thread: an object, of which no more is said. */
const forwarded = shaped({
  message: id,
  kind: words,
  agency: words,
  reference: words,
  sentAt: time,
  handling,
  language: words,
  original: nullable(shaped({ language: words, texts: (value) => isPlain(value) && Object.values(value).every(words) })),
  data: isPlain,
});

/**
 * Whether the part of a content that is the same in every language is what this build knows: whoever shows it relies on its shape,
 * and it comes from the other side.
 */
export const isContentData = shaped({
  evaluation: maybe(evaluation),
  items: optional(list(item)),
  legalBasis: optional(list(shaped({ instrument: words, article: nullable(words) }))),
  identifiers: optional(list(shaped({ kind: code(identifierKinds), value: words }), MOST_IDENTIFIERS)),
  substances: optional(list(shaped({ name: words, nameZh: nullable(words), cas: nullable(words), hs: nullable(words) }))),
  forwarded: optional(list(forwarded)),
});
