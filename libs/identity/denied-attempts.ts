import type { Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { accessDenied } from './domain/identity.events';

/** A person's attempts at one thing by one rule within this time are one entry of the record. */
const WINDOW_MS = 60_000;

// After the entry in the same transaction: that of another attempt, where this one has added none, and then committed.
const COUNT = `insert into denied_repeat (agency_id, side_id, event_id, times, last_at)
select agency_id, side_id, id, 1, $4::timestamptz from event where agency_id = $1 and read_key = $2 and id <> $3::uuid
on conflict (agency_id, event_id) do update set times = denied_repeat.times + 1, last_at = greatest(denied_repeat.last_at, excluded.last_at)`;

/** What people tried and were refused. */
@Injectable()
export class DeniedAttempts {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Records one attempt in a transaction of its own: the first of its minute as an event, the same again as a count beside that. The
   * object is what the person named; whether it exists is not looked at.
   */
  record(person: Person, rule: string, objectId: string): Promise<void> {
    return this.uow.run(person, (tx) => {
      const key = `denied:${person.userId}:${rule}:${objectId}:${Math.floor(tx.at.getTime() / WINDOW_MS)}`;
      const eventId = tx.recordOnce(accessDenied(objectId, { rule }), key);
      tx.execute(COUNT, [person.agencyId, key, eventId, tx.at.toISOString()]);
    });
  }
}
