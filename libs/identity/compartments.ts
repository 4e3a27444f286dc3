import { absentAt, type Person } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';

/** The need to know: which desks' and cases' content a person sees. */
@Injectable()
export class Compartments {
  /** A case becomes a compartment of the desk that keeps it; the supervisors of that desk hold it. */
  openCase(tx: Transaction, id: string, deskId: string): void {
    tx.execute(`insert into compartment (id, agency_id, side_id, kind, desk_id) values ($1, $2, $3, 'case', $4)`, [
      id,
      tx.actor.agencyId,
      tx.actor.side,
      deskId,
    ]);
  }

  /** Makes the person who opens a case its member; who does so in the place of another, at that one's desk, makes the other one. */
  join(tx: Transaction, person: Person, compartmentId: string, deskId: string): void {
    const absent = absentAt(person, deskId);
    for (const userId of absent.length === 0 ? [person.userId] : absent) this.grant(tx, userId, compartmentId, 'member');
  }

  /** Makes a person a member, or clears him or her without membership. Repeating it changes nothing. */
  grant(tx: Transaction, userId: string, compartmentId: string, basis: 'member' | 'clearance'): void {
    tx.execute(
      `insert into compartment_holding (agency_id, side_id, user_id, compartment_id, basis, granted_by, granted_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (agency_id, user_id, compartment_id) do nothing`,
      [
        tx.actor.agencyId,
        tx.actor.side,
        userId,
        compartmentId,
        basis,
        tx.actor.kind === 'person' ? tx.actor.userId : null,
        tx.at.toISOString(),
      ],
    );
  }

  /** Takes the need to know back. */
  revoke(tx: Transaction, userId: string, compartmentId: string): void {
    tx.execute('delete from compartment_holding where agency_id = $1 and user_id = $2 and compartment_id = $3', [
      tx.actor.agencyId,
      userId,
      compartmentId,
    ]);
  }
}
