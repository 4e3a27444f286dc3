import { Client } from 'pg';
import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';

/** Who holds many rows, who holds few, and whom both correspond with. */
export const LARGE = DEMO_AGENCIES.find(({ code }) => code === 'NNCC')!;
export const SMALL = DEMO_AGENCIES.find(({ code }) => code === 'GACC')!;
const COUNTERPART = DEMO_AGENCIES.find(({ code }) => code === 'DEA')!;

export const SMALL_ROWS = 40;
const DESKS = 12;
const CASES = 3_000;
const BATCH = 50_000;

/** A desk of the large agency beside those it has; one id a number, so that seeding again changes nothing. */
const deskId = (i: number): string => `0192b000-0000-7000-8000-${String(i).padStart(12, '0')}`;
export const LARGE_DESKS = Array.from({ length: DESKS }, (_, i) => deskId(i + 1));

/** The ids that the SQL below makes: one a number and kind of row. */
const ID = (kind: string, i: string): string => `(('0192c${kind}-0000-7000-8000-' || lpad(to_hex(${i}), 12, '0'))::uuid)`;
export const referralId = (i: number): string => `0192c001-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;
export const caseId = (i: number): string => `0192c002-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;

/**
 * Fills the database, as the cluster's administrator, with as many referrals as wanted; what is there already counts. Without threads
 * there are headers and titles alone: all that a list reads.
 */
export async function seed(adminUrl: string, rows: number, withThreads: boolean, progress: (done: number) => void): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    await desksAndPeople(client);
    await cases(client);
    const { rows: existing } = await client.query<{ count: string }>(
      'select count(*) from referral where agency_id = $1 and left(id::text, 8) = $2',
      [LARGE.id, '0192c001'],
    );
    for (let from = Number(existing[0]!.count) + 1; from <= rows; from += BATCH) {
      await referrals(client, LARGE.id, from, Math.min(from + BATCH - 1, rows), { desks: LARGE_DESKS, withThreads });
      progress(Math.min(from + BATCH - 1, rows));
    }
    await referrals(client, SMALL.id, 1, SMALL_ROWS, { desks: [SMALL.desks[0]!.id], withThreads });
    await client.query(
      'vacuum (analyze) referral, referral_content, thread, envelope, envelope_content, event, case_file, case_content, case_note, compartment_holding',
    );
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/**
 * Twelve desks. The officer sits on three and is a member of three cases; the supervisor sits on the same three, whose two thousand
 * cases are his or hers.
 */
async function desksAndPeople(client: Client): Promise<void> {
  const { id, side } = LARGE;
  for (const [i, desk] of LARGE_DESKS.entries()) {
    const code = `NNCC-B${String(i + 1).padStart(2, '0')}`;
    await client.query(
      `insert into desk (id, agency_id, side_id, code, name_en, name_zh) values ($1, $2, $3, $4, $4, $4) on conflict do nothing`,
      [desk, id, side, code],
    );
    await client.query(
      `insert into compartment (id, agency_id, side_id, kind, desk_id) values ($1, $2, $3, 'desk', $1) on conflict do nothing`,
      [desk, id, side],
    );
  }
  await client.query(
    `delete from user_desk where agency_id = $1 and user_id in (select id from app_user where agency_id = $1 and login in ('liaison1@NNCC', 'supervisor1@NNCC'))`,
    [id],
  );
  await client.query(
    `insert into user_desk (agency_id, side_id, user_id, desk_id)
     select $1, $2, u.id, d.id from app_user u, unnest($3::uuid[]) d (id) where u.agency_id = $1 and u.login in ('liaison1@NNCC', 'supervisor1@NNCC')`,
    [id, side, LARGE_DESKS.slice(0, 3)],
  );
}

