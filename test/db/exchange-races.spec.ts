import { Delivery } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { ReferralStory } from './referral-story';

let system: TestSystem;
beforeAll(async () => {
  system = await openTestDatabase();
});
afterAll(() => system.close());

const rows = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  asAdmin(async (client) => (await client.query<Row>(sql, [...values])).rows, system.database);

/** Runs the work while another transaction holds a thread's row of one agency, and lets go once `count` others wait for it. */
const whileHeld = <T>(threadId: string, agencyId: string, count: number, work: () => Promise<T>): Promise<T> =>
  asAdmin(async (client) => {
    await client.query('begin');
    await client.query('select 1 from thread where agency_id = $1 and id = $2 for update', [agencyId, threadId]);
    const running = work();
    for (let waiting = 0; waiting < count; await new Promise((resolve) => setTimeout(resolve, 20)))
      waiting = (await rows(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length;
    await client.query('commit');
    return running;
  }, system.database);

describe('a delivery that runs twice at once', () => {
  it('is taken in once, receipted once, and refused by nobody', async () => {
    const story = new ReferralStory(system);
    const id = await story.send('liaison1@DEA');
    const supervisor = await story.person('supervisor1@NNCC');
    const directory = system.get(Directory);
    const [sender, receiver] = [(await directory.agencyByCode('NNCC'))!, (await directory.agencyByCode('DEA'))!];
    await story.receiving.acknowledge(supervisor, id, (await story.shown('supervisor1@NNCC', id)).version);
    const waiting = await rows<{ id: string }>(
      `select id from envelope where agency_id = $1 and kind = 'receipt.acknowledged' and state = 'pending'`,
      [sender.id],
    );
    expect(waiting).toHaveLength(1);
    const envelopeId = waiting[0]!.id;
    await whileHeld(id, receiver.id, 2, () =>
      Promise.all([1, 2].map(() => system.get(Delivery).deliver(sender.side, sender.id, envelopeId))),
    );
    expect(await rows('select reason from envelope_refused')).toEqual([]);
    expect(await rows(`select box, state from envelope where id = $1 order by box`, [envelopeId])).toEqual([
      { box: 'in', state: 'accepted' },
      { box: 'out', state: 'delivered' },
    ]);
    expect(await rows(`select 1 from event where object_id = $1 and type = 'envelope.accepted'`, [envelopeId])).toHaveLength(1);
  });
});
