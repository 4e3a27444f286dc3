import { generateKeyPairSync } from 'node:crypto';
import { AgencyKeys } from '@counterpart/identity';
import { uuidv7 } from '@counterpart/kernel';
import { evidenceOf } from '@counterpart/exchange/domain/evidence';
import { encodeWire } from '@counterpart/exchange/domain/wire';
import { type Released, Wires } from './exchange-wire';
import { openTestDatabase, type TestSystem } from './harness';

/** An envelope between two agencies, and everything that somebody on the way could make of it. */
let system: TestSystem;
let wires: Wires;
let sent: Released;
let arrived: Released;
beforeAll(async () => {
  system = await openTestDatabase();
  wires = new Wires(system);
  arrived = await wires.original();
  await system.runJobs();
  sent = await wires.original();
});
afterAll(() => system.close());

/** Hands texts to NNCC, each of which must be refused, kept as it came, and change nothing. Returns the reasons. */
async function refused(texts: readonly string[], receiver = 'NNCC'): Promise<readonly string[]> {
  const [before, known] = [await wires.digest(receiver), await wires.countRefusals(receiver)];
  const answers: string[] = [];
  for (const text of texts) answers.push(await wires.give(receiver, text));
  expect(await wires.digest(receiver)).toBe(before);
  const kept = await wires.refusals(receiver, known);
  const inOrder = (pairs: readonly string[][]) => pairs.map((pair) => pair.join(' ')).sort();
  const asKept = (text: string): string[] => [evidenceOf(text).wire, evidenceOf(text).sha256.toString('hex')];
  expect(inOrder(kept.map(({ reason, wire, sha256 }) => [`refused ${reason}`, wire, sha256]))).toEqual(
    inOrder(answers.map((answer, i) => [answer, ...asKept(texts[i]!)])),
  );
  return [...new Set(kept.map(({ reason }) => reason))].sort();
}

/** Copies of the bytes with one bit turned over: `count` of them, spread over the whole length. */
const flipped = (bytes: Buffer, count: number): readonly Buffer[] =>
  Array.from({ length: count }, (_, i) => {
    const copy = Buffer.from(bytes);
    copy[Math.floor((i * bytes.length) / count)]! ^= 1 << (i % 8);
    return copy;
  });

describe('a bit that was turned over on the way', () => {
  it.each([
    ['signature', ['tampered'], 64],
    ['salt', ['content-mismatch'], 32],
    ['contentBytes', ['content-mismatch'], 60],
    ['headerBytes', ['malformed', 'tampered', 'foreign-signature', 'unknown-version'], 150],
  ] as const)('of the %s', async (part, reasons, count) => {
    const parts = wires.parts(sent.wire);
    const texts = flipped(parts[part], count).map((bytes) => encodeWire({ ...parts, [part]: bytes }));
    for (const reason of await refused(texts)) expect(reasons).toContain(reason);
  });

  it('of the text itself', async () => {
    const texts = flipped(Buffer.from(sent.wire), 60).flatMap((bytes) => (bytes.includes(0) ? [] : [bytes.toString('latin1')]));
    for (const reason of await refused(texts)) expect(['malformed', 'tampered', 'content-mismatch', 'foreign-signature']).toContain(reason);
  });

  it('is found wherever it is, and the envelope itself is accepted after all of it', async () => {
    expect(await wires.give('NNCC', sent.wire)).toBe('accepted');
    expect(await wires.refusals('DEA')).toEqual([]);
  });
});

