import { notFound, type Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { Directory } from './directory';
import { Duty, type NewDuty } from './domain/duty';
import { dutyEntered, dutyRemoved } from './domain/duty.events';
import { dutyPolicy } from './domain/duty.policy';

const OF_DESK = `select 1 as found from user_desk d join app_user u on u.agency_id = d.agency_id and u.id = d.user_id
  where d.agency_id = $1 and d.user_id = $2 and d.desk_id = $3 and u.disabled_at is null`;

const REMOVE = `delete from duty where agency_id = $1 and desk_id = $2 and id = $3 returning user_id as "user", valid_from as "from", valid_until as until`;

/** The duty roster of the own agency's desks. */
@Injectable()
export class DutyService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly directory: Directory,
  ) {}

  /** Puts a person of the desk on its roster, once for each request. Throws `desk.not-found` for a desk of another agency. */
  async enter(person: Person, deskId: string, given: NewDuty, request: RequestKey | null): Promise<{ readonly id: string }> {
    await this.directory.desk(person.agencyId, deskId);
    dutyPolicy.require(person, 'duty.enter', { deskId });
    return this.idempotency.run(person, request, async (tx) => {
      const found = await tx.query(OF_DESK, [person.agencyId, given.userId, deskId]);
      const duty = tx.insert(Duty.enter(person, deskId, given, found.length > 0, tx.at));
      tx.record(dutyEntered(duty.id, factsOf(duty)));
      return { id: duty.id };
    });
  }

  /** Takes an entry off the roster. */
  async remove(person: Person, deskId: string, id: string): Promise<void> {
    await this.directory.desk(person.agencyId, deskId);
    dutyPolicy.require(person, 'duty.remove', { deskId });
    await this.uow.run(person, async (tx) => {
      const [gone] = await tx.query<{ user: string; from: string; until: string }>(REMOVE, [person.agencyId, deskId, id]);
      if (gone === undefined) throw notFound('duty');
      tx.record(dutyRemoved(id, { desk: deskId, ...gone }));
    });
  }
}

const factsOf = ({ deskId, userId, validFrom, validUntil }: Duty) => ({
  desk: deskId,
  user: userId,
  from: validFrom.toISOString(),
  until: validUntil.toISOString(),
});
