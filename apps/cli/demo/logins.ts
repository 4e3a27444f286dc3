import { existsSync, readFileSync } from 'node:fs';

/** An account of the demonstration, as the seed wrote it. */
export interface Login {
  readonly login: string;
  readonly password: string;
}

/** The accounts of a file that `seed` wrote. Throws where there is none. */
export function readLogins(file: string): readonly Login[] {
  if (!existsSync(file)) throw new Error(`${file} is missing: it holds the logins that the seed made for this system.`);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Login[];
}
