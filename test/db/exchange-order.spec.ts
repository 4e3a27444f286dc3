import { AgenciesService } from '@counterpart/identity';
import { Delivery } from '@counterpart/exchange';
import { uuidv7 } from '@counterpart/kernel';
import { type Released, Wires } from './exchange-wire';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf } from './referral-story';

let system: TestSystem;
let wires: Wires;
beforeAll(async () => {
  system = await openTestDatabase();
  wires = new Wires(system);
});
afterAll(() => system.close());

/** A thread's envelopes as an agency holds them: `box state`, in the order in which its sender numbered them. */
async function held(code: string, thread: string, kinds = 'referral.%'): Promise<readonly string[]> {
  const sql = `select box, state, seq from envelope where agency_id = $1 and thread_id = $2 and kind like $3 order by box, seq`;
  const rows = await wires.rows<{ box: string; state: string; seq: number }>(sql, [(await wires.agency(code)).id, thread, kinds]);
  return rows.map(({ box, state }) => `${box} ${state}`);
}

const events = async (code: string, type: string, objectId: string): Promise<number> =>
  (
    await wires.rows('select 1 from event where agency_id = $1 and type = $2 and object_id = $3', [
      (await wires.agency(code)).id,
      type,
      objectId,
    ])
  ).length;

const deliver = async ({ id }: Released): Promise<string> => {
  const { side, id: agencyId } = await wires.agency('DEA');
  return codeOf(system.get(Delivery).deliver(side, agencyId, id));
};

/** Three envelopes of one thread that have not been delivered. */
async function three(): Promise<readonly [Released, Released, Released]> {
  const first = await wires.original();
  return [first, await wires.update(first.thread), await wires.update(first.thread)];
}

describe('the same envelope again', () => {
  it('gets the same receipt to the byte, and changes nothing', async () => {
    const { wire } = await wires.original();
    const receipt = await wires.receipt('NNCC', wire);
    expect(await wires.isAuthentic(receipt!)).toBe(true);
    const before = await wires.digest('NNCC');
    const again = await Promise.all([1, 2, 3, 4].map(() => wires.receipt('NNCC', wire)));
    expect(again).toEqual([receipt, receipt, receipt, receipt]);
    expect(await wires.give('NNCC', wire)).toBe('duplicate');
    expect(await wires.digest('NNCC')).toBe(before);
  });

  it('is answered so after all of the thread has gone on', async () => {
    const sent = await wires.original();
    const receipt = await wires.receipt('NNCC', sent.wire);
    await wires.give('NNCC', (await wires.update(sent.thread)).wire);
    expect(await wires.receipt('NNCC', sent.wire)).toBe(receipt);
  });

  it('is refused for the same reason where it was refused, and kept once', async () => {
    const sent = await wires.original();
    await wires.give('NNCC', sent.wire);
    const text = await wires.resealed((await wires.update(sent.thread)).wire, { facts: { none: 'OF_THESE' } });
    expect(await wires.give('NNCC', text)).toBe('refused bad-facts');
    const count = await wires.countRefusals('NNCC');
    expect(await wires.give('NNCC', text)).toBe('refused bad-facts');
    expect(await wires.countRefusals('NNCC')).toBe(count);
    const other = await wires.resealed(text, { id: uuidv7(), facts: {} });
    expect(await wires.give('NNCC', other)).toBe('refused replayed');
  });

  it('a receipt is filed once', async () => {
    const sent = await wires.original();
    const receipt = (await wires.receipt('NNCC', sent.wire))!;
    expect(await wires.give('DEA', receipt)).toBe('accepted');
    const before = await wires.digest('DEA');
    expect(await wires.give('DEA', receipt)).toBe('duplicate');
    expect(await wires.digest('DEA')).toBe(before);
    expect(await wires.give('NNCC', receipt)).toBe('refused malformed');
  });
});

