/** The languages that everything is written in. */
export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

const isLanguage = (text: string | null): text is Language => LANGUAGES.some((language) => language === text);

/** The language that a person chose, or the first that the browser asks for and that there is; English where neither is so. */
export function languageFor(chosen: string | null, wanted: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  const found = wanted.flatMap((tag) => LANGUAGES.filter((language) => language.split('-')[0] === tag.split('-')[0]?.toLowerCase()));
  return found[0] ?? 'en';
}
