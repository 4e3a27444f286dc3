import { createHash } from 'node:crypto';
import { canonicalJson, systemActor } from '@counterpart/kernel';
import { encodeWire } from '@counterpart/exchange/domain/wire';
import { Reads } from '@counterpart/platform/database';
import { Wires } from './exchange-wire';
import { openTestDatabase, type TestSystem } from './harness';

const MEGABYTE = 1024 * 1024;
const MOST_KEPT = MEGABYTE / 4;

interface Kept {
  readonly reason: string;
  readonly wire: string;
  readonly wire_end: string | null;
  readonly wire_length: number;
  readonly wire_sha256: Buffer;
}

/** Evidence of what was refused, whose size is the sender's choice. */
describe('a refused text', () => {
  let system: TestSystem;
  let wires: Wires;
  beforeAll(async () => {
    system = await openTestDatabase();
    wires = new Wires(system);
  });
  afterAll(() => system.close());

  async function lastKept(): Promise<Kept> {
    const [kept] = await wires.rows<Kept>('select * from envelope_refused order by received_at desc, id desc limit 1');
    return kept!;
  }
  const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

  it('of twelve megabytes is kept by its ends, its length and its hash', async () => {
    const text = `{"begin":"${'毒'.repeat(4 * MEGABYTE)}","end":1}`;
    expect(await wires.give('NNCC', text)).toBe('refused malformed');
    const kept = await lastKept();
    expect(kept.wire.length + kept.wire_end!.length).toBe(MOST_KEPT);
    expect(text.startsWith(kept.wire) && text.endsWith(kept.wire_end!)).toBe(true);
    expect(kept).toMatchObject({ wire_length: Buffer.byteLength(text), wire_sha256: sha256(text) });
  });

  it('still shows who signed which header, however much content comes before them', async () => {
    const { wire } = await wires.original();
    const parts = wires.parts(wire);
    const text = encodeWire({ ...parts, contentBytes: Buffer.from(canonicalJson('x'.repeat(MEGABYTE))) });
    expect(await wires.give('NNCC', text)).toBe('refused content-mismatch');
    const { wire_end: end } = await lastKept();
    for (const part of [parts.headerBytes, parts.signature, parts.salt]) expect(end).toContain(part.toString('base64url'));
    expect(end).toContain(parts.keyId);
  });

  it('that comes again is found by its hash, though not all of it was kept', async () => {
    const first = await wires.original();
    await wires.give('NNCC', first.wire);
    const header = { ...wires.header((await wires.update(first.thread)).wire), facts: { none: 'OF_THESE' } };
    const content = Buffer.from(canonicalJson({ texts: { text: 'x'.repeat(MEGABYTE) }, data: {}, translation: null }));
    const text = await wires.signed(header, content);
    expect(await wires.give('NNCC', text)).toBe('refused bad-facts');
    const count = await wires.countRefusals('NNCC');
    expect(await wires.give('NNCC', text)).toBe('refused bad-facts');
    expect(await wires.countRefusals('NNCC')).toBe(count);
  });

  it('is looked for by an index, under row-level security too', async () => {
    const { side, id } = await wires.agency('NNCC');
    const actor = systemActor('intake', side, id);
    const plan = await system.get(Reads).json(
      actor,
      // The table is small here: what matters is that the index can serve the condition at all.
      `explain (format json) select reason from envelope_refused where agency_id = '${id}' and wire_sha256 = sha256('x')`,
      [],
    );
    await wires.rows('analyze envelope_refused');
    expect(plan).toMatch(/"Index Name": "envelope_refused_by_hash"/);
    expect(plan).toMatch(/"Index Cond": "[^"]*wire_sha256/);
  });
});
