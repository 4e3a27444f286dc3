import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { command, Failure } from './failure.mjs';
import { root } from './folders.mjs';
import { install } from './install.mjs';
import { interruption } from './interruption.mjs';

/** Beyond this many rows the bench shows growth, from one database of few rows to one of many. */
const MOST_OF_ONE = 100_000;

/** Measures the api beside a bare server: brings up what that needs, in databases of its own, and hands the arguments on. */
await command(async () => {
  await install();
  const [{ build }, { withDatabase, withServer }, { connectionsOf, forget, installationFiles, prepare }] = await Promise.all([
    import('./build.mjs'),
    import('./database.mjs'),
    import('./prepare.mjs'),
  ]);
  await build({ tests: true });
  const args = process.argv.slice(2);
  const { values: given } = parseArgs({ args, options: { rows: { type: 'string', default: '0' } }, strict: false });
  const names = Number(given.rows) > MOST_OF_ONE ? ['counterpart_bench_few', 'counterpart_bench_many'] : ['counterpart_bench'];

  /** Makes one database after the other and measures when all are there. */
  const withDatabases = async (server, [name, ...others], made, work) => {
    if (name === undefined) return work(made);
    await withDatabase(server, name, async (adminUrl) => {
      // The database is new: whatever an earlier bench left beside it does not count.
      forget(name);
      await prepare(server, name);
      const { logins } = installationFiles(name);
      await withDatabases(server, others, [...made, { adminUrl, logins, env: connectionsOf(name) }], work);
    });
    forget(name);
  };

  await withServer((server) =>
    withDatabases(server, names, [], async (databases) => {
      const child = spawn(process.execPath, ['--enable-source-maps', 'dist/test/bench/main.js', ...args], {
        cwd: root,
        env: { ...process.env, BENCH_DATABASES: JSON.stringify(databases) },
        stdio: ['ignore', 'inherit', 'inherit'],
        signal: interruption,
      });
      const code = await new Promise((resolve) => child.once('exit', resolve));
      if (code !== 0) throw new Failure('The bench failed.');
    }),
  );
});
