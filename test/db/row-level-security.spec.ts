import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';

const [DEA, , NNCC] = DEMO_AGENCIES as [(typeof DEMO_AGENCIES)[number], (typeof DEMO_AGENCIES)[number], (typeof DEMO_AGENCIES)[number]];

/** Read by everyone: public between the sides. */
const REFERENCE = ['agency', 'agency_eligibility', 'agency_key', 'cooperation_suspension', 'desk', 'legal_instrument', 'side'];

/** Headers alone, for the secretariat's login. */
const SECRETARIAT = [...REFERENCE, 'case_file', 'envelope', 'referral'];

describe('the catalogue', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await openTestDatabase();
  });
  afterAll(() => system.close());

  const rows = <T extends object>(sql: string): Promise<T[]> =>
    asAdmin(async (client) => (await client.query<T>(sql)).rows, system.database);

  it('has row-level security enabled and forced on every table', async () => {
    const open = await rows<{ relname: string }>(`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open).toEqual([]);
  });

  it('has a policy for the runtime on every table', async () => {
    const bare = await rows(`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r'
        and not exists (select 1 from pg_policies p where p.tablename = c.relname and 'counterpart_runtime' = any (p.roles))`);
    expect(bare).toEqual([]);
  });

  it('asks for the side in every policy but those of reference data and of the installation', async () => {
    const loose = await rows(`select tablename, policyname from pg_policies
      where coalesce(qual, with_check) not like '%app.side_id()%' and policyname not in ('reference', 'installation')`);
    expect(loose).toEqual([]);
  });

  it('shows reference tables alone to everyone', async () => {
    const tables = await rows<{ tablename: string }>(`select tablename from pg_policies where policyname = 'reference' order by 1`);
    expect(tables.map(({ tablename }) => tablename)).toEqual(REFERENCE);
  });

  it('gives the secretariat headers and reference tables, to read', async () => {
    const grants = await rows<{ table_name: string; privilege_type: string }>(`select distinct table_name, privilege_type
      from information_schema.role_table_grants where grantee = 'counterpart_secretariat' order by 1`);
    expect(grants.map(({ table_name }) => table_name)).toEqual(SECRETARIAT.sort());
    expect(new Set(grants.map(({ privilege_type }) => privilege_type))).toEqual(new Set(['SELECT']));
  });

  it('has composite keys: no unique index of a tenant table tells of another agency', async () => {
    const indexes =
      await rows(`select t.relname, i.relname as index from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
        join pg_namespace n on n.oid = t.relnamespace
       where n.nspname = 'public' and x.indisunique and t.relname not in (${REFERENCE.map((name) => `'${name}'`).join(', ')}, 'outbox')
         and (select attname from pg_attribute where attrelid = t.oid and attnum = x.indkey[0]) <> 'agency_id'`);
    expect(indexes).toEqual([]);
  });

  it('has no enum, no definer function, no view that forgets the reader, and no superuser among the logins', async () => {
    expect(
      await rows(
        `select typname from pg_type t join pg_namespace n on n.oid = t.typnamespace where n.nspname in ('public', 'app') and typtype = 'e'`,
      ),
    ).toEqual([]);
    expect(
      await rows(`select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'app') and prosecdef
      and p.oid not in (select objid from pg_depend where deptype = 'e')`),
    ).toEqual([]);
    expect(
      await rows(`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and relkind in ('v', 'm')
      and not coalesce(reloptions @> array['security_invoker=true'], false)`),
    ).toEqual([]);
    expect(
      await rows(
        `select rolname from pg_roles where rolname like 'counterpart%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
      ),
    ).toEqual([]);
  });

  it('lets no login be or become a member of two sides', async () => {
    const memberships = await rows<{ login: string; usable: boolean }>(`select m.rolname as login, bool_or(a.set_option) as usable
      from pg_auth_members a join pg_roles m on m.oid = a.member where m.rolname like 'counterpart_%' group by 1`);
    expect(memberships.map(({ login }) => login).sort()).toEqual([
      'counterpart_cn',
      'counterpart_cn_secretariat',
      'counterpart_us',
      'counterpart_us_secretariat',
    ]);
    expect(memberships.some(({ usable }) => usable)).toBe(false);
  });
});