describe('an envelope that is not what it claims to be', () => {
  const stranger = generateKeyPairSync('ed25519').privateKey;
  const keyOf = (code: string) => system.get(AgencyKeys).signingKey(code);
  const fresh = () => ({ id: uuidv7(), thread: uuidv7() });

  it('is refused when a stranger signed it, or another agency of the same side', async () => {
    const texts = [await wires.resealed(sent.wire, fresh(), stranger), await wires.resealed(sent.wire, fresh(), await keyOf('CBP'))];
    expect(await refused(texts)).toEqual(['foreign-signature']);
  });

  it("is refused when another agency uses the sender's name for its own key", async () => {
    const { keyId } = wires.parts(sent.wire);
    const forged = { ...wires.parts(await wires.resealed(sent.wire, fresh(), stranger)), keyId };
    expect(await refused([encodeWire(forged)])).toEqual(['tampered']);
  });

  it('is refused when its sender is of no side that we know', async () => {
    const nobody = { side: 'us', agency: 'NOBODY', desk: 'NOBODY-1' };
    const elsewhere = { ...wires.header(sent.wire).from, side: 'cn' };
    const texts = [
      await wires.resealed(sent.wire, { ...fresh(), from: nobody }, stranger),
      await wires.resealed(sent.wire, { ...fresh(), from: elsewhere }, await keyOf('DEA')),
    ];
    expect(await refused(texts)).toEqual(['foreign-signature']);
  });

  it('is refused by whoever it is not addressed to', async () => {
    expect(await refused([sent.wire], 'GACC')).toEqual(['malformed']);
    expect(await refused([sent.wire], 'CBP')).toEqual(['malformed']);
    expect(await refused([sent.wire], 'DEA')).toEqual(['malformed']);
  });

  it('is refused when it is addressed to a desk that the receiver does not have', async () => {
    const to = { ...wires.header(sent.wire).to, desk: 'NNCC-NONE' };
    expect((await refused([await wires.resealed(sent.wire, { ...fresh(), to })])).length).toBe(1);
  });

  it.each([
    ['of a kind that nobody knows', { kind: 'referral.gossip' }, 'unknown-kind'],
    ['that is a receipt of a thread that nobody knows', { kind: 'receipt.opened' }, 'unknown-thread'],
    ['that begins a thread in its middle', { kind: 'referral.update' }, 'unknown-thread'],
  ])('is refused as the first of a thread %s', async (_, change, reason) => {
    expect(await refused([await wires.resealed(sent.wire, { ...fresh(), ...change })])).toEqual([reason]);
  });

  it('is refused when it is no envelope at all', async () => {
    const texts = [
      '',
      '{}',
      '[]',
      'null',
      '\u0001',
      'x'.repeat(100_000),
      JSON.stringify({ header: 1 }),
      ` ${sent.wire}`,
      `${sent.wire} `,
      `${sent.wire}${sent.wire}`,
    ];
    expect(await refused(texts)).toEqual(['malformed']);
  });

  it('is refused with NUL in it, which the evidence can only show as a mark', async () => {
    expect(await wires.give('NNCC', `${sent.wire}\u0000`)).toBe('refused malformed');
    expect((await wires.refusals('NNCC')).at(-1)!.wire).toBe(`${sent.wire}\uFFFD`);
  });

  it('is refused when its content is not canonical, though its sender signed it so', async () => {
    const text = await wires.signed({ ...wires.header(sent.wire), ...fresh() }, Buffer.from('{"texts": {}}'));
    expect(await refused([text])).toEqual(['malformed']);
  });
});

describe('an envelope that contradicts what its sender has said', () => {
  it.each([
    ['under the same id', () => ({ exercise: true }), 'conflicting-id'],
    ['under the same number', () => ({ id: uuidv7(), exercise: true }), 'conflicting-seq'],
  ])('%s', async (_, change, reason) => {
    expect(await refused([await wires.resealed(arrived.wire, change())])).toEqual([reason]);
  });

  it('about what came before it', async () => {
    const next = wires.header(await wires.wire('DEA', arrived.id));
    const text = await wires.resealed(arrived.wire, {
      id: uuidv7(),
      kind: 'referral.update',
      seq: next.seq + 1,
      prev: 'A'.repeat(43),
      facts: {},
    });
    expect(await refused([text])).toEqual(['broken-chain']);
  });

  it('is kept beside what it contradicts, and both are signed', async () => {
    const kept = (await wires.refusals('NNCC')).filter(({ reason }) => reason.startsWith('conflicting') || reason === 'broken-chain');
    expect(kept).toHaveLength(3);
    for (const { wire } of kept) expect(await wires.isAuthentic(wire)).toBe(true);
    expect(await wires.isAuthentic(await wires.wire('NNCC', arrived.id))).toBe(true);
  });
});

describe('an envelope that is too large', () => {
  it.each([
    ['content', (text: string) => ({ header: {}, content: text })],
    ['header', (text: string) => ({ header: { reference: text }, content: '{}' })],
  ])('is refused because of its %s', async (_, made) => {
    const { header, content } = made('x'.repeat(8 * 1024 * 1024 + 1));
    const text = await wires.signed(
      { ...wires.header(sent.wire), id: uuidv7(), thread: uuidv7(), ...header },
      Buffer.from(JSON.stringify(content)),
    );
    expect(await refused([text])).toEqual(['malformed']);
  });
});
