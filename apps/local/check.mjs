import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './failure.mjs';
import { local, root } from './folders.mjs';
import { install } from './install.mjs';
import { interruption } from './interruption.mjs';
import { temporaryHome } from './postgres-home.mjs';
import { say } from './say.mjs';
import { readState } from './state-file.mjs';

const report = join(local, 'check', 'jest.json');

/** Each is an npm script, so that a person can run the one that failed. */
const steps = [
  ['lint', ['run', 'lint']],
  ['types', ['run', 'typecheck']],
  ['import rules', ['run', 'imports']],
  ['build', ['run', 'build']],
  ['size of the web application', ['run', 'size']],
  ['generated files', ['run', 'generate', '--', '--check']],
];

function npm(args) {
  const output = [];
  const child = spawn('npm', ['--silent', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], signal: interruption });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    const finish = (isFine, more = '') => resolve({ isFine, output: Buffer.concat(output).toString() + more });
    child.once('error', (error) => finish(false, error.message));
    child.once('close', (code) => finish(code === 0));
  });
}

/** A check that measures: its figure is worth a line also while it passes. */
const isMeasured = (args) => args.includes('size');

/** Runs one check; what it printed is shown when it failed. */
async function check(name, args) {
  const since = Date.now();
  const { isFine, output } = await npm(args);
  say(`${isFine ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  if (!isFine) process.stdout.write(`\n${output.trim()}\n\n`);
  else if (isMeasured(args)) process.stdout.write(`       ${output.trim()}\n`);
  return { isFine, output };
}

/** The counts of Jest's own report; a file that could not even be loaded is a failure, as is a run without a report. */
function jestCounts(isFine) {
  const counts = readState(report);
  if (!counts) return { passed: 0, failed: 1 };
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  return { passed: counts.numPassedTests, failed: failed === 0 && !isFine ? 1 : failed };
}

/** Installs, runs every check and all tests, goes on after a failure, and ends with the counts. */
await command(async () => {
  await install();
  const discard = temporaryHome();
  mkdirSync(join(local, 'check'), { recursive: true });
  rmSync(report, { force: true });
  let passed = 0;
  let failed = 0;
  for (const [name, args] of steps) {
    const { isFine } = await check(name, args);
    interruption.throwIfAborted();
    if (isFine) passed += 1;
    else failed += 1;
  }
  // A test that broke before it closed its connections must not keep the run from ending.
  const tests = await check('tests', ['test', '--', '--forceExit', '--json', `--outputFile=${report}`]);
  for (const line of tests.output.split('\n').filter((text) => text.includes('were not run'))) process.stdout.write(`${line}\n`);
  if (process.env.CI) discard();
  const counts = jestCounts(tests.isFine);
  process.stdout.write(`\n${passed + counts.passed} passed, ${failed + counts.failed} failed\n`);
  process.exitCode = failed + counts.failed === 0 ? 0 : 1;
});
