import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { command, Failure } from './failure.mjs';
import { root } from './folders.mjs';
import { install } from './install.mjs';
import { interruption } from './interruption.mjs';

const DATABASE = 'counterpart_bench';

/** Measures the api beside a bare server: brings up what that needs, in a database of its own, and hands the arguments on. */
await command(async () => {
  await install();
  const [{ build }, { withDatabase, withServer }, { connectionsOf, installationFiles, prepare }] = await Promise.all([
    import('./build.mjs'),
    import('./database.mjs'),
    import('./prepare.mjs'),
  ]);
  await build({ tests: true });
  await withServer((server) =>
    withDatabase(server, DATABASE, async (adminUrl) => {
      const { logins, stamp } = installationFiles(DATABASE);
      // The database is new: whatever an earlier bench left beside it does not count.
      for (const file of [logins, stamp]) rmSync(file, { force: true });
      await prepare(server, DATABASE);
      const args = ['dist/test/bench/main.js', '--admin-url', adminUrl, '--logins', logins, ...process.argv.slice(2)];
      const child = spawn(process.execPath, ['--enable-source-maps', ...args], {
        cwd: root,
        env: { ...process.env, ...connectionsOf(DATABASE) },
        stdio: ['ignore', 'inherit', 'inherit'],
        signal: interruption,
      });
      const code = await new Promise((resolve) => child.once('exit', resolve));
      if (code !== 0) throw new Failure('The bench failed.');
    }),
  );
});
