import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireSpace } from './disk.mjs';
import { Failure } from './failure.mjs';
import { local, root } from './folders.mjs';
import { postgresPackage } from './install.mjs';
import { readState, writeState } from './state-file.mjs';

/**
 * PostgreSQL refuses to run as root, and the user it runs as must be able to enter its folders, which a checkout below a home of
 * mode 0700 forbids. So as root binaries and data live here. Not in /var/tmp: clean-up services delete files there by age, and
 * any user could put a folder of that name there first. Only root can make this one.
 */
const ROOT_FOLDER = '/var/lib/counterpart';

/** The system's own PostgreSQL account where there is one; else the account every system has, so that none need be made. */
function databaseUser() {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { name, uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new Failure('PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody". Run as another user.');
}

/** A folder made by root that the database user may pass through but not change. */
function makeRootFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { uid, mode } = lstatSync(folder);
  if (uid !== 0 || (mode & 0o022) !== 0) throw new Failure(`${folder} must belong to root and be writable by root alone.`);
  chmodSync(folder, 0o755);
}

function copyBinaries() {
  const source = postgresPackage();
  const { version } = readState(join(source, 'package.json'));
  const target = join(ROOT_FOLDER, `postgresql-${version}`);
  if (existsSync(target)) return target;
  requireSpace(ROOT_FOLDER, 100, 'a copy of the PostgreSQL programs');
  const draft = `${target}.${process.pid}.new`;
  try {
    cpSync(join(source, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/**
 * Below ROOT_FOLDER a project is known by its path. A project cloned anew to the same path must not find the rows and passwords of
 * the one before it, whose keys are gone: the folder and the project carry the same mark.
 */
function markOf(folder, suffix) {
  const [there, here] = [join(folder, 'mark.json'), join(local, `database-mark${suffix}.json`)];
  return {
    isForeign: () => existsSync(folder) && (!existsSync(here) || readState(there)?.mark !== readState(here)?.mark),
    renew: () => {
      rmSync(folder, { recursive: true, force: true });
      makeRootFolder(folder);
      const mark = { mark: randomBytes(16).toString('hex'), project: root };
      writeState(there, mark);
      writeState(here, mark);
    },
  };
}

const isRoot = () => process.getuid?.() === 0;
const folderOfRoot = (suffix = '') => join(ROOT_FOLDER, createHash('sha256').update(root).digest('hex').slice(0, 16) + suffix);

function homeOfRoot(suffix) {
  const user = databaseUser();
  makeRootFolder(ROOT_FOLDER);
  const folder = folderOfRoot(suffix);
  const mark = markOf(folder, suffix);
  if (!existsSync(folder)) mark.renew();
  return { folder, binaries: copyBinaries(), user, ...mark };
}

/**
 * Where a PostgreSQL of this project is: its programs, its folder, and the user it runs as (undefined: the current one). `name` is
 * that of a cluster beside the one that all commands share.
 */
export function postgresHome(name) {
  const suffix = name ? `-${name}` : '';
  if (isRoot()) return homeOfRoot(suffix);
  const folder = join(local, `postgres${suffix}`);
  const make = () => mkdirSync(folder, { recursive: true, mode: 0o700 });
  const renew = () => {
    rmSync(folder, { recursive: true, force: true });
    make();
  };
  make();
  return { folder, binaries: join(postgresPackage(), 'native'), user: undefined, isForeign: () => false, renew };
}

/**
 * What removes the database that a run makes outside the project, for a checkout that is thrown away after one run: without it
 * every such run as root would leave one behind. Does nothing where there was a database before, or one still runs.
 */
export function temporaryHome() {
  if (!isRoot() || existsSync(folderOfRoot())) return () => {};
  return () => {
    if (!existsSync(join(folderOfRoot(), 'data', 'postmaster.pid'))) rmSync(folderOfRoot(), { recursive: true, force: true });
  };
}
