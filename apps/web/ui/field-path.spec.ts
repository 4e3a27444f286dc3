import { fieldName, sortProblems } from './field-path';

it.each([
  ['title', 'title'],
  ['items[2].text', 'items.2.text'],
  ['items[0].identifiers[11].value', 'items.0.identifiers.11.value'],
])('%s is called %s', (path, name) => expect(fieldName(path)).toBe(name));

it('sorts what a field shows from what no field shows', () => {
  const problems = ['items[1].text', 'legalBasis[0].article', 'deskId', 'case'].map((path) => ({ path, message: `about ${path}` }));
  expect(sortProblems(problems, ['items.0.text', 'items.1.text', 'legalBasis', 'desk'], { deskId: 'desk' })).toEqual({
    known: [
      { name: 'items.1.text', message: 'about items[1].text' },
      { name: 'legalBasis', message: 'about legalBasis[0].article' },
      { name: 'desk', message: 'about deskId' },
    ],
    unknown: [{ path: 'case', message: 'about case' }],
  });
});
