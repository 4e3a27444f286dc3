import { systemActor } from '@counterpart/kernel';
import type { UnitOfWork } from '@counterpart/platform/database';
import { jobDefinitions, type JobHandler, type JobInput } from '@counterpart/platform/queue';
import type { DiscoveryService } from '@nestjs/core';

const NOBODY = '00000000-0000-0000-0000-000000000000';

interface Row {
  readonly event_id: string;
  readonly job: string;
  readonly type: string;
  readonly object_id: string;
  readonly agency_id: string;
  readonly side_id: string;
  readonly actor_user_id: string | null;
  readonly attempts: number;
}

/** The handler of a job, found as the worker finds it. */
function handlerOf(discovery: DiscoveryService, name: string): JobHandler {
  const job = jobDefinitions().find((definition) => definition.name === name);
  const wrapper = discovery
    .getProviders()
    .find(({ metatype }) => metatype && Reflect.getMetadata('counterpart:handles-job', metatype) === job);
  if (job === undefined || wrapper === undefined) throw new Error(`No handler for ${name}`);
  return wrapper.instance as JobHandler;
}

/**
 * Runs what is due in the outboxes of both sides, one after the other, with the real handlers and without a queue in between; what
 * one job causes is run too. A job that throws stays in the outbox, and the error is thrown unless it says that it is too early.
 */
export async function drainOutbox(uow: UnitOfWork, discovery: DiscoveryService, sides: readonly string[]): Promise<number> {
  const waiting = new Set<string>();
  let ran = 0;
  for (;;) {
    const rows = (await Promise.all(sides.map((side) => due(uow, side)))).flat().filter((row) => !waiting.has(keyOf(row)));
    if (rows.length === 0) return ran;
    for (const row of rows) {
      const input: JobInput = {
        eventId: row.event_id,
        type: row.type,
        objectId: row.object_id,
        agencyId: row.agency_id,
        side: row.side_id,
        actorUserId: row.actor_user_id,
        attempt: row.attempts + 1,
      };
      try {
        await handlerOf(discovery, row.job).handle(input);
        await finish(uow, row);
        ran += 1;
      } catch (error) {
        if ((error as { kind?: string }).kind !== 'unavailable') throw error;
        waiting.add(keyOf(row));
      }
    }
  }
}

const due = (uow: UnitOfWork, side: string): Promise<Row[]> =>
  uow.run(systemActor('relay', side, NOBODY), (tx) =>
    tx.query<Row>('select * from outbox where side_id = $1 and next_at <= $2 order by created_at, event_id, job', [
      side,
      tx.at.toISOString(),
    ]),
  );

const finish = (uow: UnitOfWork, row: Row): Promise<void> =>
  uow.run(systemActor('relay', row.side_id, NOBODY), (tx) =>
    tx.execute('delete from outbox where event_id = $1 and job = $2', [row.event_id, row.job]),
  );

const keyOf = ({ event_id, job }: Row): string => `${event_id} ${job}`;
