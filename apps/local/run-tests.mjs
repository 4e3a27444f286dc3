import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { buildWeb } from './build-web.mjs';
import { withServer } from './database.mjs';
import { root } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { withLock } from './lock.mjs';
import { stopOrphans } from './orphans.mjs';
import { startRedis } from './redis.mjs';
import { say } from './say.mjs';

function jest(args, env) {
  const script = createRequire(import.meta.url).resolve('jest/bin/jest');
  const projects = args.includes('--selectProjects') ? [] : ['--selectProjects', 'unit', 'db', 'e2e'];
  // After --selectProjects, which takes a list, a plain path would be taken for one more project.
  const child = spawn(process.execPath, [script, '--passWithNoTests', ...args.filter((arg) => arg !== '--'), ...projects], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal: interruption,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const opensBrowser = (args) => !args.includes('--selectProjects') || args.includes('e2e');

async function browserVariables(args) {
  if (!opensBrowser(args)) return {};
  const { program, libraries, reason } = await findBrowser();
  if (reason) say(`Browser tests were not run: ${reason}`);
  return program ? { TEST_CHROMIUM: program, TEST_CHROMIUM_LIBRARIES: libraries } : {};
}

async function withEverything(args) {
  await stopOrphans();
  const browser = await browserVariables(args);
  return withServer(async (server) => {
    const redis = await startRedis();
    if (redis.reason) say(`Queue tests on Redis were not run: ${redis.reason}`);
    try {
      return await jest(args, { TEST_DATABASE_URL: server.url, ...browser, ...(redis.url ? { TEST_REDIS_URL: redis.url } : {}) });
    } finally {
      await redis.stop();
      await stopOrphans();
    }
  });
}

/**
 * Brings up what the tests need (the web application only for those that open it), runs Jest with the given arguments, and takes it down. Returns Jest's exit code. Two runs take
 * turns: they would remake the database that each other's test databases are copies of.
 */
export async function runTests(args) {
  await build({ tests: true });
  if (opensBrowser(args)) await buildWeb();
  const onWait = ({ pid }) => say(`Waiting for the tests of process ${pid} to end`);
  return withLock('tests', () => withEverything(args), { signal: interruption, onWait });
}
