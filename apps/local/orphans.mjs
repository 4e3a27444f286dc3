import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { local } from './folders.mjs';
import { identify, isGone, signal, stillRuns } from './process-table.mjs';
import { say } from './say.mjs';
import { readState, writeState } from './state-file.mjs';

const folder = join(local, 'services');

/** Keeps a list of the services a process has started, so that they are found should that process be killed. */
export function serviceList(name) {
  const file = join(folder, `${name}-${process.pid}.json`);
  const entries = new Map();
  return {
    add: ({ name: service, pid }) => {
      entries.set(service, { service, ...identify(pid) });
      writeState(file, { owner: identify(process.pid), services: [...entries.values()] });
    },
    clear: () => rmSync(file, { force: true }),
  };
}

async function end(kept) {
  say(`Stopping ${kept.service} (process ${kept.pid}), left by a run that was killed`);
  signal(kept.pid, 'SIGTERM');
  if (!(await isGone(kept.pid, 10_000))) signal(kept.pid, 'SIGKILL');
  await isGone(kept.pid, 5_000);
}

/** Stops the services whose runner was killed. Services of a runner that lives are left alone. */
export async function stopOrphans() {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const list = readState(file);
    if (stillRuns(list?.owner)) continue;
    await Promise.all((list?.services ?? []).filter(stillRuns).map(end));
    rmSync(file, { force: true });
  }
}
