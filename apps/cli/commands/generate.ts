import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createApi, openApiWithoutStarting } from '@counterpart/platform/http';
import { loadConfig } from '@counterpart/platform/config';
import { dumpSchema } from '@counterpart/schema';
import { Command } from 'commander';
import { ApiConfig } from '../../api/api.config';
import { ApiModule } from '../../api/api.module';
import { description } from '../../api/description';
import { WorkerConfig } from '../../worker/worker.config';
// The jobs are declared where the worker is put together.
import '../../worker/worker.module';
import { clientTypes } from '../generate/client-types';
import { envExample } from '../generate/env-example';
import { eventsPage } from '../generate/events';
import { permissionsPage } from '../generate/permissions';

/** Writes every generated file, or with --check fails naming those that differ. DATABASE_URL is an administrator's connection to a migrated database. */
export const generateCommand = (): Command =>
  new Command('generate')
    .description('write the generated files, or with --check fail where they differ')
    .option('--check', 'write nothing')
    .action(async ({ check = false }: { check?: boolean }) => {
      const files = await generated();
      const differing = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
      if (check && differing.length > 0)
        throw new Error(`These files are not as generated; run "npm run generate":\n- ${differing.map(([path]) => path).join('\n- ')}`);
      for (const [path, text] of differing) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      console.log(
        differing.length === 0 ? 'The generated files are up to date.' : `Written: ${differing.map(([path]) => path).join(', ')}.`,
      );
    });

async function generated(): Promise<ReadonlyMap<string, string>> {
  const config = loadConfig(ApiConfig, process.env);
  const api = await createApi(ApiModule.with(config), { description, logLevel: 'silent' });
  const { routes } = api;
  await api.stop();
  const openApi = await openApiWithoutStarting(ApiModule.with(config), description);
  return new Map([
    ['openapi.json', `${JSON.stringify(openApi, null, 2)}\n`],
    ['libs/api-client/schema.d.ts', await clientTypes(openApi)],
    ['docs/permissions.md', permissionsPage(routes)],
    ['docs/events.md', eventsPage()],
    ['libs/schema/schema.sql', await dumpSchema(process.env['DATABASE_URL'] ?? '')],
    [
      '.env.example',
      envExample([
        { app: 'api', config: ApiConfig },
        { app: 'worker', config: WorkerConfig },
      ]),
    ],
  ]);
}