/** Two thousand cases on the first three desks, a thousand on the others, each with notes and members. */
async function cases(client: Client): Promise<void> {
  const { id, side } = LARGE;
  const values = [id, side, LARGE_DESKS, CASES];
  const from = `from generate_series(1, $4::int) i,
    lateral (select ($3::uuid[])[case when i % 3 < 2 then 1 + i % 3 + (i / 3) % 2 else 4 + i % 9 end] as desk) d`;
  await client.query(
    `insert into compartment (id, agency_id, side_id, kind, desk_id) select ${ID('002', 'i')}, $1, $2, 'case', d.desk ${from} on conflict do nothing`,
    values,
  );
  await client.query(
    `insert into thread (agency_id, side_id, id, kind, desk_id, compartment_id, reference, exercise, created_at)
     select $1, $2, ${ID('002', 'i')}, 'case', d.desk, ${ID('002', 'i')}, format('JC-DEA-2026-%s', lpad(i::text, 5, '0')), false, now() - i * interval '5 minutes' ${from} on conflict do nothing`,
    values,
  );
  await client.query(await caseFiles(client, from), values);
  await client.query(
    `insert into case_content (agency_id, side_id, id, compartment_id, title, summary, language, legal_basis, version)
     select $1, $2, ${ID('002', 'i')}, ${ID('002', 'i')}, format('联合案件 %s', i), repeat('涉案前体化学品的来源与流向。', 12), 'zh-CN', '[]', 1 ${from} on conflict do nothing`,
    values,
  );
  await client.query(
    `insert into case_note (agency_id, side_id, id, case_id, compartment_id, scope, author_agency_id, text, language, handling, at)
     select $1, $2, gen_random_uuid(), ${ID('002', 'i')}, ${ID('002', 'i')}, 'private', $1, format('记录 %s', n), 'zh-CN', '{H0}', now() - n * interval '1 hour'
       ${from}, generate_series(1, 10) n where not exists (select 1 from case_note k where k.agency_id = $1 and k.case_id = ${ID('002', 'i')})`,
    values,
  );
  await client.query(
    `insert into compartment_holding (agency_id, side_id, user_id, compartment_id, basis, granted_at)
     select $1, $2, u.id, ${ID('002', 'i')}, 'member', now() from generate_series(1, 3) i, app_user u
      where u.agency_id = $1 and u.login in ('liaison1@NNCC', 'analyst@NNCC', 'liaison2@NNCC') on conflict do nothing`,
    [id, side],
  );
}

