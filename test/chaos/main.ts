import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { Patience } from '../../apps/cli/demo/patience';
import { asAdministrator } from './administrator';
import { Disturbance, type Victims } from './disturbance';
import { type Acknowledged, Journal } from './journal';
import { Random } from './random';
import { RecordingServer } from './recording-server';
import { Recovery } from './recovery';
import { faultsOf, killsOf, neverRecovered, type Outcome, retriesOf, textOf } from './report';
import { planStrikes } from './strikes';
import { verify } from './verification/verify';
import type { Violation } from './verification/violation';
import { Workload } from './workload';

/** A running system that may be killed, and how. */
export interface Chaos {
  readonly url: string;
  readonly adminUrl: string;
  /** The file with the logins of the demonstration. */
  readonly logins: string;
  readonly victims: Victims;
  readonly kills: number;
  readonly seed: number;
  readonly say: (text: string) => void;
  /** Told of each acknowledged write as it comes. */
  readonly keep: (entry: Acknowledged) => void;
}

const PATIENCE_MS = 180_000;
const QUIET_WITHIN_MS = 180_000;

/** Lets people work while processes are killed, waits until everything is quiet, and looks for whatever must not be. */
export async function chaos({ url, adminUrl, logins, victims, kills, seed, say, keep }: Chaos): Promise<Outcome> {
  const startedAt = Date.now();
  const [journal, recovery, patience] = [new Journal(keep), new Recovery(), new Patience(PATIENCE_MS)];
  const server = new RecordingServer(url, patience, journal, (sentAt) => recovery.succeeded(sentAt));
  const workload = new Workload(server, logins, patience, `${seed}-${startedAt.toString(36)}`);
  const disturbance = new Disturbance(victims, recovery, adminUrl, say);
  const shown = (): string => `${workload.shown}, ${journal.acknowledged.length} writes acknowledged, ${journal.retries} asked again`;

  say('People of four agencies begin to work');
  await workload.begin();
  await disturbance.strike(planStrikes(new Random(seed), kills), shown);
  say(`That was the last kill; what is under way goes on: ${shown()}`);
  await disturbance.untilWorkGoesOn();
  await workload.end();
  const wipe = await disturbance.end();
  const quietAfterMs = await untilQuiet(adminUrl);
  say(`Looking at ${workload.finished.length} referrals from both sides`);
  await workload.compareCopies();
  const { found, envelopes } = await asAdministrator(adminUrl, async (client) => ({
    found: await verify(client, journal),
    envelopes: (await client.query(`select 1 from envelope where box = 'out'`)).rowCount ?? 0,
  }));
  const violations: Violation[] = [
    ...found,
    ...neverRecovered(recovery.kills),
    ...[...workload.failures, ...disturbance.failures].map(
      (what) => ({ fault: 'unfinished', check: 'a story comes to its end', what }) as const,
    ),
    ...(wipe !== null ? [] : [{ fault: 'unfinished', check: 'the queue is wiped', what: 'it was never found full' } as const]),
  ];
  return {
    seed,
    seconds: Math.round((Date.now() - startedAt) / 1000),
    kills: killsOf(recovery),
    wipe,
    requests: journal.requests,
    acknowledged: journal.acknowledged.length,
    retries: retriesOf(journal),
    referrals: { begun: workload.begun, through: workload.finished.length },
    envelopes,
    quietAfterMs,
    faults: faultsOf(violations),
    violations,
  };
}

export { textOf };

/** Milliseconds until no job was left; null when some were for as long as is waited. */
async function untilQuiet(adminUrl: string): Promise<number | null> {
  const since = Date.now();
  for (; Date.now() < since + QUIET_WITHIN_MS; await pause(250)) {
    const left = await asAdministrator(adminUrl, async (client) => (await client.query('select 1 from outbox where not dead')).rowCount);
    if (left === 0) return Date.now() - since;
  }
  return null;
}
