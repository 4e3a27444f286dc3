import { Client } from 'pg';
import { REFERRAL_INBOX } from '@counterpart/referrals/referral-inbox.sql';
import { CODES } from '@counterpart/referrals/http/codes';
import { median, type Operation, round } from './load';
import { OPERATIONS } from './operations';
import { startProcess } from './processes';
import { seed } from './seed';
import { signIn, whoIs } from './sign-in';

const FIRST = 10_000;
const ROUNDS = 5;
const SECONDS = 4;

/** A large agency's officer and supervisor (2,000 cases), and the officer of an agency with 40 rows. */
const PEOPLE = ['liaison1@NNCC', 'supervisor1@NNCC', 'liaison1@GACC'] as const;

interface Measured {
  readonly p99: number;
  readonly buffers: number;
}

interface Growth {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
}

/** How the inbox changes from ten thousand rows to many: `ours` at the many, `baseline` at ten thousand, `ratio` the growth. */
export async function growth(
  adminUrl: string,
  rows: number,
  passwordOf: (login: string) => string,
  say: (text: string) => void,
): Promise<Growth[]> {
  const at = async (count: number): Promise<Map<string, Measured>> => {
    say(`Seeding ${count} referrals`);
    await seed(adminUrl, count, false, (done) => done % 100_000 === 0 && say(`  ${done}`));
    return measureAll(passwordOf, say);
  };
  const few = await at(FIRST);
  const many = await at(rows);
  return PEOPLE.flatMap((login) => {
    const [before, after] = [few.get(login)!, many.get(login)!];
    const line = (unit: string, of: (one: Measured) => number): Growth => ({
      name: login,
      unit,
      ours: of(after),
      baseline: of(before),
      ratio: of(after) / of(before),
    });
    return [line('ms p99 of the inbox', ({ p99 }) => p99), line('buffers of the inbox plan', ({ buffers }) => buffers)];
  });
}

async function measureAll(passwordOf: (login: string) => string, say: (text: string) => void): Promise<Map<string, Measured>> {
  const api = await startProcess('dist/apps/api/main.js', { LOG_LEVEL: 'warn' });
  try {
    const measured = new Map<string, Measured>();
    const inbox: Operation = OPERATIONS.find(({ name }) => name === 'inbox')!;
    for (const login of PEOPLE) {
      const cookie = await signIn(api.url, login, passwordOf(login));
      await round({ ...api, cookie }, inbox, 2);
      const rounds = [];
      for (let i = 0; i < ROUNDS; i++) rounds.push(await round({ ...api, cookie }, inbox, SECONDS));
      const person = await whoIs(api.url, cookie);
      measured.set(login, { p99: median(rounds.map(({ p99 }) => p99)), buffers: await buffersOf(person) });
      say(`  ${login}: p99 ${measured.get(login)!.p99} ms, ${measured.get(login)!.buffers} buffers`);
    }
    return measured;
  } finally {
    await api.stop();
  }
}

/** Shared buffers that the plan of the inbox touches, under the person's own context and the side's own login. */
async function buffersOf(person: {
  readonly userId: string;
  readonly agencyId: string;
  readonly roles: string[];
  readonly deskIds: string[];
}): Promise<number> {
  const url = (process.env['SIDE_DATABASE_URLS'] ?? '')
    .split(' ')
    .find((part) => part.startsWith('cn='))!
    .slice(3);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select app.enter($1, $2, $3, $4)', [person.agencyId, person.userId, person.roles.join(','), '']);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: { 'Shared Hit Blocks': number; 'Shared Read Blocks': number } }] }>(
      `explain (analyze, buffers, format json) ${REFERRAL_INBOX}`,
      [person.agencyId, person.deskIds, 'in', CODES.states, null, null, 25],
    );
    const { Plan } = rows[0]!['QUERY PLAN'][0];
    return Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'];
  } finally {
    await client.query('rollback');
    await client.end();
  }
}
