import { missingPartOf, withoutRepeats } from './missing-parts';

it.each([
  ['text', { part: 'text', no: 1 }],
  ['items[2].evaluation', { part: 'itemEvaluation', no: 3 }],
  ['legalBasis[1].instrument', { part: 'instrument', no: 2 }],
  ['deadline.ground', { part: 'ground', no: 1 }],
  ['something.else', null],
])('%s', (path, expected) => expect(missingPartOf({ path, message: 'x' })).toEqual(expected));

it('says once that items have no evaluation', () => {
  const problems = ['text', 'items[0].evaluation', 'items[1].evaluation'].map((path) => ({ path, message: 'x' }));
  expect(withoutRepeats(problems).map(({ path }) => path)).toEqual(['text', 'items[0].evaluation']);
});
