import type { Person } from '@counterpart/kernel';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { contentOf, factsOf, headingOf, type WrittenReferral } from './domain/original';
import { type DraftedReferral, draftedReferral } from './drafted-referral';
import { NewDrafts } from './new-drafts';
import { ReferralPlaces, type Route } from './referral-places';

/** Where a referral begins. */
@Injectable()
export class NewReferralsService {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly places: ReferralPlaces,
    private readonly drafts: NewDrafts,
  ) {}

  /** Begins a referral, once a `request`. What is missing may be missing until it is submitted. */
  create(
    person: Person,
    route: Route,
    { draft, ownReference }: WrittenReferral,
    request: RequestKey | null = null,
  ): Promise<DraftedReferral> {
    return this.idempotency.run(person, request, async (tx) => {
      const place = await this.places.require(tx, person, route);
      const { referral, message } = this.drafts.begin(tx, place, {
        heading: headingOf(draft, place.caseHandling),
        itemCount: draft.items.length,
        title: draft.title,
        ownReference,
        facts: factsOf(draft, place.receiverZone, place.caseReference),
        content: contentOf(draft),
      });
      return draftedReferral(referral, message);
    });
  }
}
