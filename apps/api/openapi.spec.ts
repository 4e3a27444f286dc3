import { openApiWithoutStarting, undescribedAnswers } from '@counterpart/platform/http';
import { ApiModule } from './api.module';
import { description } from './description';

const config = {
  sides: new Map<string, string>(),
  secretariats: new Map<string, string>(),
  keysDir: '',
  poolSize: 1,
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
  trustedProxies: [],
  publicOrigins: [],
  drainMs: 0,
} as const;

it('describes what every route answers with', async () => {
  const document = await openApiWithoutStarting(ApiModule.with(config), description);
  expect(undescribedAnswers(document)).toEqual([]);
});
