import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { requireSpace } from './disk.mjs';
import { Failure } from './failure.mjs';
import { asDatabaseUser, dataFolder, postgresEnvironment } from './postgres-init.mjs';
import { commandLineOf, isAlive, isGone, signal } from './process-table.mjs';

const PATIENCE = 300_000; // recovery after a crash may take minutes
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Safe against a crash (fsync, synchronous_commit and full_page_writes stay on), sized for a laptop. There is no replica, so the
 * log need not carry more than recovery does. No Unix sockets: their path may be too long, and TCP with a password serves.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '2GB',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  // Neither rows nor statements belong in a log: no DETAIL ("Failing row contains ..."), no statement text.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_line_prefix: '%m [%p] %q%u@%d ',
};

export const logFile = (home) => join(home.folder, 'postgres.log');

/** What postmaster.pid says, or undefined: the server writes it first and removes it last. */
export function readPostmaster(home) {
  try {
    const lines = readFileSync(join(dataFolder(home), 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The server of this folder if one runs. The number in postmaster.pid may be that of a dead server, or of a stranger by now. */
export function runningServer(home) {
  const postmaster = readPostmaster(home);
  if (!postmaster || !isAlive(postmaster.pid)) return undefined;
  return commandLineOf(postmaster.pid).includes(dataFolder(home)) ? postmaster : undefined;
}

function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function launch(home, port) {
  const log = openSync(logFile(home), 'a', 0o600);
  const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A session of its own: Ctrl-C reaches the whole group of the terminal, and the database must outlive what uses it.
  const child = spawn(join(home.binaries, 'bin', 'postgres'), ['-D', dataFolder(home), ...options], {
    ...asDatabaseUser(home),
    detached: true,
    stdio: ['ignore', log, log],
    cwd: '/',
    env: postgresEnvironment,
  });
  closeSync(log);
  child.unref();
  return child;
}

async function isUp(home, child) {
  let hasEnded = false;
  child.once('error', () => (hasEnded = true));
  child.once('exit', () => (hasEnded = true));
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await pause(25)) {
    if (hasEnded) return false;
    const postmaster = readPostmaster(home);
    if (postmaster?.pid === child.pid && postmaster.isReady) return true;
  }
  signal(child.pid, 'SIGQUIT');
  return false;
}

function failureOf(home, said) {
  if (/No space left on device/.test(said))
    return new Failure(`The disk is full: PostgreSQL could not start in ${home.folder}. Free some space and try again.`);
  return new Failure(`PostgreSQL did not start. ${logFile(home)} ends with:\n${said.trim().split('\n').slice(-12).join('\n')}`);
}

/** Starts the server on a port; returns false when another program took the port meanwhile. */
export async function startServer(home, port) {
  requireSpace(home.folder, 100, 'the database');
  // Nothing of ours runs (the caller looked): the file is a dead server's, and its number may be a stranger's, which PostgreSQL would respect.
  rmSync(join(dataFolder(home), 'postmaster.pid'), { force: true });
  for (let tries = 1; ; tries++) {
    const before = sizeOf(logFile(home));
    if (await isUp(home, launch(home, port))) return true;
    const said = readFileSync(logFile(home)).subarray(before).toString();
    if (/Address already in use/.test(said)) return false;
    // After a kill -9 of the server its children hold the shared memory until they notice.
    if (/shared memory block .* is still in use/.test(said) && tries < 40) await pause(250);
    else throw failureOf(home, said);
  }
}

/** Waits for a server that was found running to accept connections; false when it ends instead. */
export async function becomesReady(home) {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await pause(50)) {
    const server = runningServer(home);
    if (!server) return false;
    if (server.isReady) return true;
  }
  return false;
}

/** Stops the server: connections are cut, what was committed is on disk. The immediate stop is as safe, only slower to start from. */
export async function stopServer(home) {
  const server = runningServer(home);
  if (!server) return;
  signal(server.pid, 'SIGINT');
  if (await isGone(server.pid, 60_000)) return;
  signal(server.pid, 'SIGQUIT');
  await isGone(server.pid, 10_000);
}
