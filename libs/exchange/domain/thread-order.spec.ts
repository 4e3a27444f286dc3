import { closeGap, place, type Placed, START } from './thread-order';

const at = (seq: number, changes: Partial<Placed> = {}): Placed => ({
  id: `id-${seq}`,
  seq,
  prev: seq === 1 ? null : `hash-${seq - 1}`,
  hash: `hash-${seq}`,
  ...changes,
});
const afterTwo = { nextSeq: 3, lastHash: 'hash-2' };
const known = [at(1), at(2)];

describe('the place of an arriving envelope', () => {
  it('accepts the first', () =>
    expect(place(at(1), START, [])).toEqual({ decision: 'accept', position: { nextSeq: 2, lastHash: 'hash-1' } }));

  it('accepts the next', () =>
    expect(place(at(3), afterTwo, known)).toEqual({ decision: 'accept', position: { nextSeq: 4, lastHash: 'hash-3' } }));

  it.each([
    ['holds one after a gap', at(5), { decision: 'hold' }],
    ['knows an accepted one again', at(2), { decision: 'duplicate' }],
    ['refuses a known id with other bytes', at(2, { hash: 'other' }), { decision: 'refuse', reason: 'conflicting-id' }],
    ['refuses a known id at another place', at(4, { id: 'id-2' }), { decision: 'refuse', reason: 'conflicting-id' }],
    ['refuses another id at a known place', at(2, { id: 'other', hash: 'other' }), { decision: 'refuse', reason: 'conflicting-seq' }],
    ['refuses one that continues another history', at(3, { prev: 'other' }), { decision: 'refuse', reason: 'broken-chain' }],
    ['refuses one that starts anew', at(3, { prev: null }), { decision: 'refuse', reason: 'broken-chain' }],
  ])('%s', (_, arriving, placement) => expect(place(arriving, afterTwo, known)).toEqual(placement));

  it('knows a held one again, and refuses another for its place', () => {
    const held = [...known, at(5)];
    expect(place(at(5), afterTwo, held)).toEqual({ decision: 'duplicate' });
    expect(place(at(5, { id: 'other', hash: 'other' }), afterTwo, held)).toEqual({ decision: 'refuse', reason: 'conflicting-seq' });
  });

  it('refuses one that lies behind where nothing is kept to compare', () =>
    expect(place(at(1), afterTwo, [])).toEqual({ decision: 'refuse', reason: 'replayed' }));
});

describe('closing a gap', () => {
  it('lets follow what follows, and keeps holding what is behind the next gap', () => {
    const held = [at(7), at(4), at(3), at(5)];
    expect(closeGap(afterTwo, held)).toEqual({
      accepted: [at(3), at(4), at(5)],
      broken: null,
      position: { nextSeq: 6, lastHash: 'hash-5' },
    });
  });

  it('stops at one that continues another history', () => {
    const other = at(4, { prev: 'other' });
    expect(closeGap(afterTwo, [other, at(3), at(5)])).toEqual({
      accepted: [at(3)],
      broken: other,
      position: { nextSeq: 4, lastHash: 'hash-3' },
    });
  });
});
