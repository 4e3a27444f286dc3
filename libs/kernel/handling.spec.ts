import fc from 'fast-check';
import { codesOf } from './code-list';
import { carries, HANDLING_CODES, type HandlingCode, isHandling, unionOfHandling } from './handling';

const CODES = codesOf(HANDLING_CODES);
const handling = fc.subarray([...CODES], { minLength: 1 }).filter(isHandling);

describe('handling codes', () => {
  it.each([
    [['H0'], true],
    [['H1'], true],
    [['H1', 'H2', 'H3'], true],
    [['H0', 'H1'], false],
    [['H1', 'H1'], false],
    [['H4'], false],
    [['toString'], false],
    [[], false],
  ])('%j can stand: %s', (codes, expected) => expect(isHandling(codes)).toBe(expected));

  it.each<[HandlingCode[], HandlingCode[], HandlingCode[]]>([
    [['H0'], ['H0'], ['H0']],
    [['H0'], ['H2'], ['H2']],
    [['H3'], ['H1'], ['H1', 'H3']],
  ])('%j in a case with %j carries %j', (own, ofCase, expected) => expect(unionOfHandling(own, ofCase)).toEqual(expected));

  it('put together can always stand, carries every part, and is the same whichever comes first', () =>
    fc.assert(
      fc.property(handling, handling, (a, b) => {
        const union = unionOfHandling(a, b);
        expect(isHandling(union) && carries(union, a) && carries(union, b)).toBe(true);
        expect(CODES.filter((code) => union.includes(code))).toEqual(union);
        expect(unionOfHandling(b, a)).toEqual(union);
        expect(unionOfHandling(a, a)).toEqual(CODES.filter((code) => a.includes(code)));
      }),
    ));

  it('are dropped when a restriction of the case is missing', () => {
    expect(carries(['H1'], ['H2'])).toBe(false);
    expect(carries(['H0'], ['H2'])).toBe(false);
    expect(carries(['H1', 'H2'], ['H2'])).toBe(true);
    expect(carries(['H2'], ['H0'])).toBe(true);
  });
});
