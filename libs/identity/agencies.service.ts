import { type Person, uuidv7 } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { cooperationResumed, cooperationSuspended, deskOpened, eligibilityChanged, standingChanged } from './domain/identity.events';
import { alreadySuspended, notSuspended } from './domain/identity.errors';
import { agencyPolicy } from './domain/user.policy';

const SUSPENDED = 'select 1 as found from cooperation_suspension where side_id = $1 and until is null';

/** What an agency says of itself to both sides: its desks, whether it is eligible, and whether its side cooperates. */
@Injectable()
export class AgenciesService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Opens a desk that can be addressed from now on; returns its id. */
  openDesk(person: Person, given: { readonly code: string; readonly nameEn: string; readonly nameZh: string }): Promise<string> {
    agencyPolicy.require(person, 'agency.open-desk', null);
    return this.uow.run(person, (tx) => {
      const id = uuidv7();
      const { agencyId, side } = person;
      tx.execute('insert into desk (id, agency_id, side_id, code, name_en, name_zh) values ($1, $2, $3, $4, $5, $6)', [
        id,
        agencyId,
        side,
        given.code,
        given.nameEn,
        given.nameZh,
      ]);
      tx.execute(`insert into compartment (id, agency_id, side_id, kind, desk_id) values ($1, $2, $3, 'desk', $1)`, [id, agencyId, side]);
      tx.record(deskOpened(id, { code: given.code }));
      return id;
    });
  }

  /** Ends the present period and begins another, with its reason. An ineligible agency keeps reading what it has. */
  async changeEligibility(person: Person, eligible: boolean, reason: string): Promise<void> {
    agencyPolicy.require(person, 'agency.change-eligibility', null);
    await this.uow.run(person, (tx) => {
      const at = tx.at.toISOString();
      tx.execute('update agency_eligibility set valid_to = $2 where agency_id = $1 and valid_to is null', [person.agencyId, at]);
      tx.execute('insert into agency_eligibility (id, agency_id, eligible, valid_from, reason) values ($1, $2, $3, $4, $5)', [
        uuidv7(),
        person.agencyId,
        eligible,
        at,
        reason,
      ]);
      tx.record(eligibilityChanged(person.agencyId, { eligible }, { reason }));
      tx.record(standingChanged(person.agencyId, { scope: 'agency' }));
    });
  }

  /** The secretariat of a side suspends the cooperation as a whole. What has come in is kept, life-safety items stay open. */
  async suspendCooperation(person: Person, reason: string): Promise<void> {
    agencyPolicy.require(person, 'agency.suspend-cooperation', null);
    await this.uow.run(person, async (tx) => {
      if ((await tx.query(SUSPENDED, [person.side])).length > 0) throw alreadySuspended();
      tx.execute('insert into cooperation_suspension (id, side_id, since, reason) values ($1, $2, $3, $4)', [
        uuidv7(),
        person.side,
        tx.at.toISOString(),
        reason,
      ]);
      tx.record(cooperationSuspended(person.agencyId, { side: person.side }, { reason }));
      tx.record(standingChanged(person.agencyId, { scope: 'side' }));
    });
  }

  /** Ends the own side's suspension. */
  async resumeCooperation(person: Person): Promise<void> {
    agencyPolicy.require(person, 'agency.suspend-cooperation', null);
    await this.uow.run(person, async (tx) => {
      if ((await tx.query(SUSPENDED, [person.side])).length === 0) throw notSuspended();
      tx.execute('update cooperation_suspension set until = $2 where side_id = $1 and until is null', [person.side, tx.at.toISOString()]);
      tx.record(cooperationResumed(person.agencyId, { side: person.side }));
      tx.record(standingChanged(person.agencyId, { scope: 'side' }));
    });
  }
}
