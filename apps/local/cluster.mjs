import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { local } from './folders.mjs';
import { withLock } from './lock.mjs';
import { freePort, isFree } from './port.mjs';
import { postgresHome } from './postgres-home.mjs';
import { initialise, passwordFile } from './postgres-init.mjs';
import { becomesReady, runningServer, startServer, stopServer } from './postgres-server.mjs';
import { identify, isAlive, stillRuns } from './process-table.mjs';
import { say, warn } from './say.mjs';
import { readState, writeState } from './state-file.mjs';

/** How long a server that must keep its port waits for it. */
const PORT_PATIENCE = 60_000;

/** The other commands that use the server now; what dead ones left is removed. */
function otherHolders(holders) {
  const files = readdirSync(holders).filter((name) => name !== `${process.pid}.json`);
  return files.filter((name) => {
    const isHeld = stillRuns(readState(join(holders, name)));
    if (!isHeld) rmSync(join(holders, name), { force: true });
    return isHeld;
  });
}

/** Starts a server on the port it had before, if that is free, else on another. Returns the port. */
async function startAnywhere(home, portFile) {
  const wished = readState(portFile)?.port;
  for (;;) {
    const port = await freePort(wished);
    if (!(await startServer(home, port))) continue;
    if (wished && port !== wished) say(`Port ${wished} is taken now; PostgreSQL listens on ${port}`);
    if (port !== wished) writeState(portFile, { port });
    return port;
  }
}

/** Starts a server on the one port that those who use it know. A port may be held for a moment by a connection that goes out from it. */
async function startAgain(home, port) {
  for (const deadline = Date.now() + PORT_PATIENCE; Date.now() < deadline; await setTimeout(250))
    if ((await isFree(port)) && (await startServer(home, port))) return port;
  throw new Failure(`PostgreSQL cannot be started again: port ${port} is taken.`);
}

/** Brings the server up: the one that runs (of another command, or left by a killed one), else a new one. Returns its port. */
async function bringUp(home, start) {
  if (home.isForeign()) {
    await stopServer(home);
    home.renew();
  }
  initialise(home);
  if (runningServer(home) && (await becomesReady(home))) return runningServer(home).port;
  return start();
}

/**
 * The project's embedded PostgreSQL, shared by all commands that run at the same time: the first one in starts it, the last one
 * out stops it. With a name it is another one beside it, which begins empty each time.
 */
export async function openCluster(name) {
  const home = postgresHome(name);
  const label = name ? `postgres-${name}` : 'postgres';
  const portFile = join(local, `${label}-port.json`);
  const holders = join(local, `${label}-holders`);
  const holderFile = join(holders, `${process.pid}.json`);
  mkdirSync(holders, { recursive: true });
  writeState(holderFile, identify(process.pid));
  if (name) {
    await stopServer(home);
    home.renew();
  }
  if (!runningServer(home)) say('Starting PostgreSQL');
  const port = await withLock(label, () => bringUp(home, () => startAnywhere(home, portFile)));
  const ensureRunning = () => withLock(label, () => bringUp(home, () => startAgain(home, port)));
  const password = readFileSync(passwordFile(home), 'utf8');
  let guard;
  return {
    /** The administrator's connection to a database of the cluster. */
    adminUrl: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    pid: () => runningServer(home)?.pid,
    folder: home.folder,
    ensureRunning,
    /** Starts the server anew whenever it dies while this command runs. */
    guard: (tell = warn) => {
      let isBusy = false;
      guard = setInterval(async () => {
        const pid = runningServer(home)?.pid;
        if (isBusy || isAlive(pid)) return;
        isBusy = true;
        tell('PostgreSQL ended unexpectedly; starting it again');
        await ensureRunning().catch((error) => tell(error.message));
        isBusy = false;
      }, 500);
    },
    /** Leaves the server; stops it if nobody else uses it. */
    close: async () => {
      clearInterval(guard);
      await withLock(label, async () => {
        rmSync(holderFile, { force: true });
        const others = otherHolders(holders).map((file) => file.replace('.json', ''));
        if (others.length > 0) say(`PostgreSQL is left running for process ${others.join(', ')}`);
        else await stopServer(home);
      });
    },
  };
}
