import { Client } from 'pg';

const TABLES = `
select c.relname as name,
  (select string_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')), E',\\n' order by a.attnum)
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  (select string_agg(format('  constraint %I %s', conname, pg_get_constraintdef(oid)), E',\\n' order by contype desc, conname)
     from pg_constraint where conrelid = c.oid and contype in ('p', 'u', 'f', 'c')) as constraints,
  (select string_agg(pg_get_indexdef(i.indexrelid) || ';', E'\\n' order by i.indexrelid::regclass::text)
     from pg_index i where i.indrelid = c.oid and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)) as indexes,
  c.relrowsecurity as enabled, c.relforcerowsecurity as forced
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind = 'r' order by c.relname`;

const POLICIES = `
select format('create policy %I on %I for %s to %s%s%s;', policyname, tablename, lower(cmd), array_to_string(roles, ', '),
         coalesce(E'\\n  using ' || qual, ''), coalesce(E'\\n  with check ' || with_check, '')) as statement, tablename as name
  from pg_policies where schemaname = 'public' order by tablename, policyname`;

const GRANTS = `
select name, format('grant %s on %I to %s;', string_agg(distinct lower(privilege_type) || columns, ', ' order by lower(privilege_type) || columns), name, grantee) as statement
  from (select table_name as name, grantee, privilege_type, '' as columns from information_schema.role_table_grants
         where table_schema = 'public' and grantee in ('counterpart_runtime', 'counterpart_secretariat')
        union all
        select g.table_name, g.grantee, g.privilege_type, format(' (%s)', string_agg(quote_ident(g.column_name), ', ' order by g.column_name))
          from information_schema.column_privileges g
         where g.table_schema = 'public' and g.grantee in ('counterpart_runtime', 'counterpart_secretariat')
           and not exists (select 1 from information_schema.role_table_grants t where t.table_schema = 'public' and t.table_name = g.table_name
                              and t.grantee = g.grantee and t.privilege_type = g.privilege_type)
         group by g.table_name, g.grantee, g.privilege_type) granted
 group by name, grantee order by name, grantee`;

const FUNCTIONS = `
select pg_get_functiondef(p.oid) as definition from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app' order by p.proname`;

interface Table {
  readonly name: string;
  readonly columns: string;
  readonly constraints: string | null;
  readonly indexes: string | null;
  readonly enabled: boolean;
  readonly forced: boolean;
}

/** The schema as PostgreSQL holds it after every migration, in an order that depends on names alone: for reviewers, not for restoring. */
export async function dumpSchema(adminUrl: string): Promise<string> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<Table>(TABLES);
    const { rows: policies } = await client.query<{ name: string; statement: string }>(POLICIES);
    const { rows: grants } = await client.query<{ name: string; statement: string }>(GRANTS);
    const { rows: functions } = await client.query<{ definition: string }>(FUNCTIONS);
    const of = (rows: readonly { name: string; statement: string }[], table: string) =>
      rows.filter(({ name }) => name === table).map(({ statement }) => statement);
    const parts = tables.map((table) => [tableText(table), ...of(policies, table.name), ...of(grants, table.name)].join('\n'));
    const head = '-- Generated from the migrations: read it, do not run it.\n';
    return `${[head, ...functions.map(({ definition }) => `${definition.trimEnd()};`), ...parts].join('\n\n')}\n`;
  } finally {
    await client.end();
  }
}

function tableText({ name, columns, constraints, indexes, enabled, forced }: Table): string {
  const body = constraints === null ? columns : `${columns},\n${constraints}`;
  const security = [enabled && `alter table ${name} enable row level security;`, forced && `alter table ${name} force row level security;`];
  return [`create table ${name} (\n${body}\n);`, indexes, ...security].filter(Boolean).join('\n');
}
