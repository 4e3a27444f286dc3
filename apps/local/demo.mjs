import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Failure, command } from './failure.mjs';
import { local } from './folders.mjs';
import { install, requireNode } from './install.mjs';
import { interruption } from './interruption.mjs';
import { tryLock, unlock } from './lock.mjs';
import { stopOrphans } from './orphans.mjs';
import { say } from './say.mjs';

const USAGE = `npm run demo [-- options]

  --input FILE         leads to show it with, a CSV (docs/leads-file.md); path from the project's root
                       (apps/cli/data/leads.csv)
  --json FILE          write the figures as JSON too
  --url URL            a system that runs elsewhere, with --logins FILE
  --logins FILE        its logins, as the seed wrote them
  --patience SECONDS   how long to wait for anything (120)
`;

const text = { type: 'string' };
const options = { input: text, json: text, url: text, logins: text, patience: text, help: { type: 'boolean', short: 'h' } };

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: false }).values;
  } catch (error) {
    throw new Failure(`${error.message}\n\n${USAGE}`);
  }
}

async function show(url, logins, { input = 'apps/cli/data/leads.csv', json, patience }) {
  const { runCli } = await import('./cli.mjs');
  const given = Object.entries({ url, logins, input, json, patience }).filter(([, value]) => value !== undefined);
  await runCli(['demo', ...given.flatMap(([name, value]) => [`--${name}`, value])], { show: true });
}

/** Starts the system, shows the demonstration on it, and stops it. */
async function showOnOwnSystem(port, values) {
  const [{ withServer }, { startSystem }, { APP_DATABASE, installationFiles }] = await Promise.all([
    import('./database.mjs'),
    import('./system.mjs'),
    import('./prepare.mjs'),
  ]);
  await withServer(async (server) => {
    server.guard();
    const system = await startSystem({ server, port });
    try {
      await show(system.url, values.logins ?? installationFiles(APP_DATABASE).logins, values);
    } finally {
      await system.stop();
    }
  });
}

/** The system that runs from this folder already: the address it was started on. */
function addressOf({ host, port }) {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function untilReady(url) {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await setTimeout(250, undefined, { signal: interruption })) {
    const isReady = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
  }
  throw new Failure(`The system at ${url} did not become ready within 120 s.`);
}

/** Uses what `npm start` has started, else holds its place for the time being: two systems on one database would be one too many. */
async function showHere(values) {
  const { freePort } = await import('./port.mjs');
  const port = await freePort();
  for (let isTold = false; ; isTold = true) {
    const holder = tryLock('start', { port, host: '127.0.0.1', isDemo: true });
    if (!holder) break;
    if (!holder.isDemo) {
      const { installationFiles, APP_DATABASE } = await import('./prepare.mjs');
      say(`Using the system that runs at ${addressOf(holder)}`);
      await untilReady(addressOf(holder));
      return show(addressOf(holder), values.logins ?? installationFiles(APP_DATABASE).logins, values);
    }
    if (!isTold) say(`Waiting for the demonstration of process ${holder.pid} to end`);
    await setTimeout(250, undefined, { signal: interruption });
  }
  try {
    await stopOrphans();
    await showOnOwnSystem(port, values);
  } finally {
    unlock('start');
  }
}

await command(async () => {
  requireNode();
  const values = readArguments();
  if (values.help) return void process.stdout.write(USAGE);
  await install();
  const { build } = await import('./build.mjs');
  await build();
  if (values.url) await show(values.url, values.logins ?? join(local, 'demo-logins.json'), values);
  else await showHere(values);
});
