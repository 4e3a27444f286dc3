import { createWriteStream, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, command } from './failure.mjs';
import { dist, local } from './folders.mjs';
import { install, requireNode } from './install.mjs';
import { interruption } from './interruption.mjs';
import { withLock } from './lock.mjs';
import { stopOrphans } from './orphans.mjs';
import { isAlive } from './process-table.mjs';
import { say } from './say.mjs';

const DATABASE = 'counterpart_chaos';
const USAGE = `npm run chaos [-- options]

  --kills N     how many processes are killed: api, worker and PostgreSQL, about a third each (30)
  --seed N      chooses what is killed and when; the same number chooses the same again
  --json FILE   write the figures as JSON too
`;

const text = { type: 'string' };
const options = { kills: text, seed: text, json: text, help: { type: 'boolean', short: 'h' } };

function readArguments() {
  try {
    const values = parseArgs({ options, allowPositionals: false }).values;
    return { ...values, kills: whole('kills', values.kills ?? '30'), seed: whole('seed', values.seed ?? String(Date.now() % 1_000_000)) };
  } catch (error) {
    throw new Failure(`${error.message}\n\n${USAGE}`);
  }
}

function whole(name, given) {
  if (!/^\d{1,9}$/.test(given) || Number(given) < 1) throw new Error(`--${name} is a whole number from 1, not "${given}".`);
  return Number(given);
}

/** What an operator has set for another system is not meant for one that is killed. */
function forgetConnections() {
  for (const name of Object.keys(process.env)) if (/DATABASE_URLS?$|^REDIS_URL$|^KEYS_DIR$/.test(name)) delete process.env[name];
}

/** Waits for a promise, unless the run is interrupted: what is killed on purpose waits for nobody. */
const orInterrupted = (work) =>
  Promise.race([work, new Promise((_, reject) => interruption.addEventListener('abort', () => reject(new Failure('Interrupted'))))]);

async function run({ kills, seed, json }, server) {
  const [{ startSystem }, { forget, installationFiles }, { chaos, textOf }] = await Promise.all([
    import('./system.mjs'),
    import('./prepare.mjs'),
    import(join(dist, 'test/chaos/main.js')).then((module) => module.default ?? module),
  ]);
  // The database is new: whatever an earlier run left beside it does not count.
  forget(DATABASE);
  const nobody = () => {};
  server.guard(nobody);
  // Killed as often as here, a service that has been ready is no sign of one that cannot run.
  const system = await startSystem({ server, database: DATABASE, stableAfter: 2_000, voice: { say: nobody, warn: nobody } });
  const logs = join(local, 'logs', DATABASE);
  const written = createWriteStream(join(logs, 'acknowledged.jsonl'), { mode: 0o600 });
  const alive = (pid) => (isAlive(pid) ? pid : undefined);
  try {
    say(`${kills} processes will be killed, chosen by --seed ${seed}`);
    const outcome = await orInterrupted(
      chaos({
        url: system.url,
        adminUrl: server.adminUrl(DATABASE),
        logins: installationFiles(DATABASE).logins,
        victims: { api: () => alive(system.services.api.pid), worker: () => alive(system.services.worker.pid), postgres: server.pid },
        kills,
        seed,
        say,
        keep: (entry) => written.write(`${JSON.stringify(entry)}\n`),
      }),
    );
    process.stdout.write(`${textOf(outcome)}\n`);
    if (json) {
      mkdirSync(dirname(json), { recursive: true });
      writeFileSync(json, `${JSON.stringify(outcome, null, 2)}\n`);
    }
    return outcome.violations.length === 0;
  } finally {
    written.end();
    await system.stop();
  }
}

/** Kills the system again and again while people work with it, and then looks whether anything is lost, doubled or half done. */
await command(async () => {
  requireNode();
  const values = readArguments();
  if (values.help) return void process.stdout.write(USAGE);
  forgetConnections();
  await install();
  const [{ build }, { withOwnServer }] = await Promise.all([import('./build.mjs'), import('./database.mjs')]);
  await build({ tests: true });
  const onWait = ({ pid }) => say(`Waiting for the run of process ${pid} to end`);
  await withLock(
    'chaos',
    async () => {
      await stopOrphans();
      let folder;
      let isFine = false;
      try {
        await withOwnServer('chaos', async (server) => {
          ({ folder } = server);
          isFine = await run(values, server);
        });
      } finally {
        if (folder && (isFine || interruption.aborted)) rmSync(folder, { recursive: true, force: true });
        else if (folder) say(`The database is kept in ${folder}, logs and acknowledged writes in ${join(local, 'logs', DATABASE)}`);
      }
      if (!isFine) process.exitCode = 1;
    },
    { signal: interruption, onWait },
  );
});

// What was under way would go on asking a system that is gone.
if (interruption.aborted) process.exit();
