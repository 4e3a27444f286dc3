import { Injectable, Logger } from '@nestjs/common';
import type { JobHandler, JobInput } from './define-job';
import type { JobKey } from './job-key';
import { Outbox, type OutboxRow } from './outbox';
import { type Failure, failureOf, isLast, isOrdinary } from './retry';

const UNKNOWN: Failure = { code: 'job.unknown', patient: true };
const ABANDONED: Failure = { code: 'job.worker-died', patient: false };

/**
 * Runs one job of one event and writes what became of it into the outbox; other jobs of the event have rows of their own. What is to
 * be done is read from the outbox, never from the queue: a stale or forged entry of a queue finds no row and does nothing.
 */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);

  constructor(private readonly outbox: Outbox) {}

  /** Throws only when the outcome could not be written; the job is then due again by itself. */
  async run(side: string, key: JobKey, handlers: ReadonlyMap<string, JobHandler>): Promise<void> {
    const row = await this.outbox.find(side, key);
    if (row === null) return;
    const failure = await outcomeOf(row, handlers.get(row.job));
    if (failure === null) await this.outbox.finish(side, key);
    else await this.failed(row, failure);
  }

  /** The workers that ran the job died: that counts as a failure, or it would kill one after the other without end. */
  async abandoned(side: string, key: JobKey): Promise<void> {
    const row = await this.outbox.find(side, key);
    if (row !== null) await this.failed(row, ABANDONED);
  }

  private async failed(row: OutboxRow, failure: Failure): Promise<void> {
    const attempt = row.attempts + 1;
    await this.outbox.fail(row, attempt, failure);
    const line = {
      message: failure.patient ? 'job waits' : 'job failed',
      job: row.job,
      type: row.type,
      eventId: row.event_id,
      attempt,
      code: failure.code,
    };
    if (isLast(attempt, failure)) this.logger.error({ ...line, message: 'job is dead' });
    else if (isOrdinary(attempt, failure)) this.logger.debug(line);
    else this.logger.warn(line);
  }
}

async function outcomeOf(row: OutboxRow, handler: JobHandler | undefined): Promise<Failure | null> {
  try {
    if (handler === undefined) return UNKNOWN;
    await handler.handle(inputOf(row));
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

const inputOf = (row: OutboxRow): JobInput => ({
  eventId: row.event_id,
  type: row.type,
  objectId: row.object_id,
  agencyId: row.agency_id,
  side: row.side_id,
  actorUserId: row.actor_user_id,
  attempt: row.attempts + 1,
});
