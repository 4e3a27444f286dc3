import type { Client } from 'pg';
import type { Journal } from '../journal';
import { verifyAcknowledged } from './acknowledged';
import { ACT_CHECKS } from './checks-of-acts';
import { ENVELOPE_CHECKS } from './checks-of-envelopes';
import { RECORD_CHECKS } from './checks-of-records';
import type { Check, Violation } from './violation';

/** Every question that is asked of a database after a run. */
export const CHECKS: readonly Check[] = [...ACT_CHECKS, ...ENVELOPE_CHECKS, ...RECORD_CHECKS];

/**
 * Looks for whatever must not be after a run: reads the whole database as its administrator, and compares it with what the clients
 * were told. Returns what is wrong; nothing where all is well.
 */
export async function verify(client: Client, journal: Pick<Journal, 'acknowledged' | 'unclear'>): Promise<readonly Violation[]> {
  const found = await verifyAcknowledged(client, journal);
  for (const { name, fault, sql } of CHECKS) {
    const { rows } = await client.query<{ what: string }>(sql);
    found.push(...rows.map(({ what }) => ({ fault, check: name, what })));
  }
  return found;
}
