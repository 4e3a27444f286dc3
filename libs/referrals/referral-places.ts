import { type Agency, Directory } from '@counterpart/identity';
import { type HandlingCode, type Person, uuidv7 } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReferralPlace } from './domain/referral';
import { wrongAddressee, wrongDesk } from './domain/referral.errors';
import { ReferralCases } from './referral-cases';

/** From a desk of one's own, to a desk of another side (both by their codes), perhaps in a case. */
export interface Route {
  readonly deskId: string;
  readonly to: { readonly agency: string; readonly desk: string };
  readonly caseId: string | null;
}

/** Where a new referral belongs, and what it takes over from there. */
export interface NewPlace {
  readonly place: ReferralPlace;
  readonly receiverZone: string;
  readonly caseReference: string | null;
  readonly caseHandling: readonly HandlingCode[];
}

/** Finds the place of a new referral. */
@Injectable()
export class ReferralPlaces {
  constructor(
    private readonly directory: Directory,
    private readonly cases: ReferralCases,
  ) {}

  /** Throws `referral.desk`, `referral.addressee` or `referral.case` for a way that no referral can go. */
  async require(tx: Transaction, person: Person, { deskId, to, caseId }: Route): Promise<NewPlace> {
    if (!person.deskIds.includes(deskId)) throw wrongDesk();
    const agency = await this.addressee(person, to.agency);
    const desk = agency.desks.find(({ code }) => code === to.desk);
    if (desk === undefined) throw wrongAddressee('to.desk', 'is not a desk of this agency');
    const file = caseId === null ? null : await this.cases.require(tx, caseId, deskId, agency.id);
    return {
      place: {
        id: uuidv7(tx.at.getTime()),
        deskId,
        compartmentId: file?.compartmentId ?? deskId,
        caseId,
        counterpartAgencyId: agency.id,
        counterpartDeskId: desk.id,
      },
      receiverZone: agency.timeZone,
      caseReference: file?.reference ?? null,
      caseHandling: file?.handling ?? [],
    };
  }

  private async addressee(person: Person, code: string): Promise<Agency> {
    const agency = await this.directory.agencyByCode(code);
    if (agency === null) throw wrongAddressee('to.agency', 'is not an agency in the directory');
    if (agency.side === person.side) throw wrongAddressee('to.agency', 'is not of another side');
    return agency;
  }
}
