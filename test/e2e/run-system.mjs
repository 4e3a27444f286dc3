import { withDatabase, withServer } from '../../apps/local/database.mjs';
import { command } from '../../apps/local/failure.mjs';
import { interrupted } from '../../apps/local/interruption.mjs';
import { forget, installationFiles } from '../../apps/local/prepare.mjs';
import { startSystem } from '../../apps/local/system.mjs';

// A test that ends, or is ended, lets go of the channel: then this ends too, and leaves nothing behind.
const ended = new Promise((resolve) => process.once('disconnect', resolve));

/** Runs api and worker on a database of their own for as long as the test that started this listens. */
await command(async () => {
  const database = `counterpart_e2e_${process.pid}`;
  const work = (server) => async () => {
    const system = await startSystem({ server, database });
    try {
      process.send?.({ url: system.url, logins: installationFiles(database).logins });
      await Promise.race([ended, interrupted()]);
    } finally {
      await system.stop();
    }
  };
  await withServer((server) => withDatabase(server, database, work(server)).finally(() => forget(database)));
});
// A pending promise of the other ending must not keep the process.
process.exit();
