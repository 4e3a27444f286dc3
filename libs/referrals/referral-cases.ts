import { type CaseForReferral, CaseFiles } from '@counterpart/cases';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { wrongCase } from './domain/referral.errors';

/** Which case a referral is part of: one that is kept by its desk, and in which both agencies take part. */
@Injectable()
export class ReferralCases {
  constructor(private readonly files: CaseFiles) {}

  /** The open case that an own referral names; throws `referral.case` where it cannot be part of it, `case-file.not-found` for one not shown. */
  async require(tx: Transaction, caseId: string, deskId: string, otherAgencyId: string): Promise<CaseForReferral> {
    const file = await this.files.forReferral(tx, caseId);
    if (file.deskId !== deskId || !this.isOpenTo(file, tx.actor.agencyId, otherAgencyId)) throw wrongCase();
    return file;
  }

  /** The case that a referral is part of already, with its restrictions as they are now. */
  of(tx: Transaction, caseId: string): Promise<CaseForReferral> {
    return this.files.forReferral(tx, caseId);
  }

  /** Whether something can be sent in a case: it is open, and both agencies take part. */
  isOpenTo(file: CaseForReferral, ...agencyIds: readonly string[]): boolean {
    return file.state === 'open' && isShared(file, ...agencyIds);
  }

  /** The case that an arriving referral names; null where the addressed desk does not keep it, or not with the sender. */
  async named(tx: Transaction, reference: string | null | undefined, deskId: string, senderId: string): Promise<CaseForReferral | null> {
    if (reference === null || reference === undefined) return null;
    const file = await this.files.byReference(tx, reference);
    return file !== null && file.deskId === deskId && isShared(file, tx.actor.agencyId, senderId) ? file : null;
  }
}

const isShared = ({ participants }: CaseForReferral, ...agencyIds: readonly string[]): boolean =>
  agencyIds.every((id) => participants.some(({ agencyId, state }) => agencyId === id && state === 'accepted'));
