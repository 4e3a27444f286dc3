import { sizeOf } from './text-size';

it.each([
  ['Which port, and when?', 4, 18],
  ['一批货物正在运往盐田港。', 11, 12],
  ['CAS 23056-29-3 在盐田港', 6, 17],
  [' ', 0, 0],
])('%j has %i words and %i characters', (text, words, characters) => expect(sizeOf([text])).toEqual({ words, characters }));

it('adds up what several texts have', () => expect(sizeOf(['Who paid?', '付款'])).toEqual({ words: 4, characters: 10 }));
