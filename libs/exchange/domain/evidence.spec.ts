import { createHash } from 'node:crypto';
import { evidenceOf, wireHash } from './evidence';

const KEPT = 256 * 1024;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('what is kept of a refused text', () => {
  it.each(['', 'x', 'a'.repeat(KEPT)])('is all of it, up to a quarter of a megabyte', (text) =>
    expect(evidenceOf(text)).toEqual({ wire: text, wireEnd: null, length: text.length, sha256: Buffer.from(sha256(text), 'hex') }),
  );

  it('is both ends of a longer one, with the length and the hash of the whole', () => {
    const text = `begin${'-'.repeat(KEPT)}end`;
    const { wire, wireEnd, length, sha256: hash } = evidenceOf(text);
    expect([wire.length, wireEnd?.length, length]).toEqual([KEPT / 2, KEPT / 2, KEPT + 8]);
    expect([wire.startsWith('begin-'), wireEnd?.endsWith('-end')]).toEqual([true, true]);
    expect(hash.toString('hex')).toBe(sha256(text));
  });

  it('is measured in bytes, and hashed as it came', () => {
    const { wire, length, sha256: hash } = evidenceOf('\u0000毒');
    expect([wire, length]).toEqual(['\uFFFD毒', 4]);
    expect(hash).toEqual(wireHash('\u0000毒'));
    expect(hash).not.toEqual(wireHash('\uFFFD毒'));
  });
});
