/** How much there is to translate: words as the trade counts them, each Chinese character for one; characters without the space between. */
export interface TextSize {
  readonly words: number;
  readonly characters: number;
}

const HAN = /\p{Script=Han}/gu;
/** A run of letters and digits, with what joins them inside: a number, a code, a name with an apostrophe is one word. */
const WORD = /[\p{L}\p{N}]+(?:['’._/-][\p{L}\p{N}]+)*/gu;

export const sizeOf = (texts: readonly string[]): TextSize =>
  texts.reduce<TextSize>(
    ({ words, characters }, text) => ({
      words: words + count(text, HAN) + count(text.replace(HAN, ' '), WORD),
      characters: characters + count(text, /\S/gu),
    }),
    { words: 0, characters: 0 },
  );

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;
