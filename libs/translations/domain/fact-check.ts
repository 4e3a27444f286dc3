const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ－．：／]/g;
const GROUPING = /(?<=\d)[,，](?=\d{3}(?!\d))/g;

const CAS_NUMBER = String.raw`(?<![\w-])\d{2,7}-\d{2}-\d(?![\w-])`;
/** The number of a thing, letters and digits together: a container, a parcel, an account, a wallet. */
const IDENTIFIER = String.raw`(?<![A-Za-z0-9])(?=[0-9]{0,64}[A-Za-z])(?=(?:[A-Za-z]{0,64}\d){4})[A-Za-z0-9]{8,128}(?![A-Za-z0-9])`;
/** 3万 is "30 thousand": numbers in scales are not compared yet, so they are not judged either. 3千克 is 3 kg. */
const SCALE = '[十百万亿]|千(?![克米瓦赫])|hundred|thousand|million|billion';
const FACT = new RegExp(String.raw`${CAS_NUMBER}|${IDENTIFIER}|\d+(?:\.\d+)*(?<scale>\s{0,3}(?:${SCALE}))?`, 'gi');
const SMALLEST_SCALED = 10_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = new RegExp(String.raw`\b(${MONTHS.join('|')})[a-z]{0,6}\b`, 'gi');
const ENGLISH = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ENGLISH_WORD = new RegExp(String.raw`\b(${ENGLISH.join('|')})\b`, 'gi');
const CHINESE = '零一二三四五六七八九';
const CHINESE_WORD = /([二三四五六七八九])?十([一二三四五六七八九])?|[一二两三四五六七八九]/g;

/**
 * The numbers, CAS numbers, dates and identifiers of the source that the target lacks, in the order of the source. What is compared
 * are digits, whatever their width or grouping; the target may write a small number or a month as a word. Chinese and English.
 */
export function missingFacts(source: string, target: string): readonly string[] {
  const there = readFacts(target);
  const isKnown = (fact: string) => there.facts.has(fact) || there.words.has(fact) || (there.isScaled && Number(fact) >= SMALLEST_SCALED);
  return [...readFacts(source).facts].filter((fact) => !isKnown(fact));
}

interface Facts {
  readonly facts: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly isScaled: boolean;
}

function readFacts(text: string): Facts {
  const plain = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(GROUPING, '');
  const found = [...plain.matchAll(FACT)];
  const facts = found.filter(({ groups }) => groups?.scale === undefined).map(([fact]) => withoutZero(fact));
  // An hour sharp need not have minutes in the other language.
  return { facts: new Set(facts.filter((fact) => fact !== '00')), words: new Set(wordsOf(plain)), isScaled: facts.length < found.length };
}

/** A month or an hour may or may not be written with a zero before it. */
const withoutZero = (fact: string): string => (/^0[1-9]$/.test(fact) ? fact.slice(1) : fact);

/** The small numbers and months that a text writes as words, in digits. */
function wordsOf(text: string): readonly string[] {
  const months = [...text.matchAll(MONTH)].map(([, month]) => MONTHS.indexOf(month!.toLowerCase()) + 1);
  const english = [...text.matchAll(ENGLISH_WORD)].map(([word]) => ENGLISH.indexOf(word.toLowerCase()));
  const chinese = [...text.matchAll(CHINESE_WORD)].map(([word, tens, units]) =>
    word.includes('十') ? 10 * digit(tens ?? '一') + digit(units ?? '零') : digit(word),
  );
  return [...months, ...english, ...chinese].map(String);
}

const digit = (word: string): number => CHINESE.indexOf(word === '两' ? '二' : word);
