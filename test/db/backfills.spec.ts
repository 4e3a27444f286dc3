import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client } from 'pg';
import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';

const [DEA, NNCC] = [DEMO_AGENCIES[0]!, DEMO_AGENCIES[2]!];

/** Migrations that change rows: their owner is no superuser, and forced row-level security shows it none of them. */
describe('a migration', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await openTestDatabase();
  });
  afterAll(() => system.close());

  /** What the query finds after the migration ran as the owner on what was there before it; all of it is undone. */
  const ran = <Row extends object>(name: string, before: readonly string[], query: string): Promise<Row[]> =>
    asAdmin(async (client: Client) => {
      await client.query('begin');
      try {
        for (const statement of before) await client.query(statement);
        await client.query('set local role counterpart_owner');
        await client.query(readFileSync(resolve('libs/schema/migrations', name), 'utf8'));
        await client.query('reset role');
        return (await client.query<Row>(query)).rows;
      } finally {
        await client.query('rollback');
      }
    }, system.database);

  it('knows the receipts that went back with an answer from those that are on their way', async () => {
    const [answered, sent] = ['0198c5f2-0000-7000-8000-00000000000a', '0198c5f2-0000-7000-8000-00000000000b'];
    const receipt = (id: string, seq: number, event: string) => [
      `insert into envelope (agency_id, side_id, id, box, state, thread_id, kind, from_agency_id, to_agency_id, desk_id, seq, hash, header, signature, key_id, facts, sent_at)
         values ('${NNCC.id}', 'cn', '${id}', 'out', 'pending', '${answered}', 'receipt.delivered', '${NNCC.id}', '${DEA.id}', '${NNCC.desks[0]!.id}', ${seq},
                 sha256('x'), '', decode(repeat('00', 64), 'hex'), 'x', '{}', now())`,
      `insert into event (agency_id, side_id, id, type, object_id, at, facts, leaf) values ('${NNCC.id}', 'cn', gen_random_uuid(), '${event}', '${id}', now(), '{}', '')`,
    ];
    const rows = await ran<{ id: string; state: string }>(
      '0008c_answered_receipts.sql',
      [...receipt(answered!, 1, 'envelope.receipt-issued'), ...receipt(sent!, 2, 'envelope.sent')],
      `select id, state from envelope order by id`,
    );
    expect(rows).toEqual([
      { id: answered, state: 'delivered' },
      { id: sent, state: 'pending' },
    ]);
  });

  it('leaves row-level security as it was', async () => {
    const sql = `select relname from pg_class where relname in ('envelope', 'event') and relrowsecurity and relforcerowsecurity`;
    expect(await ran('0008c_answered_receipts.sql', [], sql)).toHaveLength(2);
  });

  it('knows the length and the hash of what was refused before it', async () => {
    const rows = await ran<{ wire: string; wire_length: number; hash: string }>(
      '0008b_refused_evidence.sql',
      [
        'alter table envelope_refused drop column wire_sha256, drop column wire_length, drop column wire_end',
        `insert into envelope_refused (agency_id, side_id, id, received_at, reason, wire)
           select '${NNCC.id}', 'cn', gen_random_uuid(), now(), 'malformed', text from unnest(array['', '毒']) as given(text)`,
      ],
      `select wire, wire_length, encode(wire_sha256, 'hex') as hash from envelope_refused order by wire_length`,
    );
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(rows).toEqual([
      { wire: '', wire_length: 0, hash: sha256('') },
      { wire: '毒', wire_length: 3, hash: sha256('毒') },
    ]);
  });
});
