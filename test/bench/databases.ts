import { readFileSync } from 'node:fs';

/** A database of the bench: its administrator's URL, the file of its people's passwords, and what an api needs to serve it. */
export interface BenchDatabase {
  readonly adminUrl: string;
  readonly logins: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What the command prepared: one database, or one for few rows and one for many. */
export const benchDatabases = (): [BenchDatabase, BenchDatabase?] =>
  JSON.parse(process.env['BENCH_DATABASES'] ?? '[]') as [BenchDatabase, BenchDatabase?];

export function passwordIn({ logins }: BenchDatabase, login: string): string {
  const people = JSON.parse(readFileSync(logins, 'utf8')) as { login: string; password: string }[];
  return people.find((one) => one.login === login)!.password;
}

/** The connection of a side's own runtime login. */
export const urlOfSide = ({ env }: BenchDatabase, side: string): string =>
  (env['SIDE_DATABASE_URLS'] ?? '')
    .split(' ')
    .find((part) => part.startsWith(`${side}=`))!
    .slice(side.length + 1);
