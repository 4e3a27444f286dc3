import { setTimeout as pause } from 'node:timers/promises';
import { asAdministrator } from './administrator';

/** The queue as it was when everything in it was destroyed. */
export interface Wipe {
  readonly jobs: number;
  /** Milliseconds until everything that the queue had been given was done all the same. */
  readonly rebuiltAfterMs: number;
}

const TABLES = `select string_agg(format('bullmq.%I', table_name), ', ') as tables from information_schema.tables
  where table_schema = 'bullmq' and table_type = 'BASE TABLE' and table_name <> 'migration'`;

/** The rows that the relay has given to the queue. */
const GIVEN = `select event_id || '.' || job as id from outbox where next_at > now()`;

const LOOK_EVERY_MS = 25;
const FOLLOW_EVERY_MS = 250;

/** When the queue may be wiped, and until when. */
export interface Moment {
  readonly isRipe: () => boolean;
  readonly isOver: () => boolean;
}

/**
 * Waits until the moment is ripe and jobs are in the queue, destroys all that is in it, and waits until those jobs are done all the
 * same. Returns null where it came to nothing.
 */
export async function wipeQueue(url: string, { isRipe, isOver }: Moment): Promise<Wipe | null> {
  for (; !isOver(); await pause(LOOK_EVERY_MS)) {
    if (!isRipe()) continue;
    const wiped = await asAdministrator(url, async (client) => {
      await client.query(`begin; set local lock_timeout = '2s'`);
      const { rows } = await client.query<{ jobs: string }>('select count(*) as jobs from bullmq.job');
      const jobs = Number(rows[0]?.jobs);
      const given = (await client.query<{ id: string }>(GIVEN)).rows.map(({ id }) => id);
      if (jobs === 0 || given.length === 0) return null;
      const { tables } = (await client.query<{ tables: string }>(TABLES)).rows[0]!;
      await client.query(`truncate ${tables}; commit`);
      return { jobs, given, at: Date.now() };
    });
    if (wiped !== null) {
      await done(url, wiped.given);
      return { jobs: wiped.jobs, rebuiltAfterMs: Date.now() - wiped.at };
    }
  }
  return null;
}

async function done(url: string, jobs: readonly string[]): Promise<void> {
  for (let left = jobs.length; left > 0; await pause(FOLLOW_EVERY_MS))
    left = await asAdministrator(url, async (client) => {
      const { rows } = await client.query<{ left: string }>(`select count(*) as left from outbox where event_id || '.' || job = any ($1)`, [
        jobs,
      ]);
      return Number(rows[0]?.left);
    });
}
