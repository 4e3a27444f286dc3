import type { Person } from '@counterpart/kernel';
import { prepareQueue } from '@counterpart/platform/queue';
import { enqueue, openQueue, queueName } from '@counterpart/platform/queue/queue-backend';
import { audiencesOf } from './canary-audiences';
import { adminUrl, asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { InspectedApi, type Method } from './inspected-api';
import { CALLS } from './permission-calls';
import { World } from './world';

/** What a canary is recognised by; four letters more say which it is. No digits: those of a text must be in its translation. */
const CANARY = /canary[A-Z]{4}/g;
const HEX = Buffer.from('canary').toString('hex');

const PRINCIPALS = [
  ...['chem', 'bystander', 'fin', 'chemlead', 'writer', 'finlead', 'newcomer', 'analyst', 'translator1', 'translator2', 'examiner'],
  ...['cover', 'coverlead', 'chain'],
  ...['secretariat', 'auditor', 'administrator', 'operator', 'liaison1', 'supervisor1'],
].map((name) => `${name}@DEA`);
const OTHERS = [
  ...['liaison1@CBP', 'supervisor1@CBP', 'translator1@CBP', 'auditor@CBP', 'administrator@CBP'],
  ...['prec@NNCC', 'preclead@NNCC', 'intl@NNCC', 'analyst@NNCC', 'translator1@NNCC', 'secretariat@NNCC', 'auditor@NNCC'],
  ...['administrator@NNCC', 'liaison1@GACC', 'supervisor1@GACC', 'analyst@GACC'],
];

/** Who sees none of what the routes are tried on. */
const OUTSIDERS = [
  'newcomer@DEA',
  'chain@DEA',
  'secretariat@DEA',
  'auditor@DEA',
  'administrator@DEA',
  'liaison1@CBP',
  'intl@NNCC',
  'supervisor1@GACC',
];

/** Every row that is put into an outbox, kept beside it: jobs take their rows away. */
const WATCH_OUTBOX = `
create table outbox_seen as select * from outbox;
create function watch_outbox() returns trigger language plpgsql security definer as $$ begin insert into outbox_seen select new.*; return new; end $$;
create trigger watched after insert on outbox for each row execute function watch_outbox();`;

/** Columns of any table in which something matches $1, as text or as the bytes of text. */
const COLUMNS = `
select format('%I.%I', c.relname, a.attname) as column,
       (xpath('/row/found/text()', query_to_xml(format('select count(*) as found from %I.%I where %I::text ~ %L', n.nspname, c.relname, a.attname, $1::text), false, true, '')))[1]::text::int as found
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
 where n.nspname = any ($2) and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`;

let system: TestSystem;
let api: InspectedApi;
let world: World;
/** Fields by their canary. */
const planted = new Map<string, string>();

function plant(field: string): string {
  const letters = [...Array(4)].map((_, i) => String.fromCharCode(65 + (Math.floor(planted.size / 26 ** (3 - i)) % 26))).join('');
  planted.set(`canary${letters}`, field);
  return `canary${letters}`;
}

beforeAll(async () => {
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
  await asAdmin((client) => client.query(WATCH_OUTBOX), system.database);
  world = await World.make(system, api, plant);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

/** The names of what was planted and is found in a text. */
const found = (text: string): readonly string[] => [...new Set(text.match(CANARY) ?? [])].map((canary) => planted.get(canary) ?? canary);

/** Addresses of everything that can be read: all lists, and each object of the world by every route that shows one. */
function addresses(): readonly string[] {
  const ids = [...world.ids].filter(([name]) => !/^(user|desk|deputy|duty) /.test(name));
  const period = 'from=2020-01-01T00:00:00Z&to=2099-01-01T00:00:00Z&limit=100';
  const states = ['draft', 'translating', 'awaiting_release', 'returned', 'rejected', 'released'].map(
    (state) => `/messages?state=${state}`,
  );
  const lists = [
    '/session',
    '/agencies',
    '/users',
    '/people',
    '/duty/now',
    '/eligibility',
    '/suspension',
    '/deputies',
    '/deputies?over=true',
    '/cases?limit=100',
    '/cases/legal-instruments',
    '/notifications?limit=100',
    '/notifications/count',
    '/notification-settings',
    '/live?seconds=0',
    '/referrals?limit=100',
    '/referrals?box=out',
    '/referrals?sort=due',
    '/referrals/counts',
    '/work',
  ];
  const figures = ['/response-times', '/response-times/referrals'].map((path) => `${path}?${period}`);
  const queues = ['pending', 'translating', 'review', 'approved'].map((state) => `/translations?state=${state}`);
  const shown = api.routes
    .filter(({ method, path }) => method === 'GET' && path.includes('/:id'))
    .flatMap(({ path }) => ids.filter(([name]) => belongs(path, name)).map(([, id]) => path.replace(':id', id)));
  return [...lists, ...states, ...figures, ...queues, '/translations?mine=true', ...shown];
}

/** Whether an object of this name can stand in this address: the others are absent for everyone. */
function belongs(path: string, name: string): boolean {
  if (path.startsWith('/translations')) return name.endsWith('translation');
  if (path.startsWith('/cases')) return name === 'case' || name === 'their case';
  const isMessage = /original|invitation|note|answer|update|request/.test(name);
  return path.startsWith('/messages') ? isMessage : !isMessage && !/translation|segment|^(their )?case$/.test(name);
}

/** All that a person can read, as one text. */
async function everythingFor({ login }: Person): Promise<string> {
  const replies = await Promise.all(addresses().map((url) => api.ask(login, 'GET', url)));
  expect(replies.filter(({ status }) => ![200, 403, 404, 409].includes(status))).toEqual([]);
  return replies.map(({ text, headers }) => `${text} ${JSON.stringify(headers)}`).join('\n');
}

describe('what is written into a field', () => {
  it.each([...PRINCIPALS, ...OTHERS])('is read by %s where it is meant for that person, and nowhere else', async (login) => {
    const person = await world.person(login);
    const audiences = audiencesOf((code) => world.id(`desk ${code}`));
    const mayRead = [...planted.values()].filter((field) => audiences.find(([fields]) => fields.test(field))![1](person));
    expect([...found(await everythingFor(person))].sort()).toEqual(mayRead.sort());
  });

  it.each([...OUTSIDERS])('is in no answer to what %s tries to change', async (login) => {
    const person = await world.person(login);
    const texts: string[] = [];
    for (const { method, path } of api.routes)
      for (const { kind, name, sub = name } of CALLS[`${method} ${path}`]?.on ?? []) {
        // What has no version to be wrong about is done by those who may do it: people, and who stands in for them.
        if (kind === 'user' || path.includes(':userId') || path.startsWith('/deputies') || path.includes('/duty') || method === 'GET')
          continue;
        const url = path.replace(':id', world.id(name)).replace(/:(messageId|segmentId)/, () => world.id(sub));
        const body = (await CALLS[`${method} ${path}`]!.body?.(world, person)) ?? {};
        const reply = await api.ask(login, method as Method, url, { version: 999_999_999, body });
        expect(reply.status).toBeGreaterThanOrEqual(400);
        texts.push(reply.text);
      }
    expect(found(texts.join())).toEqual([]);
  });

  it('is told to be the same in two referrals to whoever may read both, and to nobody else', async () => {
    const matchesOf = async (login: string, name: string) => {
      const url = `/referrals/${world.id(name)}`;
      const { matches } = await api.do<{ matches: { referral: { id: string } }[] }>(login, 'GET', url);
      return matches.map(({ referral }) => referral.id);
    };
    expect(await matchesOf('preclead@NNCC', 'in case')).toEqual([world.id('sent')]);
    expect(await matchesOf('prec@NNCC', 'in case')).toEqual([]);
    expect(await matchesOf('prec@NNCC', 'sent')).toEqual([]);
  });

  it('is kept in the tables of content and in no other', async () => {
    const sql = `select "column" from (${COLUMNS}) t where found > 0 order by 1`;
    const { rows } = await asAdmin(
      (client) => client.query<{ column: string }>(sql, [`canary|${HEX}`, ['public', 'app']]),
      system.database,
    );
    expect(rows.map(({ column }) => column)).toEqual([
      'case_content.legal_basis',
      'case_content.own_reference',
      'case_content.summary',
      'case_content.title',
      'case_note.text',
      'deputyship.reason',
      'envelope_content.content',
      'evidential_use.authority',
      'evidential_use.proceeding',
      'message_content.content',
      'message_content.return_comment',
      'referral_content.own_reference',
      'referral_content.title',
      'referral_identifier.canonical',
      'translation_note.text',
      'translation_segment.comment',
      'translation_segment.override',
      'translation_segment.source',
      'translation_segment.target',
    ]);
  });

  it('is not in what the queue is given', async () => {
    const { rows } = await asAdmin(
      (client) =>
        client.query<{ eventId: string; job: string; row: string }>('select event_id as "eventId", job, o::text as row from outbox_seen o'),
      system.database,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(found(rows.map(({ row }) => row).join())).toEqual([]);
    await prepareQueue(adminUrl(), system.runtime.queueDatabaseUrl);
    const queue = await openQueue({ databaseUrl: system.runtime.queueDatabaseUrl }, queueName('us'), () => undefined);
    try {
      await enqueue(queue, rows);
      const count = `select sum(found)::int as found from (${COLUMNS}) t`;
      const search = async (text: string) =>
        (await asAdmin((client) => client.query<{ found: number }>(count, [text, ['bullmq']]), system.database)).rows[0]!.found;
      expect(await search(rows[0]!.eventId)).toBeGreaterThan(0);
      expect(await search(`canary|${HEX}`)).toBe(0);
    } finally {
      await queue.close();
    }
  });

  it('is not in the log', () => {
    expect(api.log.length).toBeGreaterThan(1000);
    expect(found(api.log.join())).toEqual([]);
  });
});
