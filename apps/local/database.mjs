import pg from 'pg';
import { openCluster } from './cluster.mjs';
import { Failure } from './failure.mjs';

/** Runs statements on one connection. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that goes away while the connection is idle must not end this process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Search needs the trigrams of Chinese text; the transaction is rolled back, the look leaves no trace. */
async function requireTrigrams(url) {
  await withClient(url, async (client) => {
    await client.query('begin; create extension if not exists pg_trgm');
    const { rows } = await client.query("select cardinality(show_trgm('中文')) as count");
    await client.query('rollback');
    if (rows[0].count > 0) return;
    throw new Failure('This PostgreSQL finds no trigrams in Chinese text: its LC_CTYPE must be a UTF-8 one (C.UTF-8), not "C".');
  });
}

async function openExternal(url) {
  try {
    await requireTrigrams(url);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The database named by DATABASE_URL cannot be used: ${error.message || error.code}`);
  }
  const adminUrl = (database) => Object.assign(new URL(url), { pathname: `/${database}` }).toString();
  return { url, adminUrl, pid: () => undefined, ensureRunning: async () => {}, guard: () => {}, close: async () => {} };
}

/**
 * The server the commands work on: the one of DATABASE_URL if that is set, else the embedded one. `url` is the administrator's
 * connection, `adminUrl(database)` the same to another database. `close()` must be called: it stops the embedded server.
 */
export async function openServer() {
  if (process.env.DATABASE_URL) return openExternal(process.env.DATABASE_URL);
  return openEmbedded();
}

async function openEmbedded(name) {
  const cluster = await openCluster(name);
  const server = { ...cluster, url: cluster.adminUrl('postgres') };
  try {
    await requireTrigrams(server.url);
  } catch (error) {
    await cluster.close();
    throw error;
  }
  return server;
}

async function using(server, work) {
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** Runs something with a server and leaves the server afterwards, whatever happened. */
export const withServer = async (work) => using(await openServer(), work);

/** Runs something with an embedded server of its own, which nobody else uses and which begins empty: it may be killed. */
export const withOwnServer = async (name, work) => using(await openEmbedded(name), work);

/** Makes an empty database (an old one of that name goes), hands its administrator's URL to `work`, and drops it afterwards. */
export async function withDatabase(server, name, work) {
  const quoted = pg.escapeIdentifier(name);
  const drop = () => withClient(server.url, (client) => client.query(`drop database if exists ${quoted} with (force)`));
  await drop();
  await withClient(server.url, (client) => client.query(`create database ${quoted} encoding 'UTF8' template template0`));
  try {
    return await work(server.adminUrl(name));
  } finally {
    await drop();
  }
}
