/** A sentence as it stands in its text: what is translated, and the white space around it, kept to the character. */
export interface Sentence {
  /** White space at the start of the text; empty for all but its first sentence. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** What may end a sentence: a stop with what closes after it, or a line break. */
const MARK = /[.!?。！？｡]+["'”’»」』）)\]》】]*|[\n\r\u2028\u2029]/g;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const CHINESE_STOP = /[。！？｡]/;
const BLANKS = /\s*/y;

/** Titles, initials and the like: a sentence goes on after them, whatever follows. */
const ABBREVIATION =
  /(?:^|[\s("“‘（])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|St|Inc|Ltd|Co|Corp|vs|cf|approx|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{Lu}\.)*\p{Lu})\.$/u;
/** After these it goes on when a number follows: "No. 5", but "No. He left." */
const BEFORE_NUMBER = /(?:^|[\s("“‘（])(?:nos?|arts?|paras?|secs?|figs?|vols?|chs?|pp?|tel)\.$/iu;
/** The number of a list's item belongs to what it numbers. */
const ENUMERATOR = /^\(?(?:\d{1,3}|\p{L})\.$/u;
/** The longest of these, with what stands before it. */
const TAIL = 16;

/**
 * The sentences of a text in Chinese or English, in order: joined with their white space they are the text again. A line break
 * always ends one. Where a full stop may or may not end a sentence, the longer piece is taken: half a sentence cannot be translated.
 * Rules of our own, because Intl.Segmenter changes with the version of ICU, and memory with it, and because it looks ahead to
 * the end of the text after every full stop: a hostile text of 300,000 characters held it for minutes.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let read = afterBlanks(text, 0);
  for (const mark of text.matchAll(MARK)) {
    if (mark.index < read) continue;
    const end = mark.index + mark[0].length;
    read = afterBlanks(text, end);
    if (read === text.length) break;
    if (!endsAt(text, { start, end, next: read, mark: mark[0] })) continue;
    sentences.push(apart(text.slice(start, read)));
    start = read;
  }
  if (start < text.length) sentences.push(apart(text.slice(start)));
  return sentences;
}

/** A place where a sentence that began at `start` may end: its mark ends at `end`, and the next word begins at `next`. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly mark: string;
}

function endsAt(text: string, { start, end, next, mark }: Place): boolean {
  if (CHINESE_STOP.test(mark) || LINE_BREAK.test(mark) || LINE_BREAK.test(text.slice(end, next))) return true;
  const following = String.fromCodePoint(text.codePointAt(next)!);
  if (end === next && !/\p{Script=Han}/u.test(following)) return false;
  if (/\p{Ll}/u.test(following)) return false;
  const tail = text.slice(Math.max(start, end - TAIL), end);
  const isNumber = end - start < TAIL && ENUMERATOR.test(tail);
  return !isNumber && !ABBREVIATION.test(tail) && !(BEFORE_NUMBER.test(tail) && /\d/.test(following));
}

function afterBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

function apart(piece: string): Sentence {
  const start = piece.length - piece.trimStart().length;
  const end = Math.max(start, piece.trimEnd().length);
  return { before: piece.slice(0, start), text: piece.slice(start, end), after: piece.slice(end) };
}
