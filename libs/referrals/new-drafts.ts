import { type Content, type Message, Messages } from '@counterpart/exchange';
import type { EventFacts } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Referral, type ReferralHeading } from './domain/referral';
import { ReferralContent } from './domain/referral-content';
import { referralDrafted } from './domain/referral.events';
import { referralPolicy } from './domain/referral.policy';
import type { NewPlace } from './referral-places';

/** What a referral says when it begins. */
export interface Beginning {
  readonly heading: ReferralHeading;
  readonly itemCount: number;
  readonly title: string;
  readonly ownReference: string | null;
  readonly facts: EventFacts;
  readonly content: Content;
}

/** Begins the agency's copy of a new referral, with its original as a draft. */
@Injectable()
export class NewDrafts {
  constructor(private readonly messages: Messages) {}

  begin(tx: Transaction, { place, recipient }: NewPlace, beginning: Beginning): { readonly referral: Referral; readonly message: Message } {
    const { heading, itemCount, title, ownReference, facts, content } = beginning;
    const referral = Referral.draft(tx.actor, place, heading, itemCount, tx.at);
    referralPolicy.require(tx.actor, 'referral.create', referral);
    tx.insert(referral);
    tx.insert(ReferralContent.of(tx.actor, referral, title, ownReference));
    const message = this.messages.draft(tx, {
      language: heading.language,
      urgency: heading.urgency,
      handling: heading.handling,
      exercise: heading.exercise,
      kind: 'referral.original',
      thread: { kind: 'referral', id: place.id, deskId: place.deskId, compartmentId: place.compartmentId },
      to: { agencyId: place.counterpartAgencyId, deskId: place.counterpartDeskId },
      facts,
      content,
    });
    tx.record(referralDrafted(referral.id, { kind: heading.kind, to: recipient }));
    return { referral, message };
  }
}
