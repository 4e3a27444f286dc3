import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli, type RunningSystem, startRunningSystem } from './running-system';

const INPUT = join(__dirname, 'demo-leads.csv');

let system: RunningSystem;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart-demo-'));
  system = await startRunningSystem();
}, 180_000);
afterAll(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const demo = (...more: readonly string[]) => runCli(['demo', '--url', system.url, '--logins', system.logins, ...more]);

describe('the demonstration', () => {
  it('takes the good rows of a file through both sides, and reports the bad one', async () => {
    const json = join(folder, 'figures.json');
    const { code, output } = await demo('--input', INPUT, '--json', json);
    expect(output).toContain('line 5, substance_cas: ');
    expect(output).toContain('5 referrals: 5 delivered, 3 answered, 1 refused in part, 2 withdrawn, 3 closed\n');
    expect(output).not.toContain('Not as expected');
    expect(code).toBe(0);

    const figures = JSON.parse(readFileSync(json, 'utf8'));
    expect(figures.differences).toEqual([]);
    expect(figures.strangers).toBe(0);
    expect(figures.total).toMatchObject({ sent: 5, delivered: 5, answered: 3, refusedItems: 1, recalled: 1, inTime: 3, shareInTime: 1 });
    expect(figures.pairs.map(({ pair }: { readonly pair: string }) => pair)).toEqual([
      'DEA > NNCC',
      'CBP > GACC',
      'NNCC > DEA',
      'GACC > CBP',
    ]);
    expect(figures.referrals.map(({ state }: { readonly state: string }) => state)).toEqual([
      'closed',
      'closed',
      'closed',
      'withdrawn',
      'withdrawn',
    ]);
  }, 120_000);

  it('does not wait longer than it was told for a system that is away', async () => {
    const { code, output } = await demo('--url', 'http://127.0.0.1:9', '--patience', '1');
    expect(code).toBe(1);
    expect(output).toContain('had no answer: ');
  });
});
