import { type Agency, Directory } from '@counterpart/identity';
import { type HandlingCode, type Person, uuidv7 } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Referral, ReferralPlace } from './domain/referral';
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
  /** The addressed agency, by its code. */
  readonly recipient: string;
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
    const agency = await this.addressee(to);
    if (agency.side === person.side) throw wrongAddressee('to.agency', 'is not of another side');
    const desk = deskOf(agency, to);
    const file = caseId === null ? null : await this.cases.require(tx, caseId, deskId, agency.id);
    return newPlace(tx, agency, desk, { deskId, compartmentId: file?.compartmentId ?? deskId, file, caseHandling: file?.handling ?? [] });
  }

  /**
   * Where what is passed on belongs: to the desk, and in the compartment, that it came to, so that nobody sees it who did not before. It
   * may go to any other agency, of the own side too; in a joint case it stays where the addressee takes part in that.
   */
  async onward(tx: Transaction, source: Referral, to: Route['to']): Promise<NewPlace> {
    const agency = await this.addressee(to);
    if (agency.id === tx.actor.agencyId) throw wrongAddressee('to.agency', 'is your own: nothing has to cross');
    const { deskId, compartmentId, caseId } = source;
    const file = caseId === null ? null : await this.cases.of(tx, caseId);
    const shared = file !== null && this.cases.isOpenTo(file, tx.actor.agencyId, agency.id) ? file : null;
    return newPlace(tx, agency, deskOf(agency, to), { deskId, compartmentId, file: shared, caseHandling: file?.handling ?? [] });
  }

  private async addressee({ agency: code }: Route['to']): Promise<Agency> {
    const agency = await this.directory.agencyByCode(code);
    if (agency === null) throw wrongAddressee('to.agency', 'is not an agency in the directory');
    return agency;
  }
}

type Desk = Agency['desks'][number];

function deskOf({ desks }: Agency, to: Route['to']): Desk {
  const desk = desks.find(({ code }) => code === to.desk);
  if (desk === undefined) throw wrongAddressee('to.desk', 'is not a desk of this agency');
  return desk;
}

interface OwnPlace extends Pick<NewPlace, 'caseHandling'> {
  readonly deskId: string;
  readonly compartmentId: string;
  readonly file: { readonly id: string; readonly reference: string } | null;
}

const newPlace = (tx: Transaction, agency: Agency, desk: Desk, own: OwnPlace): NewPlace => ({
  place: {
    id: uuidv7(tx.at.getTime()),
    deskId: own.deskId,
    compartmentId: own.compartmentId,
    caseId: own.file?.id ?? null,
    counterpartAgencyId: agency.id,
    counterpartDeskId: desk.id,
  },
  recipient: agency.code,
  receiverZone: agency.timeZone,
  caseReference: own.file?.reference ?? null,
  caseHandling: own.caseHandling,
});
