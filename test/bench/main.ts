import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
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
    'admin-url': { type: 'string' },
    logins: { type: 'string' },
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

function show(lines: readonly Line[]): void {
  say('');
  say('operation      unit                             ours       bare      ratio');
  for (const { name, unit, ours, baseline, ratio } of lines)
    say(`${name.padEnd(14)} ${unit.padEnd(31)} ${shown(ours).padStart(9)} ${shown(baseline).padStart(10)} ${shown(ratio).padStart(10)}`);
}

async function main(): Promise<void> {
  const adminUrl = given['admin-url']!;
  const rows = Number(given.rows);
  const logins = JSON.parse(readFileSync(given.logins!, 'utf8')) as { login: string; password: string }[];
  const passwordOf = (login: string) => logins.find((one) => one.login === login)!.password;
  if (rows > 100_000) return report(await growth(adminUrl, rows, passwordOf, say));

  say(`Seeding ${rows} referrals`);
  await seed(adminUrl, rows, true, (done) => say(`  ${done}`));
  const api = await startProcess('dist/apps/api/main.js', { LOG_LEVEL: 'info' });
  const cookie = await signIn(api.url, 'liaison1@NNCC', passwordOf('liaison1@NNCC'));
  const person = await whoIs(api.url, cookie);
  const bare = await startProcess('dist/test/bench/bare-server.js', {
    BARE_DATABASE_URL: (process.env['SIDE_DATABASE_URLS'] ?? '')
      .split(' ')
      .find((part) => part.startsWith('cn='))!
      .slice(3),
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
    report(lines);
  } finally {
    await Promise.all([api.stop(), bare.stop()]);
  }
}

function report(lines: readonly Line[]): void {
  show(lines);
  if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(lines, null, 2)}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
