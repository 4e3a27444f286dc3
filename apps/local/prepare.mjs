import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './cli.mjs';
import { Failure } from './failure.mjs';
import { dist, local } from './folders.mjs';
import { say } from './say.mjs';
import { readState, writeState } from './state-file.mjs';

/** The database of the system that `npm start` runs; tests, demos and benches have others in the same cluster. */
export const APP_DATABASE = 'counterpart';

const suffixOf = (database) => (database === APP_DATABASE ? '' : `-${database}`);

/** Files of an installation. They share one folder, since the logins (and so their passwords) belong to the whole cluster. */
export const installationFiles = (database) => ({
  runtime: join(local, `runtime${suffixOf(database)}.json`),
  logins: join(local, `demo-logins${suffixOf(database)}.json`),
  stamp: join(local, `prepared${suffixOf(database)}.json`),
});

/** Same compiled code, same server, same database: nothing to do. */
function stampOf(server, database) {
  return createHash('sha256')
    .update(readFileSync(join(dist, '.build.json')))
    .update(`${server.url}\n${database}`)
    .digest('hex');
}

function isPrepared(server, database, stamp) {
  const { runtime, logins, stamp: file } = installationFiles(database);
  // A server of one's own may have been emptied meanwhile; setup and seed then notice themselves what is there.
  return !process.env.DATABASE_URL && existsSync(runtime) && existsSync(logins) && readState(file)?.stamp === stamp;
}

/** Makes logins, database, schema and demonstration data, or brings them up to date. */
export async function prepare(server, database, { seed = true } = {}) {
  const { runtime, logins, stamp: file } = installationFiles(database);
  const stamp = stampOf(server, database);
  if (seed && isPrepared(server, database, stamp)) return;
  const env = { DATABASE_URL: server.url };
  say('Bringing the database schema up to date');
  await runCli(['setup', '--database', database, '--runtime', runtime], { env });
  if (!seed) return;
  say('Seeding the demonstration');
  await runCli(['seed', '--runtime', runtime, '--logins', logins], { env });
  writeState(file, { stamp });
}

/** Removes the files of a database that is gone. */
export function forget(database) {
  for (const file of Object.values(installationFiles(database))) rmSync(file, { force: true });
}

const urlMap = (urls) =>
  Object.entries(urls)
    .map(([side, url]) => `${side}=${url}`)
    .join(' ');

/** The variables api and worker need to serve a database. An operator's own, where given, stand. */
export function connectionsOf(database) {
  if (process.env.SIDE_DATABASE_URLS) return {};
  const { runtime } = installationFiles(database);
  const made = readState(runtime);
  if (!made) throw new Failure(`${runtime} is missing: "counterpart setup" did not write it.`);
  return {
    SIDE_DATABASE_URLS: urlMap(made.sideDatabaseUrls),
    SECRETARIAT_DATABASE_URLS: urlMap(made.secretariatDatabaseUrls),
    KEYS_DIR: made.keysDir,
    ...(process.env.REDIS_URL ? {} : { QUEUE_DATABASE_URL: made.queueDatabaseUrl }),
  };
}
