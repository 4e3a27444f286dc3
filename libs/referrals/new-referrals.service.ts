import { Messages } from '@counterpart/exchange';
import type { Person } from '@counterpart/kernel';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { contentOf, factsOf, headingOf, type WrittenReferral } from './domain/original';
import { Referral } from './domain/referral';
import { ReferralContent } from './domain/referral-content';
import { referralDrafted } from './domain/referral.events';
import { referralPolicy } from './domain/referral.policy';
import { type DraftedReferral, draftedReferral } from './drafted-referral';
import { ReferralPlaces, type Route } from './referral-places';

/** Where a referral begins. */
@Injectable()
export class NewReferralsService {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly places: ReferralPlaces,
    private readonly messages: Messages,
  ) {}

  /** Begins a referral, once a `request`. What is missing may be missing until it is submitted. */
  create(
    person: Person,
    route: Route,
    { draft, ownReference }: WrittenReferral,
    request: RequestKey | null = null,
  ): Promise<DraftedReferral> {
    return this.idempotency.run(person, request, async (tx) => {
      const { place, receiverZone, caseReference, caseHandling } = await this.places.require(tx, person, route);
      const heading = headingOf(draft, caseHandling);
      const referral = Referral.draft(person, place, heading, draft.items.length, tx.at);
      referralPolicy.require(person, 'referral.create', referral);
      tx.insert(referral);
      tx.insert(ReferralContent.of(person, referral, draft.title, ownReference));
      const message = this.messages.draft(tx, {
        ...heading,
        kind: 'referral.original',
        thread: { kind: 'referral', id: place.id, deskId: place.deskId, compartmentId: place.compartmentId },
        to: { agencyId: place.counterpartAgencyId, deskId: place.counterpartDeskId },
        facts: factsOf(draft, receiverZone, caseReference),
        content: contentOf(draft),
      });
      tx.record(referralDrafted(referral.id, { kind: draft.kind, to: route.to.agency }));
      return draftedReferral(referral, message);
    });
  }
}
