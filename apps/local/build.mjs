import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.mjs';
import { Failure, command } from './failure.mjs';
import { dist, root } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';
import { readState, writeState } from './state-file.mjs';

const stampFile = join(dist, '.build.json');
const here = fileURLToPath(import.meta.url);
const require = createRequire(import.meta.url);

/** Beside TypeScript, what the compiled code reads from its own folder: migrations, lists, example files. */
const copied = new Set(['.sql', '.json', '.csv']);
const skippedFolders = new Set(['apps/local', 'apps/web', 'libs/api-client', 'node_modules']);

const isCode = (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.endsWith('.d.ts');
const outputOf = (path) => join(dist, isCode(path) ? path.replace(/\.ts$/, '.js') : path);

async function list(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return skippedFolders.has(path) || entry.name === 'node_modules' ? [] : list(path);
      return isCode(path) || copied.has(extname(path)) ? [path] : [];
    }),
  );
  return nested.flat();
}

async function stampOf(path) {
  const { mtimeMs, size } = await stat(join(root, path));
  return `${mtimeMs}:${size}`;
}

/** Changes whenever the same source could compile to something else. */
async function settingsStamp() {
  const hash = createHash('sha256').update(root);
  for (const file of [join(root, '.swcrc'), here, require.resolve('@swc/core/package.json')]) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function compiler() {
  const { transformFile } = await import('@swc/core');
  const settings = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));
  delete settings.$schema;
  Object.assign(settings.jsc, { baseUrl: root, paths: { '@counterpart/*': ['./libs/*'] } });
  return async (path) => {
    const output = outputOf(path);
    const { code, map } = await transformFile(join(root, path), { ...settings, swcrc: false, configFile: false });
    const slim = JSON.parse(map);
    delete slim.sourcesContent;
    slim.sources = slim.sources.map((source) => relative(dirname(output), source));
    await writeFile(`${output}.map`, JSON.stringify(slim));
    await writeFile(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
  };
}

async function removeOutput(path) {
  await rm(outputOf(path), { force: true });
  await rm(`${outputOf(path)}.map`, { force: true });
}

async function compileAll(paths) {
  const compile = await compiler();
  const results = await Promise.allSettled(
    paths.map(async (path) => {
      await mkdir(dirname(outputOf(path)), { recursive: true });
      if (isCode(path)) await compile(path);
      else await cp(join(root, path), outputOf(path));
    }),
  );
  const faults = results.flatMap(({ reason }, i) => (reason ? [`${paths[i]}: ${String(reason.message ?? reason).trim()}`] : []));
  if (faults.length > 0) throw new Failure(`${faults.join('\n\n')}\n\nThe build failed: ${faults.length} of ${paths.length} files.`);
}

/**
 * Compiles what changed since the last build and removes what has no source any more. `tests` adds the folder test/, whose programs
 * (bench, chaos) run compiled too. Stamps are kept per file; they are written last, so that a build cut short is done again.
 */
export async function build({ tests = false } = {}) {
  await withLock(
    'build',
    async () => {
      const folders = tests ? ['apps', 'libs', 'test'] : ['apps', 'libs'];
      const paths = (await Promise.all(folders.map(list))).flat();
      const stamps = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await stampOf(path)])));
      const settings = await settingsStamp();
      const before = readState(stampFile);
      const known = before?.settings === settings ? before.files : {};
      const changed = paths.filter((path) => known[path] !== stamps[path]);
      const isCovered = (path) => folders.includes(path.split('/')[0]);
      const gone = Object.keys(before?.files ?? {}).filter((path) => isCovered(path) && !(path in stamps));
      if (changed.length === 0 && gone.length === 0) return;
      if (changed.length > 0) say(`Compiling ${changed.length} files`);
      await Promise.all(gone.map(removeOutput));
      await compileAll(changed);
      const uncovered = Object.entries(known).filter(([path]) => !isCovered(path));
      writeState(stampFile, { settings, files: { ...Object.fromEntries(uncovered), ...stamps } });
    },
    { signal: interruption },
  );
}

if (realpathSync(process.argv[1]) === here) {
  await command(async () => {
    await build({ tests: process.argv.includes('--tests') });
    await buildWeb();
  });
}
