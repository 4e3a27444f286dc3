import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '@counterpart/platform/config';
import { createApi } from '@counterpart/platform/http';
import { ApiConfig } from './api.config';
import { ApiModule } from './api.module';
import { description } from './description';

/** The built web application beside the compiled server; an api can also run without one. */
const WEB_ROOT = join(__dirname, '..', '..', 'web');

async function main(): Promise<void> {
  const config = loadConfig(ApiConfig, process.env);
  const api = await createApi(ApiModule.with(config), {
    description,
    ...config,
    web: existsSync(WEB_ROOT) ? { root: WEB_ROOT } : undefined,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      void api.stop().then(() => process.exit(0));
    });
  await api.listen(config.port, config.host);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
