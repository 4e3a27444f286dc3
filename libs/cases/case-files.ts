import { type HandlingCode, notFound } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { CaseState, ParticipantState } from './domain/case-lifecycle';

/** What a referral needs to know of the case it belongs to. */
export interface CaseForReferral {
  readonly id: string;
  readonly reference: string;
  readonly leadAgencyId: string;
  readonly deskId: string;
  readonly compartmentId: string;
  readonly handling: readonly HandlingCode[];
  readonly exercise: boolean;
  readonly state: CaseState;
  readonly participants: readonly { readonly agencyId: string; readonly deskId: string; readonly state: ParticipantState }[];
}

const ONE = `
select f.id, f.reference, f.lead_agency_id as "leadAgencyId", f.desk_id as "deskId", f.compartment_id as "compartmentId", f.handling, f.exercise, f.state,
       coalesce((select jsonb_agg(jsonb_build_object('agencyId', p.participant_agency_id, 'deskId', p.participant_desk_id, 'state', p.state))
                   from case_participant p where p.agency_id = f.agency_id and p.case_id = f.id), '[]') as participants
  from case_file f where f.agency_id = $1 and f.`;

/** The agency's case files, for the features that are built on them. */
@Injectable()
export class CaseFiles {
  /** A case that the actor sees; throws `not-found` for any other. */
  async forReferral(tx: Transaction, caseId: string): Promise<CaseForReferral> {
    const [found] = await tx.query<CaseForReferral>(`${ONE}id = $2`, [tx.actor.agencyId, caseId]);
    if (found === undefined) throw notFound('case-file');
    return found;
  }

  /** The case with this shared reference; null where the agency has none that the actor sees. */
  async byReference(tx: Transaction, reference: string): Promise<CaseForReferral | null> {
    const [found] = await tx.query<CaseForReferral>(`${ONE}reference = $2`, [tx.actor.agencyId, reference]);
    return found ?? null;
  }
}
