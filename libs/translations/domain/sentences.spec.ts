import fc from 'fast-check';
import { reassemble } from './reassembly';
import { inReadingOrder } from './reading-order';
import { sentencesOf } from './sentences';

const joined = (text: string) =>
  sentencesOf(text)
    .map((sentence) => sentence.before + sentence.text + sentence.after)
    .join('');
const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

/** What such texts are made of, so that random ones meet the rules. */
const pieces = [
  'Mr. Fang',
  'No. 5',
  'No. He',
  '1. ',
  'see e.g. this',
  'U.S. ',
  '。',
  '！',
  '”',
  '“',
  '. ',
  '.',
  '? ',
  '; ',
  '…',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  ' ',
  '\u3000',
  '移送',
  '3.5公斤',
  'CAS 103-90-2',
  'kg',
  'A',
  'b',
  '(',
  ')',
  '👩‍🔬',
  '\ud800',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

describe('the sentences of a text', () => {
  it('joined are the text again', () => {
    fc.assert(
      fc.property(anyText, (text) => joined(text) === text),
      { numRuns: 2000 },
    );
  });

  it('hold no line break, no white space at their ends, and are blank only where the text is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const [i, sentence] of sentencesOf(text).entries()) {
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toMatch(/[\n\r\u2028\u2029]/);
          expect(sentence.text === '').toBe(text.trim() === '');
          if (i > 0) expect(sentence.before).toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['The parcel left Shanghai. It was opened.', ['The parcel left Shanghai.', 'It was opened.']],
    ['Mr. Fang of Example Chem Co. Ltd. was asked.', ['Mr. Fang of Example Chem Co. Ltd. was asked.']],
    ['See No. 5. No. He left.', ['See No. 5.', 'No.', 'He left.']],
    ['"Who sent it?" he asked. Nobody knew!', ['"Who sent it?" he asked.', 'Nobody knew!']],
    ['1. Sender. 2. Receiver.\n- third', ['1. Sender.', '2. Receiver.', '- third']],
    [
      'Dr. A. Example, U.S. customs, e.g. Parcels, weighed 3.5 kg. Then 4.',
      ['Dr. A. Example, U.S. customs, e.g. Parcels, weighed 3.5 kg.', 'Then 4.'],
    ],
    ['包裹已离开上海。请协助查明发件人！是谁？', ['包裹已离开上海。', '请协助查明发件人！', '是谁？']],
    ['他说：“不知道。”随后离开。重3.5公斤。', ['他说：“不知道。”', '随后离开。', '重3.5公斤。']],
    ['\u3000\u3000一、发件人\n二、收件人……\r\n\r\n完', ['一、发件人', '二、收件人……', '完']],
    ['Example Chem Co. Ltd.位于上海。', ['Example Chem Co. Ltd.位于上海。']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('take time in proportion to the text', () => {
    const started = process.cpuUsage();
    for (const part of ['A. ', '.', '\n', ' ', '.)', '. ', '。']) sentencesOf(part.repeat(300_000));
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3);
  });
});

describe('a translated text', () => {
  const translate = (text: string, to: string, words: readonly string[]) =>
    reassemble(
      sentencesOf(text).map((sentence, i) => ({ ...sentence, text: words[i] ?? '' })),
      to,
    );

  it('has spaces between sentences in English', () =>
    expect(translate('包裹已到。谁寄的？', 'en', ['The parcel is here.', ' Who sent it? '])).toBe('The parcel is here. Who sent it?'));

  it('has none in Chinese, and the line breaks of its source', () =>
    expect(translate('One. Two.\n\nThree. \n', 'zh', ['一。', '二。', '三。'])).toBe('一。二。\n\n三。 \n'));
});

it('fields come in the order in which they are read', () =>
  expect(inReadingOrder(['items.10', 'text', 'items.9', 'aim', 'title'])).toEqual(['title', 'text', 'aim', 'items.9', 'items.10']));
