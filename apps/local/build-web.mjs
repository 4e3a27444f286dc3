import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';
import { Failure, command } from './failure.mjs';
import { dist, root } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';
import { readState, writeState } from './state-file.mjs';

const output = join(dist, 'web');
const stampFile = join(dist, '.web.json');
const here = fileURLToPath(import.meta.url);

/** What a person waits for before the first screen: scripts of the entry and whatever it imports, compressed. */
const MOST_FIRST_LOAD = 280_000;
const compressed = new Set(['.js', '.css', '.svg']);

async function stampsOf(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const stamps = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return stampsOf(path);
      if (path.endsWith('.spec.ts')) return [];
      const { mtimeMs, size } = await stat(join(root, path));
      return [`${path} ${mtimeMs} ${size}`];
    }),
  );
  return stamps.flat();
}

/** Changes whenever another application could come out. */
async function stamp() {
  const lines = (await Promise.all(['apps/web', 'libs/api-client'].map(stampsOf))).flat().sort();
  const hash = createHash('sha256').update(root).update(lines.join('\n'));
  for (const file of [here, join(root, 'package-lock.json')]) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** Beside each file its compressed forms, made once here instead of with every answer. */
async function compress() {
  const names = (await readdir(join(output, 'assets'))).filter((name) => compressed.has(extname(name)));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await Promise.all(
    names.map(async (name) => {
      const path = join(output, 'assets', name);
      const bytes = await readFile(path);
      await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, options));
      await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }),
  );
}

/** Bytes, compressed with gzip, of the scripts that the first screen needs. */
async function firstLoad() {
  const manifest = JSON.parse(await readFile(join(output, 'manifest.json'), 'utf8'));
  const needed = new Set();
  const need = (key) => {
    if (needed.has(key)) return;
    needed.add(key);
    (manifest[key].imports ?? []).forEach(need);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key].isEntry)
    .forEach(need);
  const sizes = await Promise.all([...needed].map(async (key) => gzipSync(await readFile(join(output, manifest[key].file))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function bundle() {
  const { build } = await import('vite');
  try {
    await build({ configFile: join(root, 'apps', 'web', 'vite.config.mts'), mode: 'production', logLevel: 'warn' });
  } catch (error) {
    throw new Failure(`${error.message}\n\nThe build of the web application failed.`);
  }
}

/** Builds the web application into dist/web, unless nothing that it is made of has changed. */
export async function buildWeb() {
  await withLock(
    'build-web',
    async () => {
      const wanted = await stamp();
      if (readState(stampFile)?.stamp === wanted) return;
      say('Building the web application');
      await rm(stampFile, { force: true });
      await bundle();
      await compress();
      writeState(stampFile, { stamp: wanted, firstLoad: await firstLoad() });
    },
    { signal: interruption },
  );
}

/** Says how much the first screen loads, and fails when it is too much. */
async function checkSize() {
  await buildWeb();
  const { firstLoad: size } = readState(stampFile);
  const line = `first load ${(size / 1000).toFixed(1)} kB of JavaScript, compressed; the most is ${MOST_FIRST_LOAD / 1000} kB`;
  if (size > MOST_FIRST_LOAD) throw new Failure(line);
  process.stdout.write(`${line}\n`);
}

if (realpathSync(process.argv[1]) === here) await command(checkSize);
