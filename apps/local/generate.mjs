import { command } from './failure.mjs';
import { install } from './install.mjs';

/** Writes the generated files anew, or with --check fails when they differ: the schema's dump needs a database of its own. */
await command(async () => {
  await install();
  const [{ build }, { withDatabase, withServer }, { runCli }, { connectionsOf, forget, prepare }] = await Promise.all([
    import('./build.mjs'),
    import('./database.mjs'),
    import('./cli.mjs'),
    import('./prepare.mjs'),
  ]);
  await build();
  await withServer((server) => {
    const database = `counterpart_generate_${process.pid}`;
    const work = async (url) => {
      await prepare(server, database, { seed: false });
      await runCli(['generate', ...process.argv.slice(2)], { env: { DATABASE_URL: url, ...connectionsOf(database) }, show: true });
    };
    return withDatabase(server, database, work).finally(() => forget(database));
  });
});
