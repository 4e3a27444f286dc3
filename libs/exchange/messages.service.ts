import { type Actor, actorUserId, DomainError, type EventFacts, type HandlingCode, uuidv7 } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Border } from './border';
import { type Content, covers, type Translation } from './domain/content';
import type { Urgency } from './domain/envelope-header';
import {
  messageDrafted,
  messageEdited,
  messageRejected,
  messageReleased,
  messageReturned,
  messageSubmitted,
  translationAttached,
  translationRequested,
  translationWithdrawn,
} from './domain/exchange.events';
import { messagePolicy } from './domain/message.policy';
import { Message, MessageContent, type Translators } from './domain/outgoing-message';
import { Thread, type ThreadKind } from './domain/thread';
import { Dispatch, type Recipient } from './dispatch';
import { EnvelopeHandlers } from './envelope-handlers';
import { Threads } from './threads';

export interface NewThread {
  readonly kind: ThreadKind;
  readonly id: string;
  readonly deskId: string;
  readonly compartmentId: string;
}

export interface NewMessage {
  readonly id?: string;
  readonly thread: Thread | NewThread;
  readonly kind: string;
  readonly to: Recipient;
  readonly language: string;
  readonly urgency: Urgency;
  readonly handling: readonly HandlingCode[];
  readonly exercise: boolean;
  readonly facts: EventFacts;
  readonly content: Content;
}

export type MessageChange = Partial<Pick<NewMessage, 'content' | 'facts' | 'urgency' | 'handling' | 'language' | 'to'>>;

