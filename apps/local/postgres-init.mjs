import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireSpace } from './disk.mjs';
import { Failure } from './failure.mjs';
import { say } from './say.mjs';

const MAJOR = '18';

/** Environment of the PostgreSQL programs: a known language for messages, and nothing of the caller's PG* variables. */
export const postgresEnvironment = { PATH: process.env.PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/** Under LC_CTYPE "C" Chinese letters are none, and the trigrams of Chinese text are empty. macOS has no C.UTF-8. */
const locale = process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C.UTF-8'];

export const passwordFile = (home) => join(home.folder, 'superuser-password');
export const dataFolder = (home) => join(home.folder, 'data');

/** What runs a PostgreSQL program as the right user. */
export const asDatabaseUser = (home) => (home.user ? { uid: home.user.uid, gid: home.user.gid } : {});

function own(home, path) {
  if (home.user) chownSync(path, home.user.uid, home.user.gid);
}

function runInitdb(home, folder, password) {
  const handed = join(home.folder, 'initdb-password');
  rmSync(handed, { force: true });
  writeFileSync(handed, password, { mode: 0o600 });
  own(home, handed);
  const args = [
    '-D',
    folder,
    '-U',
    'postgres',
    '-E',
    'UTF8',
    ...locale,
    '--locale-provider=libc',
    '-A',
    'scram-sha-256',
    `--pwfile=${handed}`,
  ];
  const result = spawnSync(join(home.binaries, 'bin', 'initdb'), args, {
    ...asDatabaseUser(home),
    cwd: '/',
    env: postgresEnvironment,
    encoding: 'utf8',
  });
  rmSync(handed, { force: true });
  if (result.status === 0) return;
  const said = `${result.error?.message ?? ''}${result.stderr ?? ''}`.trim();
  if (/No space left/.test(said)) throw new Failure(`The disk is full: the database could not be made in ${home.folder}.`);
  throw new Failure(`The database could not be made:\n${said}`);
}

/** Makes the data folder if there is none. It is made under another name first: an attempt that was cut short is not mistaken for one. */
export function initialise(home) {
  const data = dataFolder(home);
  if (existsSync(data)) {
    const major = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
    if (major === MAJOR) return;
    throw new Failure(`${data} was made by PostgreSQL ${major}, this is ${MAJOR}. Move it away or upgrade it by hand.`);
  }
  requireSpace(home.folder, 400, 'a new database');
  say(`Making a PostgreSQL ${MAJOR} database in ${home.folder}`);
  const draft = join(home.folder, 'data.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  own(home, draft);
  const password = randomBytes(24).toString('base64url');
  runInitdb(home, draft, password);
  const hba = '# Only this machine, only by password.\nhost all all 127.0.0.1/32 scram-sha-256\n';
  writeFileSync(join(draft, 'pg_hba.conf'), hba);
  rmSync(passwordFile(home), { force: true });
  writeFileSync(passwordFile(home), password, { mode: 0o600 });
  renameSync(draft, data);
}
