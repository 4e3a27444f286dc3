import { itemNumbers, readingOf } from './reading';

const texts = { title: 'A consignment' };
const translation = { language: 'zh-CN', texts: { title: '一批货物' } };
const chinese = { languages: ['zh-CN'], takesOriginals: false };

it.each([
  ['in the language of the receiver', null, { languages: ['zh-CN', 'en'], takesOriginals: false }, { language: 'en', standing: 'own' }],
  ['on the copy of the receiver', null, null, { language: 'en', standing: 'own' }],
  ['translated', translation, chinese, { language: 'zh-CN', texts: translation.texts, standing: 'translated' }],
  ['in the original', null, { ...chinese, takesOriginals: true }, { language: 'en', standing: 'originals', target: null }],
  ['not yet', null, chinese, { language: 'en', texts, standing: 'pending', target: 'zh-CN' }],
])('the receiver reads it %s', (_, given, receiver, expected) =>
  expect(readingOf({ language: 'en', texts, translation: given }, receiver)).toMatchObject(expected),
);

it('finds the items that there are words on', () => {
  expect(itemNumbers({ title: 'x', 'items.10': 'x', 'items.2': 'x', 'items.x': 'x' })).toEqual([2, 10]);
});
