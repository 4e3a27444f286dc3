import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobDefinitions } from '@counterpart/platform/queue';
import { ApiModule } from './api.module';

const LIBS = join(__dirname, '..', '..', 'libs');

/** The names in every file of a job, as they are written. */
const written = (): readonly string[] =>
  readdirSync(LIBS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.job.ts'))
    .map((file) => /name: '([a-z.-]+)'/.exec(readFileSync(join(LIBS, file), 'utf8'))?.[1] ?? file);

it('the api knows every job: what it records starts each of them, though another process runs them', () => {
  expect(ApiModule).toBeDefined();
  expect(written().length).toBeGreaterThan(5);
  expect(
    jobDefinitions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...written()].sort());
});
