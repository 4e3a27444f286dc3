import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BenchDatabase, benchDatabases, passwordIn, urlOfSide } from './databases';
import { growth } from './growth';
import { median, memoryOf, type Operation, round, type Round, type Target } from './load';
import { OPERATIONS } from './operations';
import { startProcess } from './processes';
import { seed } from './seed';
import { signIn, whoIs } from './sign-in';

/** One line of the report: ours beside the bare server, from the same run. */
interface Line {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
}

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function compare(operation: Operation, ours: Target, bare: Target, rounds: number, seconds: number): Promise<Line[]> {
  await round(ours, operation, 1);
  await round(bare, operation, 1);
  const all: { ours: Round; bare: Round }[] = [];
  // Interleaved, so that whatever else the machine does meets both.
  for (let i = 0; i < rounds; i++) all.push({ ours: await round(ours, operation, seconds), bare: await round(bare, operation, seconds) });
  const line = (unit: string, of: (one: Round) => number, better: 'more' | 'less'): Line => {
    const [o, b] = [median(all.map((both) => of(both.ours))), median(all.map((both) => of(both.bare)))];
    return { name: operation.name, unit, ours: o, baseline: b, ratio: better === 'more' ? o / b : b / o };
  };
  return [
    line('requests/s', ({ perSecond }) => perSecond, 'more'),
    line('ms p50', ({ p50 }) => p50, 'less'),
    line('ms p99', ({ p99 }) => p99, 'less'),
    line('us CPU of the server a request', ({ cpu }) => cpu ?? NaN, 'less'),
  ];
}

const shown = (value: number): string => (Number.isNaN(value) ? '-' : value >= 100 ? value.toFixed(0) : value.toFixed(2));

function show(lines: readonly Line[], [ours, baseline]: readonly [string, string]): void {
  say('');
  say(`operation        unit                             ${ours.padStart(9)} ${baseline.padStart(10)}      ratio`);
  for (const line of lines)
    say(
      `${line.name.padEnd(16)} ${line.unit.padEnd(32)} ${shown(line.ours).padStart(9)} ${shown(line.baseline).padStart(10)} ${shown(line.ratio).padStart(10)}`,
    );
}

async function main(): Promise<void> {
  const rows = Number(given.rows);
  const [database, many] = benchDatabases();
  if (many === undefined) report(await beside(database, rows), ['ours', 'bare']);
  else report(await growth(database, many, rows, say), ['many', 'few']);
}

/** Each operation of ours beside that of the bare server, on the same rows. */
async function beside(database: BenchDatabase, rows: number): Promise<Line[]> {
  say(`Seeding ${rows} referrals`);
  await seed(database.adminUrl, rows, true, (done) => say(`  ${done}`));
  const api = await startProcess('dist/apps/api/main.js', { ...database.env, LOG_LEVEL: 'info' });
  const cookie = await signIn(api.url, 'liaison1@NNCC', passwordIn(database, 'liaison1@NNCC'));
  const person = await whoIs(api.url, cookie);
  const bare = await startProcess('dist/test/bench/bare-server.js', {
    BARE_DATABASE_URL: urlOfSide(database, 'cn'),
    BARE_AGENCY_ID: person.agencyId,
    BARE_USER_ID: person.userId,
    BARE_ROLES: person.roles.join(','),
    BARE_DESKS: person.deskIds.join(','),
  });
  try {
    const lines: Line[] = [];
    for (const operation of OPERATIONS) {
      say(`Measuring ${operation.name}`);
      lines.push(...(await compare(operation, { ...api, cookie }, { ...bare, cookie }, Number(given.rounds), Number(given.seconds))));
    }
    const [ours, baseline] = [memoryOf(api.pid) ?? NaN, memoryOf(bare.pid) ?? NaN];
    lines.push({ name: 'memory', unit: 'MiB resident after it all', ours, baseline, ratio: baseline / ours });
    return lines;
  } finally {
    await Promise.all([api.stop(), bare.stop()]);
  }
}

function report(lines: readonly Line[], columns: readonly [string, string]): void {
  show(lines, columns);
  if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(lines, null, 2)}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
