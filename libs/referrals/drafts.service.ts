import { Message, MessageContent, Messages } from '@counterpart/exchange';
import { notFound, type Person, type Problem } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { contentOf, factsOf, headingOf, type ReferralDraft } from './domain/original';
import type { DraftedOriginal } from './domain/original-parts';
import { Referral } from './domain/referral';
import { ReferralContent } from './domain/referral-content';
import { notCleared } from './domain/referral.errors';
import { referralDraftChanged, referralDrafted } from './domain/referral.events';
import { referralPolicy } from './domain/referral.policy';
import { OriginalReadiness } from './original-readiness';
import { ReferralPlaces, type Route } from './referral-places';
import { ReferralThreads } from './referral-threads';

/** What an officer writes, and the agency's own number, which stays here. */
export interface WrittenReferral {
  readonly draft: ReferralDraft;
  readonly ownReference: string | null;
}

export interface DraftedReferral {
  readonly referral: Referral;
  readonly message: Message;
}

const ORIGINAL = `select id from message where agency_id = $1 and thread_id = $2 and kind = 'referral.original'`;

/** A referral until it is released: written, checked for what is missing, and given to the second person. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: ReferralPlaces,
    private readonly threads: ReferralThreads,
    private readonly messages: Messages,
    private readonly readiness: OriginalReadiness,
  ) {}

  /** Begins a referral. What is missing may be missing until it is submitted. */
  create(person: Person, route: Route, { draft, ownReference }: WrittenReferral): Promise<DraftedReferral> {
    return this.uow.run(person, async (tx) => {
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
      return { referral, message };
    });
  }

  /** Writes it anew, before it is submitted or after it was given back. Its way cannot be changed: that would be another referral. */
  edit(person: Person, id: string, version: number, { draft, ownReference }: WrittenReferral): Promise<DraftedReferral> {
    return this.uow.run(person, async (tx) => {
      const drafted = await this.lockOriginal(tx, id);
      const { referral } = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.edit', referral);
      const content = await this.contentOf(tx, id);
      const heading = headingOf(draft, await this.threads.caseHandling(tx, referral));
      referral.editDraft(heading, draft.items.length, tx.at);
      Object.assign(content, { title: draft.title, ownReference });
      const { receiverZone, caseReference } = drafted.facts;
      const message = await this.messages.editIn(tx, drafted.id, drafted.version, {
        ...heading,
        facts: factsOf(draft, String(receiverZone), caseReference as string | null),
        content: contentOf(draft),
      });
      tx.save(content);
      tx.record(referralDraftChanged(id, {}));
      return { referral: tx.save(referral), message };
    });
  }

  /** What is still missing of it, by path. */
  missing(person: Person, id: string): Promise<readonly Problem[]> {
    return this.uow.run(person, async (tx) => {
      const message = await this.lockOriginal(tx, id);
      referralPolicy.require(person, 'referral.read', (await this.threads.lock(tx, id)).referral);
      return this.readiness.problems(tx, await this.drafted(tx, message));
    });
  }

  /** The author is done; throws `referral.not-ready` with all that is missing. */
  submit(person: Person, id: string, version: number): Promise<DraftedReferral> {
    return this.uow.run(person, async (tx) => {
      const original = await this.lockOriginal(tx, id);
      const { referral } = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.submit', referral);
      referral.requireDraft();
      await this.readiness.require(tx, await this.drafted(tx, original));
      const message = await this.messages.submitIn(tx, original.id, original.version);
      referral.touch(tx.at);
      return { referral: tx.save(referral), message };
    });
  }

  /** The message before the thread, as whoever releases it locks them. */
  private async lockOriginal(tx: Transaction, id: string): Promise<Message> {
    const [original] = await tx.query<{ id: string }>(ORIGINAL, [tx.actor.agencyId, id]);
    if (original === undefined) throw notFound('referral');
    return tx.lock(Message, original.id);
  }

  private async drafted(tx: Transaction, message: Message): Promise<DraftedOriginal> {
    const content = await tx.lockIfThere(MessageContent, message.id);
    if (content === null) throw notCleared();
    const { toDeskId, language, handling, facts } = message;
    return { toDeskId, language, handling, facts, content: content.content };
  }

  private async contentOf(tx: Transaction, id: string): Promise<ReferralContent> {
    const content = await tx.lockIfThere(ReferralContent, id);
    if (content === null) throw notCleared();
    return content;
  }
}