/** An agency's own messages: written, translated where the receiver needs it, and released by a second person. */
@Injectable()
export class Messages {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: Threads,
    private readonly dispatch: Dispatch,
    private readonly handlers: EnvelopeHandlers,
    private readonly border: Border,
  ) {}

  /** Begins a message in the caller's transaction; the writer is its first author. */
  draft(tx: Transaction, given: NewMessage): Message {
    const thread = given.thread instanceof Thread ? given.thread : this.threads.open(tx, { ...given.thread, exercise: given.exercise });
    const author = actorUserId(tx.actor);
    const message = Object.assign(new Message(), {
      agencyId: tx.actor.agencyId,
      side: tx.actor.side,
      id: given.id ?? uuidv7(),
      threadId: thread.id,
      kind: given.kind,
      deskId: thread.deskId,
      compartmentId: thread.compartmentId,
      toAgencyId: given.to.agencyId,
      toDeskId: given.to.deskId,
      state: 'draft',
      language: given.language,
      targetLanguage: null,
      urgency: given.urgency,
      handling: [...given.handling],
      exercise: given.exercise,
      facts: given.facts,
      authorIds: author === null ? [] : [author],
      draftedAt: tx.at,
      editedAt: tx.at,
      submittedAt: null,
      translationFrom: null,
      translationTo: null,
      translatorId: null,
      reviewerId: null,
      releasedAt: null,
      releasedBy: null,
      version: 1,
    } as const) as Message;
    messagePolicy.require(tx.actor, 'message.write', message);
    tx.insert(message);
    tx.insert(
      Object.assign(new MessageContent(), {
        agencyId: tx.actor.agencyId,
        side: tx.actor.side,
        id: message.id,
        compartmentId: thread.compartmentId,
        content: given.content,
        translation: null,
        returnComment: null,
        version: 1,
      }),
    );
    tx.record(messageDrafted(message.id, { kind: message.kind, thread: thread.id }, given.content));
    return message;
  }

  /** Changes a draft, a returned message, or one that is with the translators; whoever changes it becomes an author. */
  edit(actor: Actor, id: string, version: number, change: MessageChange): Promise<Message> {
    return this.uow.run(actor, (tx) => this.editIn(tx, id, version, change));
  }

  /** As `edit`, in the caller's transaction. */
  async editIn(tx: Transaction, id: string, version: number, change: MessageChange): Promise<Message> {
    const message = await tx.lock(Message, id, version);
    messagePolicy.require(tx.actor, 'message.write', message);
    const content = await tx.lock(MessageContent, id);
    if (message.state === 'translating') tx.record(translationWithdrawn(id, {}));
    message.edit(tx.actor, tx.at);
    message.facts = change.facts ?? message.facts;
    message.urgency = change.urgency ?? message.urgency;
    message.handling = change.handling === undefined ? message.handling : [...change.handling];
    message.language = change.language ?? message.language;
    message.toAgencyId = change.to?.agencyId ?? message.toAgencyId;
    message.toDeskId = change.to?.deskId ?? message.toDeskId;
    content.content = change.content ?? content.content;
    content.translation = null;
    tx.save(content);
    tx.record(messageEdited(id, {}, content.content));
    return tx.save(message);
  }

  /** The author is done. Where the receiver accepts neither the language nor originals, it goes to the translators first. */
  submit(actor: Actor, id: string, version: number): Promise<Message> {
    return this.uow.run(actor, (tx) => this.submitIn(tx, id, version));
  }

  /** As `submit`, in the caller's transaction. */
  async submitIn(tx: Transaction, id: string, version: number): Promise<Message> {
    const message = await tx.lock(Message, id, version);
    messagePolicy.require(tx.actor, 'message.submit', message);
    const { content } = await tx.lock(MessageContent, id);
    const target = await this.border.targetLanguage(message);
    const needsTranslation = target !== null && Object.keys(content.texts).length > 0;
    message.submit(needsTranslation ? target : null, tx.at);
    tx.record(messageSubmitted(id, {}, content));
    if (needsTranslation) tx.record(translationRequested(id, { from: message.language, to: target }));
    return tx.save(message);
  }

  /** The reviewed translation: the message can be released now. */
  async attachTranslation(tx: Transaction, id: string, translation: Translation, translators: Translators): Promise<Message> {
    const message = await tx.lock(Message, id);
    const content = await tx.lock(MessageContent, id);
    if (translation.language !== message.targetLanguage || !covers(translation, content.content))
      throw new DomainError('conflict', 'translation.incomplete', 'The translation does not cover every text of the message.');
    message.attachTranslation(translators, tx.at);
    content.translation = translation;
    tx.save(content);
    tx.record(translationAttached(id, { language: translation.language }, translation));
    return this.moved(tx, message);
  }

  /** Lets a message cross. A second person only; what is signed is what that person's `version` showed. */
  release(actor: Actor, id: string, version: number): Promise<Message> {
    return this.uow.run(actor, async (tx) => {
      const message = await tx.lock(Message, id, version);
      messagePolicy.require(actor, 'message.release', message);
      const { content, translation } = await tx.lock(MessageContent, id);
      message.release(actor, tx.at);
      await this.border.requireClear(tx, message);
      const thread = await this.threads.lock(tx, message.threadId);
      const { reference } = await this.handlerOf(message).beforeRelease(tx, message, content);
      thread.reference ??= reference;
      tx.save(thread);
      tx.save(message);
      tx.record(messageReleased(id, { kind: message.kind, thread: thread.id }));
      await this.dispatch.send(tx, {
        id,
        thread,
        kind: message.kind,
        to: { agencyId: message.toAgencyId, deskId: message.toDeskId },
        urgency: message.urgency as Urgency,
        handling: message.handling as HandlingCode[],
        language: message.language,
        exercise: message.exercise,
        facts: { ...message.facts, stages: message.stages() },
        content: { ...content, translation },
      });
      return message;
    });
  }

  /** Gives a message back to its authors, saying why. */
  giveBack(actor: Actor, id: string, version: number, comment: string): Promise<Message> {
    return this.decline(actor, id, version, comment, 'message.return');
  }

  /** Ends a message for good, saying why. */
  reject(actor: Actor, id: string, version: number, comment: string): Promise<Message> {
    return this.decline(actor, id, version, comment, 'message.reject');
  }

  private decline(
    actor: Actor,
    id: string,
    version: number,
    comment: string,
    action: 'message.return' | 'message.reject',
  ): Promise<Message> {
    return this.uow.run(actor, async (tx) => {
      const message = await tx.lock(Message, id, version);
      messagePolicy.require(actor, action, message);
      const content = await tx.lock(MessageContent, id);
      content.returnComment = comment;
      if (action === 'message.return') message.giveBack();
      else message.reject();
      tx.record(action === 'message.return' ? messageReturned(id, {}, { comment }) : messageRejected(id, {}, { comment }));
      tx.save(content);
      return this.moved(tx, message);
    });
  }

  private async moved(tx: Transaction, message: Message): Promise<Message> {
    tx.save(message);
    await this.handlerOf(message).moved?.(tx, message);
    return message;
  }

  private handlerOf(message: Message) {
    const handler = this.handlers.of(message.kind, null);
    if (handler === undefined) throw new Error(`No handler for ${message.kind}`);
    return handler;
  }
}
