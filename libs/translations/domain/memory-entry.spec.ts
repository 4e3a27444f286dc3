import { sourceHash } from './memory-entry';

it('a sentence is known by its text, however its characters are composed', () => {
  expect(sourceHash('caf\u00e9 — 毒品')).toEqual(sourceHash('cafe\u0301 — 毒品'));
  expect(sourceHash('Who?')).not.toEqual(sourceHash('who?'));
});
