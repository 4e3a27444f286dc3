/** What of an agency decides in which language it reads. */
export interface Reader {
  readonly languages: readonly string[];
  readonly takesOriginals: boolean;
}

/** The texts of a message in the language they were written in, and in another where there is a translation. */
export interface Written {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly translation: { readonly language: string; readonly texts: Readonly<Record<string, string>> } | null;
}

/** What a receiver reads, and why in that language. */
export interface Reading {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
  /** `pending`: it has to be translated into `target` first; `originals`: the receiver translates for itself. */
  readonly standing: 'own' | 'translated' | 'originals' | 'pending';
  readonly target: string | null;
}

/** The texts as they reach the receiver; nothing is known of a receiver whose copy this is: it reads what came. */
export function readingOf({ language, texts, translation }: Written, receiver: Reader | null): Reading {
  if (translation !== null) return { ...translation, standing: 'translated', target: null };
  const own = { language, texts, target: null };
  if (receiver === null || receiver.languages.includes(language)) return { ...own, standing: 'own' };
  if (receiver.takesOriginals) return { ...own, standing: 'originals' };
  return { ...own, standing: 'pending', target: receiver.languages[0] ?? null };
}

/** The numbers of the items that a message has words on, in their order: of `items.2` it is 2. */
export const itemNumbers = (texts: Readonly<Record<string, string>>): readonly number[] =>
  Object.keys(texts)
    .flatMap((path) => /^items\.(\d+)$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