describe('envelopes that overtake each other', () => {
  it('wait until what came before them is there, and are then taken in order', async () => {
    const [first, second, third] = await three();
    expect(await wires.give('NNCC', second.wire)).toBe('held');
    expect(await held('NNCC', first.thread)).toEqual([]);
    expect(await wires.give('NNCC', first.wire)).toBe('accepted');
    expect(await wires.give('NNCC', third.wire)).toBe('held');
    expect(await wires.give('NNCC', third.wire)).toBe('held');
    expect(await held('NNCC', first.thread)).toEqual(['in accepted', 'in held']);
    expect(await events('NNCC', 'envelope.held', third.id)).toBe(1);
    expect((await wires.story.shown('liaison1@NNCC', first.thread)).messages).toHaveLength(1);

    expect(await wires.give('NNCC', second.wire)).toBe('accepted');
    expect(await held('NNCC', first.thread)).toEqual(['in accepted', 'in accepted', 'in accepted']);
    expect((await wires.story.shown('liaison1@NNCC', first.thread)).messages.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
    // The receipts of the first two went back with the answers to their deliveries; that of the third, which was held, goes by itself.
    expect(await held('NNCC', first.thread, 'receipt.delivered')).toEqual(['out delivered', 'out delivered', 'out pending']);
    await system.runJobs();
    expect(await held('DEA', first.thread)).toEqual(['out delivered', 'out delivered', 'out delivered']);
    expect(await held('DEA', first.thread, 'receipt.delivered')).toEqual(['in accepted', 'in accepted', 'in accepted']);
    expect(await held('NNCC', first.thread, 'receipt.delivered')).toEqual(['out delivered', 'out delivered', 'out delivered']);
  });

  it('tell their sender that they wait, and are delivered without being sent anew', async () => {
    const [first, second] = await three();
    expect(await deliver(second)).toBe('delivery.held');
    const waiting = await wires.rows(`select state, trouble, attempts from envelope where id = $1 and box = 'out'`, [second.id]);
    expect(waiting).toEqual([{ state: 'pending', trouble: 'gap', attempts: 1 }]);
    expect(await deliver(first)).toBe('nothing was refused');
    expect(await deliver(second)).toBe('nothing was refused');
    const there = await wires.rows(`select state, trouble from envelope where id = $1 and box = 'out'`, [second.id]);
    expect(there).toEqual([{ state: 'delivered', trouble: null }]);
  });

  it('are refused, and their sender is told so, when what comes before them proves another history', async () => {
    const [first, second, third] = await three();
    await wires.give('NNCC', first.wire);
    const fork = await wires.resealed(third.wire, { id: uuidv7(), prev: wires.header(first.wire).contentHash });
    expect(await wires.give('NNCC', fork)).toBe('held');
    expect(await wires.give('NNCC', second.wire)).toBe('accepted');
    expect(await wires.give('NNCC', fork)).toBe('refused broken-chain');
    expect(await wires.receipt('NNCC', fork)).toBeNull();
    expect((await wires.story.shown('liaison1@NNCC', first.thread)).messages).toHaveLength(2);
  });

  it('however they are sent at once, are all there once and in order', async () => {
    const first = await wires.original();
    const all = [first];
    for (let i = 0; i < 4; i++) all.push(await wires.update(first.thread));
    const wave = () => Promise.allSettled([...all, ...all].reverse().map(deliver));
    for (let tries = 0; tries < 10 && (await held('DEA', first.thread)).some((one) => one.endsWith('pending')); tries++) await wave();
    expect(await held('DEA', first.thread)).toEqual(all.map(() => 'out delivered'));
    expect(await held('NNCC', first.thread)).toEqual(all.map(() => 'in accepted'));
    for (const { id } of all)
      expect([await events('NNCC', 'envelope.accepted', id), await events('DEA', 'envelope.delivered', id)]).toEqual([1, 1]);
    const receipts = await held('NNCC', first.thread, 'receipt.delivered');
    expect(receipts).toHaveLength(all.length);
  });
});

describe('a delivery', () => {
  it('that dies after the receiver has taken it in is done by the next', async () => {
    const sent = await wires.original();
    expect(await wires.give('NNCC', sent.wire)).toBe('accepted');
    const before = await wires.digest('NNCC');
    expect(await held('NNCC', sent.thread, 'receipt.delivered')).toEqual(['out delivered']);
    expect(await deliver(sent)).toBe('nothing was refused');
    expect(await held('DEA', sent.thread)).toEqual(['out delivered']);
    expect(await held('DEA', sent.thread, 'receipt.delivered')).toEqual(['in accepted']);
    expect(await held('NNCC', sent.thread)).toEqual(['in accepted']);
    expect(await wires.digest('NNCC')).toBe(before);
  });

  it('to an agency that has become ineligible waits, says why, and goes on when it is eligible again', async () => {
    const sent = await wires.original();
    const change = async (eligible: boolean) =>
      system.get(AgenciesService).changeEligibility(await wires.story.person('administrator@NNCC'), eligible, 'A fictional restriction');
    await change(false);
    expect(await deliver(sent)).toBe('delivery.deferred');
    expect(await wires.rows(`select state, trouble from envelope where id = $1`, [sent.id])).toEqual([
      { state: 'pending', trouble: 'agency.ineligible' },
    ]);
    expect(await held('NNCC', sent.thread)).toEqual([]);
    await change(true);
    expect(await deliver(sent)).toBe('nothing was refused');
    expect(await held('NNCC', sent.thread)).toEqual(['in accepted']);
  });

  it('of what was released before a suspension is taken in and receipted during it', async () => {
    const sent = await wires.original();
    await system.get(AgenciesService).suspendCooperation(await wires.story.person('secretariat@NNCC'), 'A fictional dispute');
    expect(await deliver(sent)).toBe('nothing was refused');
    expect(await held('DEA', sent.thread, 'receipt.delivered')).toEqual(['in accepted']);
    await system.get(AgenciesService).resumeCooperation(await wires.story.person('secretariat@NNCC'));
  });
});
