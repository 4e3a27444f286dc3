import fc from 'fast-check';
import { openEnvelope } from './envelope';
import { keysOf, nncc, seal, dea } from './envelope.samples';
import { isRefusal } from './refusal';
import { decodeWire, encodeWire } from './wire';

const envelope = seal();
const wire = encodeWire(envelope);

/** A key for every name, so that a changed sender is not caught by the key list alone. */
const anyKey = () => [dea.publicKey, nncc.publicKey];

const receive = (text: string, keys = keysOf) => {
  const bytes = decodeWire(text);
  return isRefusal(bytes) ? bytes : openEnvelope(bytes, keys);
};

const flip = (text: string, bit: number): string => {
  const bytes = Buffer.from(text, 'utf8');
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bytes.toString('utf8');
};

describe('the wire', () => {
  it('carries an envelope whole', () => expect(receive(wire)).toEqual(envelope));

  it('has one spelling', () => expect(encodeWire(envelope)).toBe(wire));

  it('refuses every single flipped bit', () => {
    const accepted: number[] = [];
    for (let bit = 0; bit < Buffer.byteLength(wire) * 8; bit += 1) {
      if (!isRefusal(receive(flip(wire, bit), anyKey))) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  it('refuses a flipped bit in any part, also where the text around it is well-formed', () => {
    const parts = ['headerBytes', 'contentBytes', 'salt', 'signature'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.nat(), fc.nat(7), (part, at, bit) => {
        const bytes = Buffer.from(envelope[part]);
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
        expect(isRefusal(receive(encodeWire({ ...envelope, [part]: bytes }), anyKey))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a missing part', wire.replace(/,"salt":"[^"]*"/, '')],
    ['a part more', wire.replace('{', '{"a":"",')],
    ['a part that is no text', wire.replace(/"salt":"[^"]*"/, '"salt":1')],
    ['white space', `${wire} `],
    ['base64 that is not of the URL alphabet', wire.replace(/"signature":"../, '"signature":"+/')],
    ['padding', wire.replace(/"salt":"([^"]*)"/, '"salt":"$1="')],
    ['a key id that is no hash', wire.replace(/"keyId":"[^"]*"/, '"keyId":"DEA"')],
    ['a lone surrogate', wire.replace('"keyId":"', '"keyId":"\ud800')],
  ])('refuses %s as malformed', (_, text) => expect(receive(text)).toMatchObject({ refused: 'malformed' }));

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(isRefusal(receive(text))).toBe(true);
      }),
    );
  });
});
