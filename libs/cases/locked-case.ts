import { Thread } from '@counterpart/exchange';
import { notFound } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { CaseFile } from './domain/case-file';
import { type CaseParticipant, Roster } from './domain/roster';

const PARTICIPANTS = `
select participant_agency_id as "agencyId", participant_side_id as side, participant_desk_id as "deskId", state, reason, changed_at as "changedAt"
  from case_participant where agency_id = $1 and case_id = $2`;

const PUT = `
insert into case_participant (agency_id, side_id, case_id, compartment_id, participant_agency_id, participant_side_id, participant_desk_id, state, reason, changed_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict (agency_id, case_id, participant_agency_id) do update
   set participant_desk_id = excluded.participant_desk_id, state = excluded.state, reason = excluded.reason, changed_at = excluded.changed_at`;

/**
 * A case as one transaction holds it. Thread, then file: sending and receiving lock in the same order, so that they wait for each
 * other and never in a ring.
 */
export class LockedCase {
  private constructor(
    readonly thread: Thread,
    readonly file: CaseFile,
    readonly roster: Roster,
  ) {}

  /** A new case, written with `insert`. */
  static begin(thread: Thread, file: CaseFile, roster: Roster): LockedCase {
    return new LockedCase(thread, file, roster);
  }

  /** Throws `not-found` for a case that is not there or not to be seen, `stale` on another version. */
  static async lock(tx: Transaction, id: string, version?: number): Promise<LockedCase> {
    const thread = await tx.lockIfThere(Thread, id);
    const file = await tx.lock(CaseFile, id, version);
    if (thread === null) throw notFound('case-file');
    const participants = await tx.query<CaseParticipant>(PARTICIPANTS, [tx.actor.agencyId, id]);
    return new LockedCase(thread, file, new Roster(file.leadAgencyId, participants));
  }

  insert(tx: Transaction): void {
    tx.insert(this.file);
    this.writeRoster(tx);
  }

  /** Writes what has changed; the file's version rises, so that whoever has read the case learns of it. */
  save(tx: Transaction): CaseFile {
    this.file.touch(tx.at);
    this.writeRoster(tx);
    return tx.save(this.file);
  }

  private writeRoster(tx: Transaction): void {
    const { agencyId, side } = tx.actor;
    for (const one of this.roster.changed) {
      const { id, compartmentId } = this.file;
      tx.execute(PUT, [agencyId, side, id, compartmentId, one.agencyId, one.side, one.deskId, one.state, one.reason, one.changedAt]);
    }
  }
}
