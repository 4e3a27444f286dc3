import { Failure, command } from './failure.mjs';
import { local } from './folders.mjs';
import { install, requireNode } from './install.mjs';
import { interrupted } from './interruption.mjs';
import { tryLock, unlock } from './lock.mjs';
import { stopOrphans } from './orphans.mjs';
import { requireFreePort, wantedPort } from './port.mjs';
import { say, table } from './say.mjs';
import { readState } from './state-file.mjs';

/** The accounts of the demonstration, as the seed wrote them. */
function showLogins(file) {
  const logins = readState(file) ?? [];
  if (logins.length === 0) return;
  const rows = logins.map(({ login, password, name, role, agency }) => [login, password, role, agency, name]);
  const lines = table(['login', 'password', 'role', 'agency', 'name'], rows);
  process.stdout.write(`\n${lines.replace(/^/gm, '  ')}\n\n  (the same in ${file})\n`);
}

async function run(port, host) {
  await install();
  // What follows needs packages, or is compiled.
  const [{ build }, { buildWeb }, { withServer }, { startSystem }, { APP_DATABASE, installationFiles }] = await Promise.all([
    import('./build.mjs'),
    import('./build-web.mjs'),
    import('./database.mjs'),
    import('./system.mjs'),
    import('./prepare.mjs'),
  ]);
  await build();
  await buildWeb();
  await withServer(async (server) => {
    server.guard();
    const system = await startSystem({ server, port, host });
    try {
      showLogins(installationFiles(APP_DATABASE).logins);
      say(`Counterpart is ready at ${system.url} (Ctrl-C stops it)`);
      await interrupted();
      say('Stopping');
    } finally {
      await system.stop();
    }
  });
  say('Everything has stopped');
}

await command(
  async () => {
    requireNode();
    const port = wantedPort();
    const host = process.env.HOST || '127.0.0.1';
    const holder = tryLock('start', { port, host });
    if (holder) {
      throw new Failure(
        `Counterpart already runs from this folder, on port ${holder.port} (process ${holder.pid}); its state is in ${local}.`,
      );
    }
    try {
      await stopOrphans();
      await requireFreePort(port, host);
      await run(port, host);
    } finally {
      unlock('start');
    }
  },
  { codeWhenInterrupted: 0 },
);
