import { type SystemActor, systemActor } from '@counterpart/kernel';
import { Injectable } from '@nestjs/common';
import { Reads, UnitOfWork } from '../database';
import { type Failure, isLast, waitAfter } from './retry';

/** An event whose job is not done, as the table has it. */
export interface OutboxRow {
  readonly event_id: string;
  readonly agency_id: string;
  readonly side_id: string;
  readonly type: string;
  readonly object_id: string;
  readonly actor_user_id: string | null;
  readonly attempts: number;
}

/** How a side's jobs stand. `oldest` is the time of the oldest that is not done and not dead. */
export interface OutboxCounts {
  readonly waiting: number;
  readonly retrying: number;
  readonly dead: number;
  readonly oldest: string | null;
}

/** A row is given to the queue again when it was not done in this time: the queue may have lost it. */
const AGAIN_AFTER_MS = 60_000;

// The array makes PostgreSQL lock the batch once; as a join it may run the inner select again and lock more.
const TAKE = `update outbox set next_at = $3 where event_id = any (array(
  select event_id from outbox where side_id = $1 and not dead and next_at <= $2
   order by next_at, event_id limit $4 for update skip locked))
returning event_id`;
const FIND = 'select to_jsonb(o) from outbox o where side_id = $1 and event_id = $2 and not dead';
const FAIL = `update outbox set attempts = $3, last_error = $4, next_at = $5, dead = $6
 where side_id = $1 and event_id = $2 and not dead`;
const COUNT = `select json_build_object(
  'waiting', count(*) filter (where not dead and attempts = 0), 'retrying', count(*) filter (where not dead and attempts > 0),
  'dead', count(*) filter (where dead), 'oldest', min(created_at) filter (where not dead)) from outbox where side_id = $1`;
const REVIVE = `update outbox set dead = false, attempts = 0, next_at = $2
 where side_id = $1 and dead and ($3::uuid[] is null or event_id = any ($3)) returning event_id`;

/**
 * The outbox of each side, as the relay sees it: all agencies of the side, and nothing but ids, types and codes. A row lives
 * from the transaction that recorded its event until its job has succeeded.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /**
   * Gives up to `limit` due events, oldest first, to `enqueue`, and returns how many. Events that could not be enqueued stay
   * due; several relays at once take different ones.
   */
  take(side: string, limit: number, enqueue: (eventIds: readonly string[]) => Promise<void>): Promise<number> {
    return this.uow.run(relayOf(side), async (tx) => {
      const again = new Date(tx.at.getTime() + AGAIN_AFTER_MS).toISOString();
      const rows = await tx.query<Pick<OutboxRow, 'event_id'>>(TAKE, [side, tx.at.toISOString(), again, limit]);
      const eventIds = rows.map((row) => row.event_id).sort();
      if (eventIds.length > 0) await enqueue(eventIds);
      return eventIds.length;
    });
  }

  /** The row of an event, or null when its job is done, or dead. */
  async find(side: string, eventId: string): Promise<OutboxRow | null> {
    const row = await this.reads.json(relayOf(side), FIND, [side, eventId]);
    return row === null ? null : (JSON.parse(row) as OutboxRow);
  }

  /** The job is done. */
  finish(side: string, eventId: string): Promise<void> {
    return this.uow.run(relayOf(side), (tx) => tx.execute('delete from outbox where side_id = $1 and event_id = $2', [side, eventId]));
  }

  /** The job failed on its given attempt: it is tried again after a while that doubles, or is dead. */
  fail(side: string, eventId: string, attempt: number, failure: Failure): Promise<void> {
    return this.uow.run(relayOf(side), (tx) => {
      const next = new Date(tx.at.getTime() + waitAfter(attempt)).toISOString();
      tx.execute(FAIL, [side, eventId, attempt, failure.code, next, isLast(attempt, failure)]);
    });
  }

  /** Makes dead jobs due again, all of them or those given; returns the ids of those that were dead. */
  revive(side: string, eventIds?: readonly string[]): Promise<readonly string[]> {
    return this.uow.run(relayOf(side), async (tx) => {
      const rows = await tx.query<Pick<OutboxRow, 'event_id'>>(REVIVE, [side, tx.at.toISOString(), eventIds ?? null]);
      return rows.map((row) => row.event_id);
    });
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
