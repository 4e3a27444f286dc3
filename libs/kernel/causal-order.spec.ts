import fc from 'fast-check';
import { inCausalOrder, type Statement } from './causal-order';

interface Said extends Statement {
  readonly of?: string | undefined;
}

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
const said = (id: string, from: string, second: number, rest: Partial<Said> = {}): Said => ({ id, from, sentAt: at(second), ...rest });
const ordered = (all: readonly Said[]): string =>
  inCausalOrder(all, ({ of }) => (of ? [of] : []))
    .map(({ id }) => id)
    .join('');

const anything: fc.Arbitrary<Said> = fc.record({
  id: fc.constantFrom(...'abcdefgh'),
  from: fc.constantFrom('us', 'cn'),
  sentAt: fc.oneof(fc.nat(9).map(at), fc.constant('never')),
  seq: fc.option(fc.nat(6), { nil: undefined }),
  seen: fc.option(fc.record({ seq: fc.nat(6) })),
  of: fc.option(fc.constantFrom(...'abcdefgh'), { nil: undefined }),
});

describe('the causal order of statements', () => {
  it('is that of their times, then ids, where nothing else binds them', () => {
    expect(ordered([said('c', 'us', 2), said('b', 'cn', 1), said('a', 'cn', 2)])).toBe('bac');
  });

  it('puts a statement after the one it names, though a slow clock says otherwise', () => {
    expect(ordered([said('a', 'cn', 1, { of: 'b' }), said('b', 'us', 5), said('c', 'us', 3)])).toBe('cba');
  });

  it('keeps the numbers of one party, though its clock was set back', () => {
    expect(ordered([said('a', 'us', 9, { seq: 1 }), said('b', 'us', 1, { seq: 2 }), said('c', 'us', 5, { seq: 3 })])).toBe('abc');
  });

  it('puts a statement after what its sender had read of the other party', () => {
    const all = [said('a', 'us', 7, { seq: 1 }), said('b', 'us', 8, { seq: 2 }), said('c', 'cn', 1, { seq: 1, seen: { seq: 2 } })];
    expect(ordered(all)).toBe('abc');
  });

  it('does not wait for what is not there', () => {
    expect(ordered([said('a', 'us', 1, { of: 'x', seq: 9, seen: { seq: 4 } }), said('b', 'us', 2)])).toBe('ab');
  });

  it('takes each id once', () => {
    expect(ordered([said('b', 'us', 3), said('a', 'us', 2), said('b', 'us', 1)])).toBe('ba');
  });

  it('puts a statement whose time cannot be read last', () => {
    expect(ordered([said('a', 'us', 0, { sentAt: 'never' }), said('b', 'us', 9)])).toBe('ba');
  });

  it('is the same for all who hold the same statements, rings and double ids among them', () => {
    const twice = fc
      .array(anything, { maxLength: 12 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })));
    fc.assert(
      fc.property(twice, ([all, shuffled]) => {
        expect(ordered(shuffled)).toBe(ordered(all));
        expect(new Set(ordered(all))).toEqual(new Set(all.map(({ id }) => id)));
      }),
    );
  });
});
