import { type SystemActor, systemActor } from '@counterpart/kernel';
import { Injectable } from '@nestjs/common';
import { Reads, UnitOfWork } from '../database';
import { jobDied } from './job-died.event';
import { type JobKey, textOf } from './job-key';
import { type Failure, isLast, waitAfter } from './retry';

/** A job of an event that is not done, as the table has it. */
export interface OutboxRow {
  readonly event_id: string;
  readonly job: string;
  readonly agency_id: string;
  readonly side_id: string;
  readonly type: string;
  readonly object_id: string;
  readonly actor_user_id: string | null;
  readonly attempts: number;
}

/** How a side's jobs stand. `oldest` is the time of the oldest that should have begun and is not done. */
export interface OutboxCounts {
  readonly waiting: number;
  readonly retrying: number;
  readonly dead: number;
  readonly oldest: string | null;
}

/** A job that failed so often that it is not tried again until a person revives it; `error` is a code. */
export interface DeadJob {
  readonly eventId: string;
  readonly job: string;
  readonly type: string;
  readonly objectId: string;
  readonly attempts: number;
  readonly error: string;
  readonly since: string;
}

/** A row is given to the queue again when it was not done in this time: the queue may have lost it. */
const AGAIN_AFTER_MS = 60_000;

// The array makes PostgreSQL lock the batch once; as a join it may run the inner select again and lock more. Places of rows, since
// the rows are locked and keep them, and an event has several.
const TAKE = `update outbox set next_at = $3 where ctid = any (array(
  select ctid from outbox where side_id = $1 and not dead and next_at <= $2
   order by next_at, event_id, job limit $4 for update skip locked))
returning event_id as "eventId", job`;
const FIND = 'select to_jsonb(o) from outbox o where side_id = $1 and event_id = $2 and job = $3 and not dead';
const FINISH = 'delete from outbox where side_id = $1 and event_id = $2 and job = $3';
const FAIL = `update outbox set attempts = $4, last_error = $5, next_at = $6, dead = $7
 where side_id = $1 and event_id = $2 and job = $3 and not dead returning dead`;
// What is not to begin before a later time is not old, however long ago it was ordered.
const COUNT = `select json_build_object(
  'waiting', count(*) filter (where not dead and attempts = 0), 'retrying', count(*) filter (where not dead and attempts > 0),
  'dead', count(*) filter (where dead), 'oldest', min(created_at) filter (where not dead
    and (attempts > 0 or next_at <= statement_timestamp() + interval '${AGAIN_AFTER_MS} milliseconds')))
  from outbox where side_id = $1`;
const DEAD = `select coalesce(json_agg(json_build_object('eventId', event_id, 'job', job, 'type', type, 'objectId', object_id, 'attempts', attempts,
  'error', last_error, 'since', created_at) order by created_at, event_id, job), '[]')::text
  from (select * from outbox where side_id = $1 and dead order by created_at, event_id, job limit $2) o`;
const REVIVE = `update outbox set dead = false, attempts = 0, next_at = $2
 where side_id = $1 and dead and ($3::uuid[] is null or event_id = any ($3)) returning event_id as "eventId", job`;

/**
 * The outbox of each side, as the relay sees it: all agencies of the side, and nothing but ids, types and codes. A row lives
 * from the transaction that recorded its event until its job has succeeded. Each job of an event has a row of its own, so that none
 * waits for another, or dies with it.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /**
   * Gives up to `limit` due jobs, oldest first, to `enqueue`, and returns how many. Those that could not be enqueued stay due;
   * several relays at once take different ones.
   */
  take(side: string, limit: number, enqueue: (keys: readonly JobKey[]) => Promise<void>): Promise<number> {
    return this.uow.run(relayOf(side), async (tx) => {
      const again = new Date(tx.at.getTime() + AGAIN_AFTER_MS).toISOString();
      const keys = await tx.query<JobKey>(TAKE, [side, tx.at.toISOString(), again, limit]);
      const sorted = keys.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
      if (sorted.length > 0) await enqueue(sorted);
      return sorted.length;
    });
  }

  /** The row of a job, or null when it is done, or dead. */
  async find(side: string, { eventId, job }: JobKey): Promise<OutboxRow | null> {
    const row = await this.reads.json(relayOf(side), FIND, [side, eventId, job]);
    return row === null ? null : (JSON.parse(row) as OutboxRow);
  }

  /** The job is done. */
  finish(side: string, { eventId, job }: JobKey): Promise<void> {
    return this.uow.run(relayOf(side), (tx) => tx.execute(FINISH, [side, eventId, job]));
  }

  /** The job failed on its given attempt: it is tried again after a while that doubles, or is dead. */
  fail(row: OutboxRow, attempt: number, failure: Failure): Promise<void> {
    return this.uow.run(systemActor('relay', row.side_id, row.agency_id), async (tx) => {
      const next = new Date(tx.at.getTime() + waitAfter(attempt)).toISOString();
      const values = [row.side_id, row.event_id, row.job, attempt, failure.code, next, isLast(attempt, failure)];
      const [failed] = await tx.query<{ dead: boolean }>(FAIL, values);
      // Not of its own dying: that would go on without end.
      if (failed?.dead === true && row.type !== jobDied.type)
        tx.record(jobDied(row.object_id, { job: row.job, type: row.type, code: failure.code }));
    });
  }

  /** Makes dead jobs due again, all of them or those of the events given; returns those that were dead. */
  revive(side: string, eventIds?: readonly string[]): Promise<readonly JobKey[]> {
    return this.uow.run(relayOf(side), (tx) => tx.query<JobKey>(REVIVE, [side, tx.at.toISOString(), eventIds ?? null]));
  }

  /** The oldest dead jobs of a side. */
  async dead(side: string, limit: number): Promise<readonly DeadJob[]> {
    return JSON.parse((await this.reads.json(relayOf(side), DEAD, [side, limit])) ?? '[]') as DeadJob[];
  }

  async counts(side: string): Promise<OutboxCounts> {
    const counts = await this.reads.json(relayOf(side), COUNT, [side]);
    if (counts === null) throw new Error('A count always has a row');
    return JSON.parse(counts) as OutboxCounts;
  }
}

/** The relay works for a side and for no agency in particular. */
const NO_AGENCY = '00000000-0000-0000-0000-000000000000';
const relayOf = (side: string): SystemActor => systemActor('relay', side, NO_AGENCY);
