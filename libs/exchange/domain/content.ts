/**
 * What a receiver may read. `texts` are the sentences, by the path of the field (`title`, `text`, `items.1`), and are what is
 * translated; `data` is what is the same in every language (identifiers, evaluation, attachments by hash).
 */
export interface Content {
  readonly texts: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The approved translation of the same texts. */
export interface Translation {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The content as it crosses. */
export interface SealedContent extends Content {
  readonly translation: Translation | null;
}

/** A receipt says nothing but that it happened. */
export const NO_CONTENT: SealedContent = { texts: {}, data: {}, translation: null };

/** Whether a translation has exactly the texts of its source. */
export const covers = (translation: Translation, content: Content): boolean =>
  Object.keys(content.texts).every((path) => (translation.texts[path] ?? '').trim() !== '') &&
  Object.keys(translation.texts).length === Object.keys(content.texts).length;
