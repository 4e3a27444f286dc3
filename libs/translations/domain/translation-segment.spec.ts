import { newSegment, other, translator } from './translation.samples';

describe('a segment', () => {
  it('is translated by one person and approved by another', () => {
    const segment = newSegment('The parcel weighs 3 kg.');
    segment.translate(translator, '包裹重3千克。', null);
    expect(() => segment.approve(translator)).toThrow(expect.objectContaining({ code: 'translation.own-work' }));
    segment.approve(other);
    expect([segment.state, segment.translatedBy, segment.approvedBy]).toEqual(['approved', translator.userId, other.userId]);
  });

  it('that lacks a number of its source is not approved, unless someone wrote why', () => {
    const segment = newSegment('The parcel weighs 3 kg.');
    segment.translate(translator, '包裹重。', null);
    expect(segment.missing).toEqual(['3']);
    expect(() => segment.approve(other)).toThrow(
      expect.objectContaining({ code: 'translation.facts-missing', problems: [{ path: 'segments[0].target', message: 'lacks 3' }] }),
    );
  });

  it('takes a written reason for it, which a new translation does not inherit', () => {
    const segment = newSegment('The parcel weighs 3 kg.');
    segment.translate(translator, '包裹重六斤。', 'three kilograms are six jin');
    segment.approve(other);
    expect(segment.state).toBe('approved');
    segment.translate(translator, '包裹重。', null);
    expect(segment.override).toBeNull();
  });

  it('that was sent back says why, and goes on when it is translated anew', () => {
    const segment = newSegment('Who?');
    segment.translate(translator, '什么？', null);
    segment.giveBack('It asks for a person.');
    expect([segment.state, segment.comment]).toEqual(['returned', 'It asks for a person.']);
    expect(() => segment.approve(other)).toThrow(expect.objectContaining({ kind: 'conflict' }));
    segment.translate(translator, '谁？', null);
    segment.approve(other);
    expect([segment.state, segment.comment]).toEqual(['approved', null]);
  });

  it('from the memory still needs its review', () => {
    const segment = newSegment('Who?');
    segment.prefill('谁？');
    expect([segment.state, segment.origin]).toEqual(['prefilled', 'memory']);
    segment.approve(other);
    expect(segment.state).toBe('approved');
  });

  it('without a translation is not approved', () => {
    expect(() => newSegment('Who?').approve(other)).toThrow(expect.objectContaining({ code: 'segment.wrong-state' }));
  });

  it('cannot be filled in over a translation', () => {
    const segment = newSegment('Who?');
    segment.translate(translator, '谁？', null);
    expect(() => segment.prefill('谁？')).toThrow(expect.objectContaining({ code: 'segment.wrong-state' }));
  });
});
