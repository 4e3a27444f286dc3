import { Command } from 'commander';
import { prepareQueue } from '@counterpart/platform/queue';
import { migrate, provisionRoles } from '@counterpart/schema';
import { loadRuntime, type Runtime, runtimeFromEnvironment, saveRuntime } from '../runtime';

/** Creates the logins and the database, and migrates. Repeatable; the connections it made are kept in a file only the owner reads. */
export const setupCommand = (): Command =>
  new Command('setup')
    .description('create logins and database, and bring the schema up to date')
    .option('--database <name>', 'name of the application database', 'counterpart')
    .option('--runtime <file>', 'where the connections are kept', '.local/runtime.json')
    .action(async ({ database, runtime: file }: { database: string; runtime: string }) => {
      const adminUrl = process.env['DATABASE_URL'];
      if (adminUrl === undefined) throw new Error('DATABASE_URL must be set to an administrator connection of the PostgreSQL cluster');
      const fromEnvironment = runtimeFromEnvironment(process.env);
      const runtime: Runtime = fromEnvironment ?? loadRuntime(file, adminUrl, database);
      if (fromEnvironment === null) saveRuntime(file, runtime);
      await provisionRoles(adminUrl, {
        owner: runtime.ownerDatabaseUrl,
        queue: runtime.queueDatabaseUrl,
        sides: new Map(Object.entries(runtime.sideDatabaseUrls)),
        secretariats: new Map(Object.entries(runtime.secretariatDatabaseUrls)),
      });
      await prepareQueue(adminUrl, runtime.queueDatabaseUrl);
      const ran = await migrate(runtime.ownerDatabaseUrl);
      console.log(ran.length === 0 ? 'The schema is up to date.' : `Migrated: ${ran.join(', ')}.`);
    });
