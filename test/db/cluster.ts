import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
// Not by the feature's index: a test of the queue alone must not declare every event.
import { rawPublicKey } from '@counterpart/identity/agency-keys';
import type { RoleUrls } from '@counterpart/schema';
import { Client, escapeIdentifier } from 'pg';
import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';
import { loadRuntime, type Runtime } from '../../apps/cli/runtime';

/** What every test database is a copy of. */
export const TEMPLATE = 'counterpart_test_template';

/** Logins belong to the cluster: their passwords are kept where every installation on this cluster keeps them. */
const LOCAL = resolve('.local');

export function adminUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('TEST_DATABASE_URL is not set: run the tests with "npm test", which starts a database for them');
  return url;
}

export const runtimeOf = (database: string): Runtime => ({
  ...loadRuntime(join(LOCAL, 'test.json'), adminUrl(), database),
  keysDir: join(LOCAL, 'test-keys'),
});

export const roleUrls = (runtime: Runtime): RoleUrls => ({
  owner: runtime.ownerDatabaseUrl,
  queue: runtime.queueDatabaseUrl,
  sides: new Map(Object.entries(runtime.sideDatabaseUrls)),
  secretariats: new Map(Object.entries(runtime.secretariatDatabaseUrls)),
});

/** Runs statements as the administrator of the cluster, in its own database. */
export async function asAdmin<T>(work: (client: Client) => Promise<T>, database?: string): Promise<T> {
  const url = new URL(adminUrl());
  if (database !== undefined) url.pathname = `/${database}`;
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const dropDatabase = (name: string): Promise<unknown> =>
  asAdmin((client) => client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`));

/** A copy of the template, in a fraction of a second. */
export const cloneTemplate = (name: string): Promise<unknown> =>
  asAdmin(async (client) => {
    await client.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(TEMPLATE)} owner counterpart_owner`);
    // Rights on a database are not copied with it.
    await client.query(`revoke all on database ${escapeIdentifier(name)} from public`);
    const logins = ['us', 'cn'].flatMap((side) => [`counterpart_${side}`, `counterpart_${side}_secretariat`]);
    for (const login of [...logins, 'counterpart_owner', 'counterpart_queue'])
      await client.query(`grant connect on database ${escapeIdentifier(name)} to ${escapeIdentifier(login)}`);
  });

/** The agencies' keys in a folder of the tests; made once. Returns the public ones by agency code. */
export function testKeys(folder: string): ReadonlyMap<string, Buffer> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return new Map(
    DEMO_AGENCIES.map(({ code }) => {
      const file = join(folder, `${code}.pem`);
      if (!existsSync(file))
        writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
      return [code, rawPublicKey(createPublicKey(createPrivateKey(readFileSync(file))))];
    }),
  );
}
