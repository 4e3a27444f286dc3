import { languageFor } from './language';

it.each([
  ['zh-CN', ['en'], 'zh-CN'],
  ['en', ['zh-CN'], 'en'],
  [null, ['zh-TW', 'en'], 'zh-CN'],
  [null, ['ZH'], 'zh-CN'],
  [null, ['fr', 'en-GB'], 'en'],
  [null, [], 'en'],
  ['fr', ['fr'], 'en'],
])('chosen %s, wanted %j: %s', (chosen, wanted, expected) => expect(languageFor(chosen, wanted)).toBe(expected));
