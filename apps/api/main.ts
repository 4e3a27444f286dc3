import 'reflect-metadata';
import { loadConfig } from '@counterpart/platform/config';
import { createApi } from '@counterpart/platform/http';
import { ApiConfig } from './api.config';
import { ApiModule } from './api.module';
import { description } from './description';

async function main(): Promise<void> {
  const config = loadConfig(ApiConfig, process.env);
  const api = await createApi(ApiModule.with(config), { description, ...config });
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
