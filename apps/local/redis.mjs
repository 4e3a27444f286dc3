import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { debianRedis } from './debian-redis.mjs';
import { local } from './folders.mjs';
import { serviceList } from './orphans.mjs';
import { freePort } from './port.mjs';
import { isGone, signal } from './process-table.mjs';

const nothing = (reason) => ({ reason, stop: async () => {} });

function fromPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = ['redis-server', 'valkey-server'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const program = candidates.find((file) => existsSync(file));
  return program && { program, env: {} };
}

/** Whether a Redis answers PING on a port. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    const finish = (outcome) => {
      socket.destroy();
      resolve(outcome);
    };
    socket.once('data', (data) => finish(data.toString().startsWith('+PONG')));
    socket.once('error', () => finish(false));
    socket.setTimeout(1_000, () => finish(false));
  });
}

async function isUp(child, port) {
  let hasEnded = false;
  child.once('error', () => (hasEnded = true));
  child.once('exit', () => (hasEnded = true));
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && !hasEnded; await setTimeout(50)) if (await answers(port)) return true;
  return false;
}

/**
 * A real Redis for the queue tests: on a free port of this machine, nothing kept on disk. Where none can be had, `reason` says why
 * and there is no `url`.
 */
export async function startRedis() {
  const { program, env, reason } = fromPath() ?? (await debianRedis());
  if (!program) return nothing(reason);
  const port = await freePort();
  const folder = mkdtempSync(join(local, 'redis-run-'));
  const options = { bind: '127.0.0.1', port, save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction', dir: folder };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const said = [];
  const child = spawn(program, args, { env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const list = serviceList('redis');
  if (child.pid) list.add({ name: 'redis', pid: child.pid });
  const stop = async () => {
    if (child.pid) {
      signal(child.pid, 'SIGTERM');
      if (!(await isGone(child.pid, 5_000))) signal(child.pid, 'SIGKILL');
    }
    rmSync(folder, { recursive: true, force: true });
    list.clear();
  };
  if (await isUp(child, port)) return { url: `redis://127.0.0.1:${port}`, pid: child.pid, stop };
  await stop();
  const last = Buffer.concat(said).toString().trim().split('\n').at(-1);
  return nothing(`${program} did not start${last ? ` (${last})` : ''}.`);
}
