import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { local } from './folders.mjs';
import { withLock } from './lock.mjs';
import { freePort } from './port.mjs';
import { postgresHome } from './postgres-home.mjs';
import { initialise, passwordFile } from './postgres-init.mjs';
import { becomesReady, runningServer, startServer, stopServer } from './postgres-server.mjs';
import { identify, isAlive, stillRuns } from './process-table.mjs';
import { say, warn } from './say.mjs';
import { readState, writeState } from './state-file.mjs';

const portFile = join(local, 'postgres-port.json');
const holders = join(local, 'postgres-holders');
const holderFile = join(holders, `${process.pid}.json`);

/** The other commands that use the server now; what dead ones left is removed. */
function otherHolders() {
  const files = readdirSync(holders).filter((name) => name !== `${process.pid}.json`);
  return files.filter((name) => {
    const isHeld = stillRuns(readState(join(holders, name)));
    if (!isHeld) rmSync(join(holders, name), { force: true });
    return isHeld;
  });
}

/** Brings the server up: the one that runs (of another command, or left by a killed one), else a new one. Returns its port. */
async function bringUp(home) {
  if (home.isForeign()) {
    await stopServer(home);
    home.renew();
  }
  initialise(home);
  if (runningServer(home) && (await becomesReady(home))) return runningServer(home).port;
  const wished = readState(portFile)?.port;
  for (;;) {
    const port = await freePort(wished);
    if (!(await startServer(home, port))) continue;
    if (wished && port !== wished) say(`Port ${wished} is taken now; PostgreSQL listens on ${port}`);
    if (port !== wished) writeState(portFile, { port });
    return port;
  }
}

/**
 * The project's embedded PostgreSQL, shared by all commands that run at the same time: the first one in starts it, the last one
 * out stops it.
 */
export async function openCluster() {
  const home = postgresHome();
  mkdirSync(holders, { recursive: true });
  const ensureRunning = () => withLock('postgres', () => bringUp(home));
  writeState(holderFile, identify(process.pid));
  if (!runningServer(home)) say('Starting PostgreSQL');
  const port = await ensureRunning();
  const password = readFileSync(passwordFile(home), 'utf8');
  let guard;
  return {
    /** The administrator's connection to a database of the cluster. */
    adminUrl: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    pid: () => runningServer(home)?.pid,
    ensureRunning,
    /** Starts the server anew whenever it dies while this command runs. */
    guard: () => {
      let isBusy = false;
      guard = setInterval(async () => {
        const pid = runningServer(home)?.pid;
        if (isBusy || isAlive(pid)) return;
        isBusy = true;
        warn('PostgreSQL ended unexpectedly; starting it again');
        await ensureRunning().catch((error) => warn(error.message));
        isBusy = false;
      }, 500);
    },
    /** Leaves the server; stops it if nobody else uses it. */
    close: async () => {
      clearInterval(guard);
      await withLock('postgres', async () => {
        rmSync(holderFile, { force: true });
        const others = otherHolders().map((name) => name.replace('.json', ''));
        if (others.length > 0) say(`PostgreSQL is left running for process ${others.join(', ')}`);
        else await stopServer(home);
      });
    },
  };
}
