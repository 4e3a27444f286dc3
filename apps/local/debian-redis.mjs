import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { local } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { say } from './say.mjs';

const folder = join(local, 'redis');
const unpacked = join(folder, 'unpacked');
const packages = ['redis-server', 'redis-tools', 'liblzf1', 'libjemalloc2', 'libatomic1'];

function run(file, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000, signal: interruption });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.once('error', (error) => resolve({ code: 1, text: error.message }));
    child.once('close', (code) => resolve({ code, text: Buffer.concat(output).toString().trim() }));
  });
}

/** apt with lists and cache in a folder of our own: no right to change the system is needed, nor is it changed. */
function apt(...args) {
  const state = join(folder, 'apt');
  for (const path of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(join(state, path), { recursive: true });
  const options = {
    'Dir::State': join(state, 'state'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': join(state, 'cache'),
    'Debug::NoLocking': 'true',
    // The packages' own user may not write below a private folder.
    'APT::Sandbox::User': userInfo().username,
    'Acquire::Retries': '2',
  };
  return run('apt-get', [...Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]), '-q', ...args], folder);
}

/** Where the unpacked program and its libraries are. */
function installation() {
  const libraries = readdirSync(join(unpacked, 'usr', 'lib')).map((name) => join(unpacked, 'usr', 'lib', name));
  return { program: join(unpacked, 'usr', 'bin', 'redis-server'), env: { LD_LIBRARY_PATH: libraries.join(':') } };
}

const firstLine = (text) => text.split('\n').find((line) => /^E:|rror/.test(line)) ?? text.split('\n')[0];

async function fetchAndUnpack() {
  say('Fetching Redis from Debian for the queue tests');
  const update = await apt('update');
  if (update.code !== 0) return `apt-get update failed (${firstLine(update.text)})`;
  const download = await apt('download', ...packages);
  if (download.code !== 0) return `apt-get download failed (${firstLine(download.text)})`;
  const draft = join(folder, 'unpacked.new');
  rmSync(draft, { recursive: true, force: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    const unpack = await run('dpkg-deb', ['-x', file, draft], folder);
    if (unpack.code !== 0) return `dpkg-deb failed (${firstLine(unpack.text)})`;
    rmSync(join(folder, file));
  }
  renameSync(draft, unpacked);
  rmSync(join(folder, 'apt'), { recursive: true, force: true });
  return undefined;
}

function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-deb');
}

/** Debian's Redis, unpacked below .local without being installed; or the reason why it cannot be had. */
export async function debianRedis() {
  if (!existsSync(unpacked)) {
    if (!isDebian()) return { reason: 'there is no redis-server on the PATH, and this is no Debian to take one from.' };
    mkdirSync(folder, { recursive: true });
    const reason = await fetchAndUnpack();
    if (reason) return { reason: `there is no redis-server on the PATH, and ${reason}.` };
  }
  return installation();
}
