import { command } from './failure.mjs';
import { install } from './install.mjs';

await command(async () => {
  await install();
  const { runTests } = await import('./run-tests.mjs');
  process.exitCode = await runTests(process.argv.slice(2));
});
