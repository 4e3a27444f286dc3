import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseUrlMap } from '@counterpart/platform/config';

/** Every connection of an installation on one machine. The file holds passwords: mode 600. */
export interface Runtime {
  readonly ownerDatabaseUrl: string;
  readonly queueDatabaseUrl: string;
  readonly sideDatabaseUrls: Readonly<Record<string, string>>;
  readonly secretariatDatabaseUrls: Readonly<Record<string, string>>;
  readonly keysDir: string;
}

/** The sides of the demonstration. */
const SIDES = ['us', 'cn'] as const;

/** The connections an operator has given; null when none is given and the local ones are to be made. */
export function runtimeFromEnvironment(env: NodeJS.ProcessEnv): Runtime | null {
  const sides = env['SIDE_DATABASE_URLS'];
  if (sides === undefined) return null;
  return {
    ownerDatabaseUrl: needed(env, 'OWNER_DATABASE_URL'),
    queueDatabaseUrl: needed(env, 'QUEUE_DATABASE_URL'),
    sideDatabaseUrls: Object.fromEntries(parseUrlMap(sides)),
    secretariatDatabaseUrls: Object.fromEntries(parseUrlMap(needed(env, 'SECRETARIAT_DATABASE_URLS'))),
    keysDir: resolve(needed(env, 'KEYS_DIR')),
  };
}

function needed(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} must be set where SIDE_DATABASE_URLS is`);
  return value;
}

/** The local connections: passwords are made once and kept beside the file, since logins belong to the whole cluster. */
export function loadRuntime(file: string, adminUrl: string, database: string): Runtime {
  const passwords = rolePasswords(resolve(dirname(file), 'role-passwords.json'));
  const url = (role: string): string => {
    const made = new URL(adminUrl);
    made.username = role;
    made.password = passwords[role] ??= randomBytes(24).toString('base64url');
    made.pathname = `/${database}`;
    return made.toString();
  };
  const runtime: Runtime = {
    ownerDatabaseUrl: url('counterpart_owner'),
    queueDatabaseUrl: url('counterpart_queue'),
    sideDatabaseUrls: Object.fromEntries(SIDES.map((side) => [side, url(`counterpart_${side}`)])),
    secretariatDatabaseUrls: Object.fromEntries(SIDES.map((side) => [side, url(`counterpart_${side}_secretariat`)])),
    keysDir: resolve(dirname(file), 'keys'),
  };
  writePrivate(resolve(dirname(file), 'role-passwords.json'), passwords);
  return runtime;
}

export const saveRuntime = (file: string, runtime: Runtime): void => writePrivate(file, runtime);

/** What `setup` has written; throws where it has not run. */
export function readRuntime(file: string): Runtime {
  if (!existsSync(file)) throw new Error(`${file} is missing: run setup first`);
  return JSON.parse(readFileSync(file, 'utf8')) as Runtime;
}

function rolePasswords(file: string): Record<string, string> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** Writes JSON that only the owner of the process may read. */
export function writePrivate(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Whole or not at all: another process may read it this moment.
  const written = `${file}.${process.pid}`;
  writeFileSync(written, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(written, file);
}
