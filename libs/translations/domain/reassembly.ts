import type { Sentence } from './sentences';

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/**
 * A translated text from its translated sentences. Line breaks, and what stands before the first and after the last sentence,
 * are those of the source; between two sentences of a line stands what the target language writes there.
 */
export const reassemble = (sentences: readonly Sentence[], language: string): string =>
  sentences
    .map(({ before, text, after }, i) => before + text.trim() + (i === sentences.length - 1 ? after : between(after, language)))
    .join('');

/** Chinese writes no space after a sentence; the full stop has its own. */
function between(gap: string, language: string): string {
  if (LINE_BREAK.test(gap)) return gap;
  if (language.startsWith('zh')) return '';
  return gap === '' ? ' ' : gap.replaceAll('\u3000', ' ');
}
