import { Client } from 'pg';
import { REFERRAL_INBOX } from '@counterpart/referrals/referral-inbox.sql';
import { CODES } from '@counterpart/referrals/http/codes';
import { type BenchDatabase, passwordIn, urlOfSide } from './databases';
import { median, type Operation, round } from './load';
import { OPERATIONS } from './operations';
import { type Running, startProcess } from './processes';
import { seed } from './seed';
import { signIn, whoIs } from './sign-in';

const FIRST = 10_000;
const ROUNDS = 5;
const SECONDS = 4;

/** A large agency's officer and supervisor (2,000 cases), and the officer of an agency with 40 rows. */
const PEOPLE = ['liaison1@NNCC', 'supervisor1@NNCC', 'liaison1@GACC'] as const;

interface Growth {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
}

/** A database and the api that serves it. */
interface Served {
  readonly database: BenchDatabase;
  readonly api: Running;
}

/**
 * How the inbox changes from ten thousand rows to many: `ours` at the many, `baseline` at ten thousand, `ratio` the growth. Both
 * databases are there from the start and the rounds alternate, so that whatever else the machine does meets both.
 */
export async function growth(few: BenchDatabase, many: BenchDatabase, rows: number, say: (text: string) => void): Promise<Growth[]> {
  for (const [database, count] of [
    [few, FIRST],
    [many, rows],
  ] as const) {
    say(`Seeding ${count} referrals`);
    await seed(database.adminUrl, count, false, (done) => done % 100_000 === 0 && say(`  ${done}`));
  }
  const served: Served[] = [];
  try {
    for (const database of [few, many])
      served.push({ database, api: await startProcess('dist/apps/api/main.js', { ...database.env, LOG_LEVEL: 'warn' }) });
    const lines: Growth[] = [];
    for (const login of PEOPLE) lines.push(...(await growthFor(login, served[0]!, served[1]!, say)));
    return lines;
  } finally {
    await Promise.all(served.map(({ api }) => api.stop()));
  }
}

async function growthFor(login: string, few: Served, many: Served, say: (text: string) => void): Promise<Growth[]> {
  const inbox: Operation = OPERATIONS.find(({ name }) => name === 'inbox')!;
  const both = [];
  for (const { api, database } of [few, many]) {
    const cookie = await signIn(api.url, login, passwordIn(database, login));
    await round({ ...api, cookie }, inbox, 2);
    both.push({ target: { ...api, cookie }, p99: [] as number[], buffers: await buffersOf(database, await whoIs(api.url, cookie)) });
  }
  for (let i = 0; i < ROUNDS; i++) for (const { target, p99 } of both) p99.push((await round(target, inbox, SECONDS)).p99);
  const line = (unit: string, before: number, after: number): Growth => ({
    name: login,
    unit,
    ours: after,
    baseline: before,
    ratio: after / before,
  });
  const [before, after] = [both[0]!, both[1]!];
  say(`  ${login}: p99 of the rounds ${before.p99.join(' ')} ms at few, ${after.p99.join(' ')} ms at many`);
  return [
    line('ms p99 of the inbox', median(before.p99), median(after.p99)),
    line('buffers of the inbox plan', before.buffers, after.buffers),
  ];
}

/** Shared buffers that the plan of the inbox touches, under the person's own context and the side's own login. */
async function buffersOf(
  database: BenchDatabase,
  person: { readonly userId: string; readonly agencyId: string; readonly roles: string[]; readonly deskIds: string[] },
): Promise<number> {
  const client = new Client({ connectionString: urlOfSide(database, 'cn') });
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