/** The columns of a case file that have no default, whatever they are: the bench must not break when one is added. */
async function caseFiles(client: Client, from: string): Promise<string> {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_name = 'case_file' and is_nullable = 'NO' and column_default is null`,
  );
  const given: Readonly<Record<string, string>> = {
    agency_id: '$1',
    side_id: '$2',
    id: ID('002', 'i'),
    desk_id: 'd.desk',
    compartment_id: ID('002', 'i'),
    reference: `format('JC-DEA-2026-%s', lpad(i::text, 5, '0'))`,
    lead_agency_id: `'${COUNTERPART.id}'`,
    state: `'open'`,
    crime_type: `'precursor'`,
    template: `'precursor'`,
    handling: `'{H0}'`,
    exercise: 'false',
    created_at: `now() - i * interval '5 minutes'`,
    updated_at: `now() - i * interval '4 minutes'`,
    state_at: 'now()',
    version: '1',
    legal_basis: `'[]'`,
  };
  const columns = rows.map(({ column_name }) => column_name);
  const missing = columns.filter((column) => !(column in given));
  if (missing.length > 0) throw new Error(`The bench does not know these columns of case_file: ${missing.join(', ')}`);
  return `insert into case_file (${columns.join(', ')}) select ${columns.map((column) => given[column]).join(', ')} ${from} on conflict do nothing`;
}

const OFFICERS = `array(select u.id from app_user u where u.agency_id = $1 and 'liaison' = any (u.roles) order by u.login)`;

/** A clock as the measure of a thread leaves it in the row: judged where it has been answered, else running. */
const CLOCK = `jsonb_build_object('status', case when i % 10 > 7 then 'running' when i % 7 = 0 then 'missed' else 'met' end, 'startedAt', d.at, 'stopped', null, 'stoppedAt', null,
       'judgedAt', case when i % 10 <= 7 then d.at + interval '5 days' end, 'leftMs', case when i % 10 <= 7 then 172800000 end, 'isLate', i % 7 = 0, 'netMs', 432000000, 'grossMs', 440000000,
       'perStage', '{"work": 300000000, "triage": 100000000, "transit": 1000, "drafting": 8000000, "release": 500000}'::jsonb, 'perHolder', '{"sender": 8500000, "receiver": 400000000}'::jsonb)`;

/** A day's work of three years: most are closed, some are open; every third belongs to a case; each has its original and two receipts. */
async function referrals(
  client: Client,
  agencyId: string,
  from: number,
  to: number,
  { desks, withThreads }: { readonly desks: readonly string[]; readonly withThreads: boolean },
): Promise<void> {
  const values = [agencyId, 'cn', desks, from, to];
  const each = `from generate_series($4::int, $5::int) i,
    lateral (select ($3::uuid[])[1 + i % cardinality($3::uuid[])] as desk, i % 100 as p, now() - ((i::bigint * 7919) % 94608000) * interval '1 second' as at) d,
    lateral (select case when i % 3 = 0 and cardinality($3::uuid[]) > 1 then ${ID('002', '1 + i % 3000')} end as file) f`;
  await client.query('begin');
  const state = `case when i % 10 < 7 then 'closed' when i % 10 = 7 then 'answered' when i % 20 = 8 then 'acknowledged' when i % 20 = 18 then 'delivered' else 'in_progress' end`;
  const rows = (table: string, columns: string, select: string) =>
    client.query(`insert into ${table} (${columns}) select ${select} ${each} on conflict do nothing`, values);
  await rows(
    'referral',
    `agency_id, side_id, id, box, desk_id, compartment_id, case_id, reference, kind, crime_type, state, counterpart_agency_id, counterpart_desk_id, urgency,
     handling, exercise, language, items, assigned_to, created_at, released_at, delivered_at, due_at, clock, updated_at, version`,
    `$1, $2, ${ID('001', 'i')}, case when d.p < 60 then 'in' else 'out' end, d.desk, coalesce(f.file, d.desk), f.file,
     format('DEA-IR-2026-%s', lpad(i::text, 6, '0')), case when i % 200 = 0 then 'nps_alert' else 'information_request' end, 'precursor', ${state},
     '${COUNTERPART.id}', '${COUNTERPART.desks[0]!.id}', case when i % 50 = 1 then 'URGENT_INDIRECT' else 'NORMAL' end, '{H0}', i % 1000 = 2, 'en',
     '[{"no": 1, "state": "open"}, {"no": 2, "state": "open"}]', case when i % 20 <> 18 and d.p < 60 then (${OFFICERS})[1 + i / 3 % 2] end,
     d.at, d.at, d.at, d.at + interval '7 days', ${CLOCK}, d.at, 3`,
  );
  await rows(
    'referral_content',
    'agency_id, side_id, id, compartment_id, title',
    `$1, $2, ${ID('001', 'i')}, coalesce(f.file, d.desk), format('Request for the buyer of lot %s', i)`,
  );
  if (withThreads) {
    await rows(
      'thread',
      'agency_id, side_id, id, kind, desk_id, compartment_id, reference, exercise, created_at',
      `$1, $2, ${ID('001', 'i')}, 'referral', d.desk, coalesce(f.file, d.desk), format('DEA-IR-2026-%s', lpad(i::text, 6, '0')), false, d.at`,
    );
    const envelope = (kind: string, box: string, seq: number, idKind: string, facts: string) =>
      rows(
        'envelope',
        'agency_id, side_id, id, box, state, thread_id, kind, from_agency_id, to_agency_id, desk_id, seq, hash, header, signature, key_id, facts, sent_at, received_at',
        `$1, $2, ${ID(idKind, 'i')}, '${box}', '${box === 'in' ? 'accepted' : 'delivered'}', ${ID('001', 'i')}, '${kind}',
         ${box === 'in' ? `'${COUNTERPART.id}', $1` : `$1, '${COUNTERPART.id}'`}, d.desk, ${seq}, sha256(convert_to('${kind}' || i, 'UTF8')),
         convert_to('{"language":"en","handling":["H0"],"from":{"agency":"DEA","desk":"DEA-CHEM","side":"us"},"to":{"agency":"NNCC","desk":"NNCC-B01","side":"cn"},"sentAt":"2026-01-01T00:00:00.000Z"}', 'UTF8'),
         decode(repeat('00', 64), 'hex'), 'bench', ${facts}, d.at, d.at`,
      );
    await envelope('referral.original', 'in', 1, '003', `'{"referralKind": "information_request", "items": [{"no": 1}, {"no": 2}]}'`);
    await envelope('receipt.delivered', 'out', 1, '004', `jsonb_build_object('of', ${ID('003', 'i')})`);
    await envelope('receipt.opened', 'out', 2, '005', `jsonb_build_object('of', ${ID('003', 'i')})`);
    await rows(
      'envelope_content',
      'agency_id, side_id, id, compartment_id, content, salt',
      `$1, $2, ${ID('003', 'i')}, coalesce(f.file, d.desk),
       json_build_object('texts', json_build_object('title', format('Request for the buyer of lot %s', i), 'text', repeat('The lot left the plant in sealed drums. ', 10), 'items.1', 'Name of the buyer', 'items.2', 'Name of the carrier'),
                         'data', json_build_object('identifiers', json_build_array()), 'translation', null)::text, sha256(convert_to(i::text, 'UTF8'))`,
    );
  }
  await client.query('commit');
}