describe('hostile SQL as a runtime login of one side', () => {
  let system: TestSystem;
  let us: Client;
  beforeAll(async () => {
    system = await openTestDatabase();
    us = new Client({ connectionString: system.runtime.sideDatabaseUrls['us'] });
    await us.connect();
  });
  afterAll(async () => {
    await us.end();
    await system.close();
  });

  /** Runs the statements in one transaction that is undone, and returns the rows of the last, or the refusal. */
  async function attempt(...statements: string[]): Promise<unknown> {
    await us.query('begin');
    try {
      let rows: unknown[] = [];
      for (const statement of statements) ({ rows } = await us.query(statement));
      return rows;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await us.query('rollback');
    }
  }

  const asAgency = (agency: string) =>
    `select app.enter('${agency}', '${randomUUID()}', 'supervisor,administrator,secretariat,translator', 'intake')`;
  const FOREIGN_TABLES = ['app_user', 'credential', 'compartment', 'user_desk'];

  it('sees its own side, so that the tests below mean something', async () => {
    const rows = await attempt(asAgency(DEA.id), 'select 1 from app_user');
    expect((rows as unknown[]).length).toBeGreaterThan(5);
  });

  it('sees nothing without a context', async () => {
    for (const table of FOREIGN_TABLES) expect(await attempt(`select 1 from ${table}`)).toEqual([]);
  });

  it.each([
    ['naming the other agency', [asAgency(NNCC.id)]],
    ['naming it for the session', [`select set_config('app.agency_id', '${NNCC.id}', false), set_config('app.principal', 'setup', false)`]],
    ['naming another side', [asAgency(NNCC.id), `select set_config('app.side_id', 'cn', true)`]],
    ['resetting everything', ['reset all', asAgency(NNCC.id)]],
    ['replacing the search path', [asAgency(NNCC.id), 'set local search_path = pg_catalog, public']],
  ])('reaches no row of the other side by %s', async (_, preparation) => {
    for (const table of FOREIGN_TABLES) expect(await attempt(...preparation, `select 1 from ${table} where side_id = 'cn'`)).toEqual([]);
  });

  it.each([
    ['becoming the other side', 'set role counterpart_cn'],
    ['becoming the group', 'set role counterpart_runtime'],
    ['becoming the owner', 'set role counterpart_owner'],
    ['becoming the administrator', 'set session authorization postgres'],
    ['switching row-level security off on a table', 'alter table app_user disable row level security'],
    ['replacing the function that names the side', `create or replace function app.side_id() returns text language sql as 'select ''cn'''`],
    ['shadowing it in a schema of its own', 'create schema mine'],
    ['shadowing it in public', `create function public.side_id() returns text language sql as 'select ''cn'''`],
    ['making a temporary table', 'create temporary table mine (id int)'],
    ['emptying a table', 'truncate app_user'],
    ['copying from a file', "copy app_user from '/etc/passwd'"],
    ['copying to a program', "copy app_user to program 'cat'"],
    ['reading a file', "select pg_read_file('/etc/passwd')"],
    ['changing the event log', `update event set facts = '{}'`],
    ['deleting from the event log', 'delete from event'],
    ['changing a signed header', `update envelope set header = ''`],
    ['deleting an envelope', 'delete from envelope'],
    ['deleting a message', 'delete from message'],
    ['changing a public key', `update agency_key set public_key = decode(repeat('00', 32), 'hex')`],
    [
      'making an agency of its own',
      `insert into agency (id, side_id, code, name_en, name_zh, languages, time_zone) values (gen_random_uuid(), 'us', 'X', 'x', 'x', '{en}', 'UTC')`,
    ],
  ])('is refused %s', async (_, statement) => {
    const refusal = await attempt(asAgency(DEA.id), statement);
    expect(typeof refusal === 'string' ? refusal : 'done').toMatch(/^(42501|0LP01)$/);
  });

  it('is refused row_security = off, which turns a policy into an error', async () => {
    expect(await attempt(asAgency(NNCC.id), 'set local row_security = off', 'select 1 from app_user')).toBe('42501');
  });

  it('cannot write into the other side', async () => {
    const row = (agency: string, side: string) =>
      `insert into user_desk (agency_id, side_id, user_id, desk_id) values ('${agency}', '${side}', '${randomUUID()}', '${NNCC.desks[0]!.id}')`;
    expect(await attempt(asAgency(NNCC.id), row(NNCC.id, 'cn'))).toBe('42501');
    expect(await attempt(asAgency(DEA.id), row(NNCC.id, 'cn'))).toBe('42501');
  });

  it('learns nothing from a policy through a function that leaks', async () => {
    const leak = `create function pg_temp.leak(text) returns boolean language plpgsql cost 0.0001 as 'begin raise notice ''%'', $1; return true; end'`;
    expect(await attempt(asAgency(DEA.id), leak)).toBe('42501');
  });

  it("cannot connect to the secretariat's tables for content", async () => {
    const secretariat = new Client({ connectionString: system.runtime.secretariatDatabaseUrls['us'] });
    await secretariat.connect();
    try {
      for (const table of ['message_content', 'envelope_content', 'referral_content', 'case_content', 'app_user', 'translation_segment'])
        await expect(secretariat.query(`select 1 from ${table}`)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await secretariat.end();
    }
  });
});
