import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { local } from './folders.mjs';
import { identify, stillRuns } from './process-table.mjs';
import { readState } from './state-file.mjs';

const file = (name) => join(local, `${name}.lock`);

/** Takes a lock if it is free or its holder is dead; otherwise returns what the holder wrote. */
export function tryLock(name, note = {}) {
  mkdirSync(local, { recursive: true, mode: 0o700 });
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(file(name), JSON.stringify({ ...identify(process.pid), ...note }), { flag: 'wx', mode: 0o600 });
      return undefined;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readState(file(name));
    if (stillRuns(holder)) return holder;
    // An unreadable lock may be one that is being written this moment; it is stale only if it stays so.
    if (!holder && tries < 20) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    else rmSync(file(name), { force: true });
  }
}

/** Gives a lock back. */
export function unlock(name) {
  rmSync(file(name), { force: true });
}

/** Runs something while holding a lock, waiting for as long as another living process holds it (or until `signal` says to give up). */
export async function withLock(name, work, { signal, onWait = () => {} } = {}) {
  for (let waited = false; ; waited = true) {
    const holder = tryLock(name);
    if (!holder) break;
    if (!waited) onWait(holder);
    await setTimeout(100, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    unlock(name);
  }
}
