import { Message, Messages } from '@counterpart/exchange';
import { type EventFacts, type HandlingCode, notFound, type Person, unionOfHandling } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { requireMessage } from './domain/message-rules';
import { Referral } from './domain/referral';
import { referralPolicy } from './domain/referral.policy';
import type { ReferralProjection } from './domain/thread/referral-projection';
import {
  ACTION_OF,
  contentOfWritten,
  factsOfWritten,
  isWrittenKind,
  requireHandlingText,
  requireTimely,
  type Said,
  type WrittenKind,
  type WrittenMessage,
} from './domain/written-message';
import { type DraftedMessage, draftedMessage } from './drafted-message';
import { isAnswer, ReferralProgress } from './referral-progress';
import { type ReferralThread, ReferralThreads } from './referral-threads';

/** The referral that a message is added to, in the version that its author has seen. */
export interface Target {
  readonly id: string;
  readonly version: number;
  readonly request?: RequestKey | null;
}

/**
 * What the two sides write to each other about a referral. Each verb makes a draft; it crosses when a second person has released
 * it, and only if the referral still permits it then.
 */
@Injectable()
export class ReferralMessagesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly threads: ReferralThreads,
    private readonly messages: Messages,
    private readonly progress: ReferralProgress,
  ) {}

  /** The receiver asks what it needs to know first. The clock stops from the delivery of the question to that of its answer. */
  ask(person: Person, on: Target, written: WrittenMessage): Promise<DraftedMessage> {
    return this.draft(person, on, 'referral.clarification_request', written);
  }

  /** The requester answers the question `of`. */
  clarify(person: Person, on: Target, written: WrittenMessage, of: string): Promise<DraftedMessage> {
    return this.draft(person, on, 'referral.clarification', written, { of });
  }

  /** The receiver answers some of the items, or with `isFinal` all that is left. */
  answer(person: Person, on: Target, written: WrittenMessage, isFinal: boolean): Promise<DraftedMessage> {
    return this.draft(person, on, isFinal ? 'referral.final_answer' : 'referral.interim_answer', written);
  }

  /** The receiver refuses items, each on a ground. */
  refuse(person: Person, on: Target, written: WrittenMessage): Promise<DraftedMessage> {
    return this.draft(person, on, 'referral.refusal', written);
  }

  /** Either side adds what it has learnt. */
  update(person: Person, on: Target, written: WrittenMessage): Promise<DraftedMessage> {
    return this.draft(person, on, 'referral.update', written);
  }

  /** Changes a message that has not crossed; `on` is the message, in its own version. Whoever changes it becomes an author. */
  edit(person: Person, id: string, on: Target, written: WrittenMessage, said: Said = {}): Promise<Message> {
    return this.uow.run(person, async (tx) => {
      const { kind, facts: before } = await this.ownMessage(tx, id, on.id, on.version);
      const thread = await this.threads.lock(tx, id);
      const facts = await this.require(tx, thread, person, kind, ({ deadline }) =>
        factsOfWritten(kind, written, { ...(before as Said), ...said }, deadline),
      );
      const { language } = written;
      const handling = await this.handlingOf(tx, thread.referral, written);
      const message = await this.messages.editIn(tx, on.id, on.version, { facts, language, handling, content: contentOfWritten(written) });
      this.touch(tx, thread);
      return message;
    });
  }

  /** The author is done; it goes to the translators or to the second person. `version` is the message's. */
  submit(person: Person, id: string, messageId: string, version: number): Promise<Message> {
    return this.uow.run(person, async (tx) => {
      const { kind, facts } = await this.ownMessage(tx, id, messageId, version);
      const message = await this.messages.submitIn(tx, messageId, version);
      const on = await this.threads.lock(tx, id);
      await this.require(tx, on, person, kind, () => facts);
      this.touch(tx, on);
      if (isAnswer(kind) && message.state === 'awaiting_release') await this.progress.step(tx, on, 'awaiting_release');
      return message;
    });
  }

  /** A draft of any kind; `said` is what it says beside its words. */
  draft(
    person: Person,
    { id, version, request = null }: Target,
    kind: WrittenKind,
    written: WrittenMessage,
    said: Said = {},
  ): Promise<DraftedMessage> {
    return this.idempotency.run(person, request, async (tx) => {
      const on = await this.threads.lock(tx, id, version);
      const facts = await this.require(tx, on, person, kind, ({ deadline }) => factsOfWritten(kind, written, said, deadline));
      const { referral, thread } = on;
      const message = this.messages.draft(tx, {
        thread,
        kind,
        to: { agencyId: referral.counterpartAgencyId, deskId: referral.counterpartDeskId },
        language: written.language,
        urgency: referral.urgency,
        handling: await this.handlingOf(tx, referral, written),
        exercise: referral.exercise,
        facts,
        content: contentOfWritten(written),
      });
      this.touch(tx, on);
      if (isAnswer(kind)) await this.progress.step(tx, on, 'drafting');
      return draftedMessage(message);
    });
  }

  /** The restrictions of the message and of the case it is in. */
  private async handlingOf(tx: Transaction, referral: Referral, written: WrittenMessage): Promise<readonly HandlingCode[]> {
    const handling = unionOfHandling(written.handling, await this.threads.caseHandling(tx, referral));
    requireHandlingText(handling, written);
    return handling;
  }

  /** The facts that the message would have as things stand; throws where the person, or the referral, does not permit it. */
  private async require(
    tx: Transaction,
    { referral }: ReferralThread,
    person: Person,
    kind: WrittenKind,
    factsAsThingsStand: (standing: ReferralProjection) => EventFacts,
  ): Promise<EventFacts> {
    referralPolicy.require(person, ACTION_OF[kind], referral);
    await this.threads.requireCleared(tx, referral);
    const standing = await this.threads.projection(tx, referral);
    const facts = factsAsThingsStand(standing);
    requireMessage(standing, referral.party, kind, facts);
    requireTimely(kind, facts, tx.at);
    return facts;
  }

  /** Locks a message of this referral that a person writes; the original is the draft's own business. */
  private async ownMessage(
    tx: Transaction,
    id: string,
    messageId: string,
    version: number,
  ): Promise<Message & { readonly kind: WrittenKind }> {
    const message = await tx.lock(Message, messageId, version);
    if (message.threadId !== id || !isWrittenKind(message.kind)) throw notFound('message');
    return message as Message & { readonly kind: WrittenKind };
  }

  private touch(tx: Transaction, { referral }: ReferralThread): Referral {
    referral.touch(tx.at);
    return tx.save(referral);
  }
}
