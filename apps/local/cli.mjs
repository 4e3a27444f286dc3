import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { dist, root } from './folders.mjs';
import { interruption } from './interruption.mjs';

export const appScript = (app) => join(dist, 'apps', app, 'main.js');

/** Runs a command of apps/cli. What it prints is shown when it fails, or at once with `show`. */
export async function runCli(args, { env = {}, show = false } = {}) {
  const script = appScript('cli');
  if (!existsSync(script)) throw new Failure(`${script} is missing: the build did not make it.`);
  const output = [];
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    signal: interruption,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const text = Buffer.concat(output).toString().trim();
  if (code !== 0) throw new Failure(`"counterpart ${args[0]}" failed${text ? `:\n\n${text}` : '.'}`);
  return text;
}
