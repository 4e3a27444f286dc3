import { Message, MessageContent, Messages } from '@counterpart/exchange';
import { type Person, type Problem, unionOfHandling } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { rewritten } from './domain/onward-use/forwarded-content';
import { contentOf, factsOf, headingOf, type WrittenReferral } from './domain/original';
import type { DraftedOriginal } from './domain/original-parts';
import { ReferralContent } from './domain/referral-content';
import { notADraft, notCleared } from './domain/referral.errors';
import { referralDraftChanged } from './domain/referral.events';
import { referralPolicy } from './domain/referral.policy';
import { type DraftedReferral, draftedReferral } from './drafted-referral';
import { originsIn, OnwardUses } from './onward-use/onward-uses';
import { OriginalReadiness } from './original-readiness';
import { ReferralThreads } from './referral-threads';

type Action = Parameters<typeof referralPolicy.require>[1];

const ORIGINAL = `select id from message where agency_id = $1 and thread_id = $2 and kind = 'referral.original'`;

/** A referral until it is released: changed, checked for what is missing, and given to the second person. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: ReferralThreads,
    private readonly messages: Messages,
    private readonly readiness: OriginalReadiness,
    private readonly uses: OnwardUses,
  ) {}

  /**
   * Writes it anew, before it is submitted or after it was given back. Its way cannot be changed: that would be another referral; nor
   * what it passes on of others, with the restrictions of that.
   */
  edit(person: Person, id: string, version: number, { draft, ownReference }: WrittenReferral): Promise<DraftedReferral> {
    return this.uow.run(person, async (tx) => {
      const original = await this.lockOriginal(tx, id, 'referral.edit');
      const { referral } = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.edit', referral);
      const content = await this.contentOf(tx, id);
      const origins = originsIn(original.facts);
      const bound = [await this.threads.caseHandling(tx, referral), ...origins.map(({ handling }) => handling)];
      const heading = headingOf(draft, unionOfHandling(...bound));
      referral.editDraft(heading, draft.items.length, tx.at);
      Object.assign(content, { title: draft.title, ownReference });
      const { receiverZone, caseReference } = original.facts;
      const facts = factsOf(draft, String(receiverZone), caseReference as string | null);
      const { content: before } = await this.messageContentOf(tx, original.id);
      const message = await this.messages.editIn(tx, original.id, original.version, {
        ...heading,
        ...rewritten({ ...original, content: before }, { facts, content: contentOf(draft), language: draft.language }),
      });
      tx.save(content);
      tx.record(referralDraftChanged(id, {}));
      return draftedReferral(tx.save(referral), message);
    });
  }

  /** What is still missing of it, by path. */
  missing(person: Person, id: string): Promise<readonly Problem[]> {
    return this.uow.run(person, async (tx) => {
      const message = await this.lockOriginal(tx, id, 'referral.read');
      referralPolicy.require(person, 'referral.read', (await this.threads.lock(tx, id)).referral);
      return this.readiness.problems(tx, await this.partsOf(tx, message));
    });
  }

  /** The author is done; throws `referral.not-ready` with all that is missing. */
  submit(person: Person, id: string, version: number): Promise<DraftedReferral> {
    return this.uow.run(person, async (tx) => {
      const original = await this.lockOriginal(tx, id, 'referral.submit');
      const { referral } = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.submit', referral);
      referral.requireDraft();
      await this.readiness.require(tx, await this.partsOf(tx, original));
      await this.uses.requireOrigins(tx, original);
      const message = await this.messages.submitIn(tx, original.id, original.version);
      referral.touch(tx.at);
      return draftedReferral(tx.save(referral), message);
    });
  }

  /** The message before the thread, as whoever releases it locks them. A referral of the other side has none of ours to change. */
  private async lockOriginal(tx: Transaction, id: string, action: Action): Promise<Message> {
    const [original] = await tx.query<{ id: string }>(ORIGINAL, [tx.actor.agencyId, id]);
    if (original !== undefined) return tx.lock(Message, original.id);
    const { referral } = await this.threads.lock(tx, id);
    referralPolicy.require(tx.actor, action, referral);
    throw notADraft();
  }

  private async partsOf(tx: Transaction, message: Message): Promise<DraftedOriginal> {
    const { content } = await this.messageContentOf(tx, message.id);
    const { toDeskId, language, handling, facts } = message;
    return { toDeskId, language, handling, facts, content };
  }

  private async messageContentOf(tx: Transaction, id: string): Promise<MessageContent> {
    const content = await tx.lockIfThere(MessageContent, id);
    if (content === null) throw notCleared();
    return content;
  }

  private async contentOf(tx: Transaction, id: string): Promise<ReferralContent> {
    const content = await tx.lockIfThere(ReferralContent, id);
    if (content === null) throw notCleared();
    return content;
  }
}
