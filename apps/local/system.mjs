import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { appScript } from './cli.mjs';
import { Failure } from './failure.mjs';
import { local } from './folders.mjs';
import { interruption } from './interruption.mjs';
import { serviceList } from './orphans.mjs';
import { freePort } from './port.mjs';
import { APP_DATABASE, connectionsOf, prepare } from './prepare.mjs';
import { Service } from './service.mjs';
import { say } from './say.mjs';

const PATIENCE = 120_000;

/** The environment of a service: this one's without what only an administrator may hold. */
function environment(own) {
  const env = { NODE_ENV: 'production', ...process.env, ...own };
  for (const name of Object.keys(env)) if (/^(DATABASE_URL|OWNER_DATABASE_URL|TEST_.*|npm_.*)$/.test(name)) delete env[name];
  return env;
}

async function isReady(url) {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

async function untilReady(url, services) {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await setTimeout(50, undefined, { signal: interruption })) {
    const failed = services.find((service) => service.failure);
    if (failed) throw failed.failure;
    if (await isReady(url)) return;
  }
  throw new Failure(`${url}/health/ready did not answer within ${PATIENCE / 1000} s; see ${services.map((s) => s.logFile).join(', ')}.`);
}

/**
 * Prepares a database of the server and runs api and worker on it. `env` adds variables to both. Returns the address, the process
 * ids as they are now, the services by name, and `stop`, after which no process of it is left. What else is given goes to `Service`.
 */
export async function startSystem({ server, database = APP_DATABASE, host = '127.0.0.1', port, env = {}, seed = true, ...more }) {
  await prepare(server, database, { seed });
  const chosen = port ?? (await freePort());
  const list = serviceList(database);
  const shared = environment({ ...connectionsOf(database), HOST: host, PORT: String(chosen), ...env });
  const logs = join(local, 'logs', database);
  const services = ['api', 'worker'].map(
    (name) => new Service({ name, script: appScript(name), env: shared, logFile: join(logs, `${name}.log`), onStart: list.add, ...more }),
  );
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
    list.clear();
  };
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${chosen}`;
  say('Starting api and worker');
  try {
    for (const service of services) service.start();
    await untilReady(url, services);
  } catch (error) {
    await stop();
    throw error;
  }
  for (const service of services) service.establish();
  const byName = Object.fromEntries(services.map((service) => [service.name, service]));
  return { url, stop, services: byName, pids: () => services.map((service) => service.pid), isReady: () => isReady(url) };
}
