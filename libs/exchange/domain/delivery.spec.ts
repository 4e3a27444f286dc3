import fc from 'fast-check';
import { type Envelope, openEnvelope } from './envelope';
import { keysOf, seal, sequence } from './envelope.samples';
import { isRefusal } from './refusal';
import { closeGap, place, type Placed, type Position, START } from './thread-order';
import { decodeWire, encodeWire } from './wire';

const LENGTH = 8;
const sent = sequence(LENGTH);
const wires = sent.map(encodeWire);

/** A receiver in memory: opens, places, holds and releases, as the service does with rows. */
class Receiver {
  readonly accepted: Placed[] = [];
  readonly refused: string[] = [];
  private held: Placed[] = [];
  private position: Position = START;

  receive(wire: string): void {
    const bytes = decodeWire(wire);
    const opened = isRefusal(bytes) ? bytes : openEnvelope(bytes, keysOf);
    if (isRefusal(opened)) this.refused.push(opened.refused);
    else this.take(opened);
  }

  private take({ header: { id, seq, prev }, hash }: Envelope): void {
    const arriving = { id, seq, prev, hash };
    const placement = place(arriving, this.position, [...this.accepted, ...this.held]);
    if (placement.decision === 'hold') this.held.push(arriving);
    if (placement.decision === 'refuse') this.refused.push(placement.reason);
    if (placement.decision !== 'accept') return;
    const closed = closeGap(placement.position, this.held);
    this.accepted.push(arriving, ...closed.accepted);
    this.position = closed.position;
    this.held = this.held.filter((one) => one !== closed.broken && !closed.accepted.includes(one));
    if (closed.broken) this.refused.push('broken-chain');
  }
}

const received = (texts: readonly string[]): Receiver => {
  const receiver = new Receiver();
  for (const text of texts) receiver.receive(text);
  return receiver;
};
const ids = (placed: readonly Placed[]): string[] => placed.map(({ id }) => id);
const inOrder = sent.map(({ header }) => header.id);

const tampered = (wire: string, bit: number): string => {
  const bytes = Buffer.from(wire, 'utf8');
  const at = bit % (bytes.length * 8);
  bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
  return bytes.toString('utf8');
};

const everyOrder = fc.shuffledSubarray(wires, { minLength: LENGTH, maxLength: LENGTH });
const noise = fc.array(
  fc.oneof(
    fc.constantFrom(...wires),
    fc.tuple(fc.constantFrom(...wires), fc.nat()).map(([wire, bit]) => tampered(wire, bit)),
  ),
  { maxLength: 12 },
);

describe('a sequence of envelopes', () => {
  it('is accepted in its order, whatever the order of arrival', () => {
    fc.assert(fc.property(everyOrder, (texts) => expect(ids(received(texts).accepted)).toEqual(inOrder)));
  });

  it('is accepted once and unchanged among duplicates and tampered copies', () => {
    const mixed = fc.tuple(everyOrder, noise).chain(([texts, extra]) => {
      const all = [...texts, ...extra];
      return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    });
    fc.assert(
      fc.property(mixed, (texts) => {
        const receiver = received(texts);
        expect(ids(receiver.accepted)).toEqual(inOrder);
        expect(receiver.refused).toHaveLength(texts.filter((text) => !wires.includes(text)).length);
      }),
    );
  });

  it('is accepted up to the first gap while one is missing', () => {
    fc.assert(
      fc.property(everyOrder, fc.nat(LENGTH - 1), (texts, missing) => {
        const partial = texts.filter((text) => text !== wires[missing]);
        expect(ids(received(partial).accepted)).toEqual(inOrder.slice(0, missing));
      }),
    );
  });

  it('has one holder for each place: of two that the sender signed for it, one is refused', () => {
    const rival = seal({ seq: 3, prev: sent[1]?.hash ?? null });
    fc.assert(
      fc.property(everyOrder, fc.nat(LENGTH), (texts, at) => {
        const { accepted, refused } = received([...texts.slice(0, at), encodeWire(rival), ...texts.slice(at)]);
        const places = accepted.map(({ seq }) => seq);
        expect(places).toEqual(places.map((_, i) => i + 1));
        expect(refused.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is not continued under the id of another one', () => {
    const [first, second] = sent;
    if (!first || !second) throw new Error('The sequence is too short');
    const rival = seal({ ...second.header, id: first.header.id });
    expect(received([...wires.slice(0, 1), encodeWire(rival)]).refused).toEqual(['conflicting-id']);
  });
});
