import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** The connection URLs of every login; names and passwords of the logins are taken from them. */
export interface RoleUrls {
  readonly owner: string;
  readonly queue: string;
  readonly sides: ReadonlyMap<string, string>;
  readonly secretariats: ReadonlyMap<string, string>;
}

const login = (url: string): { readonly name: string; readonly password: string; readonly database: string } => {
  const { username, password, pathname } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password), database: decodeURIComponent(pathname.slice(1)) };
};

/**
 * Creates the logins and the database, as an administrator of the cluster; repeatable. The owner of the tables is no superuser. Each
 * side has a login of its own, member of a group that holds the grants and that it can inherit but not become.
 */
export async function provisionRoles(adminUrl: string, urls: RoleUrls): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // Roles belong to the cluster, not to a database: two set-ups at once take turns.
    await admin.query('select pg_advisory_lock(7305113)');
    for (const group of ['counterpart_runtime', 'counterpart_secretariat']) await ensureRole(admin, group, 'nologin');
    for (const url of [urls.owner, urls.queue, ...urls.sides.values(), ...urls.secretariats.values()]) {
      const { name, password } = login(url);
      await ensureRole(admin, name, `login password ${escapeLiteral(password)} nosuperuser nocreatedb nocreaterole nobypassrls`);
    }
    for (const [side, url] of urls.sides) await join(admin, 'counterpart_runtime', side, url, `counterpart_${side}`);
    for (const [side, url] of urls.secretariats) await join(admin, 'counterpart_secretariat', side, url, `counterpart_${side}_secretariat`);
    await ensureDatabase(admin, login(urls.owner).database, login(urls.owner).name);
  } finally {
    await admin.end();
  }
  await prepareDatabase(adminUrl, urls);
}

async function ensureRole(admin: Client, name: string, options: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
  await admin.query(`${rowCount === 0 ? 'create' : 'alter'} role ${escapeIdentifier(name)} ${options}`);
}

/** The policies read the side from the login's name: a login under another name would belong to no side. */
async function join(admin: Client, group: string, side: string, url: string, expected: string): Promise<void> {
  const { name } = login(url);
  if (name !== expected) throw new Error(`The login of side "${side}" must be named ${expected}, not ${name}`);
  await admin.query(`grant ${group} to ${escapeIdentifier(name)} with inherit true, set false`);
}

async function ensureDatabase(admin: Client, database: string, owner: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) {
    await admin.query(
      `create database ${escapeIdentifier(database)} owner ${escapeIdentifier(owner)} encoding 'UTF8' locale 'C.UTF-8' template template0`,
    );
  }
  await admin.query(`revoke all on database ${escapeIdentifier(database)} from public`);
}

async function prepareDatabase(adminUrl: string, urls: RoleUrls): Promise<void> {
  const owner = login(urls.owner);
  const queue = login(urls.queue).name;
  const inside = new URL(adminUrl);
  inside.pathname = `/${encodeURIComponent(owner.database)}`;
  const admin = new Client({ connectionString: inside.toString() });
  await admin.connect();
  try {
    const database = escapeIdentifier(owner.database);
    await admin.query(`alter database ${database} owner to ${escapeIdentifier(owner.name)}`);
    await admin.query(`alter schema public owner to ${escapeIdentifier(owner.name)}`);
    await admin.query('create extension if not exists pg_trgm');
    await admin.query('revoke all on schema public from public');
    await admin.query('grant usage on schema public to counterpart_runtime, counterpart_secretariat');
    await admin.query(`create schema if not exists bullmq authorization ${escapeIdentifier(queue)}`);
    for (const url of [urls.owner, urls.queue, ...urls.sides.values(), ...urls.secretariats.values()]) {
      await admin.query(`grant connect on database ${database} to ${escapeIdentifier(login(url).name)}`);
    }
    const { rows } = await admin.query<{ trigrams: number }>("select cardinality(show_trgm('中文')) as trigrams");
    if (rows[0]?.trigrams === 0) throw new Error('This database has no trigrams of Chinese: it must be UTF-8 with the locale C.UTF-8');
  } finally {
    await admin.end();
  }
}
