import { type Actor, actorUserId, DomainError, type EventFacts } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Content, Translation } from './content';
import { type MessageCommand, messageLifecycle, type MessageState } from './message';

/** The two people of a translation. */
export interface Translators {
  readonly translatorId: string;
  readonly reviewerId: string | null;
}

/** An agency's own message until it crosses: who wrote it, where it stands, and the times that the clock needs. No content. */
@Entity('message')
export class Message {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'thread_id', type: 'uuid' }) threadId!: string;
  @Column('text') kind!: string;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column({ name: 'to_agency_id', type: 'uuid' }) toAgencyId!: string;
  @Column({ name: 'to_desk_id', type: 'uuid' }) toDeskId!: string;
  @Column('text') state!: MessageState;
  @Column('text') language!: string;
  @Column({ name: 'target_language', type: 'text', nullable: true }) targetLanguage!: string | null;
  @Column('text') urgency!: string;
  @Column('text', { array: true }) handling!: string[];
  @Column('boolean') exercise!: boolean;
  @Column('jsonb') facts!: EventFacts;
  @Column({ name: 'author_ids', type: 'uuid', array: true }) authorIds!: string[];
  @Column({ name: 'drafted_at', type: 'timestamptz' }) draftedAt!: Date;
  @Column({ name: 'edited_at', type: 'timestamptz' }) editedAt!: Date;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt!: Date | null;
  @Column({ name: 'translation_from', type: 'timestamptz', nullable: true }) translationFrom!: Date | null;
  @Column({ name: 'translation_to', type: 'timestamptz', nullable: true }) translationTo!: Date | null;
  /** Who translated what crosses, and who reviewed it. */
  @Column({ name: 'translator_id', type: 'uuid', nullable: true }) translatorId!: string | null;
  @Column({ name: 'reviewer_id', type: 'uuid', nullable: true }) reviewerId!: string | null;
  @Column({ name: 'released_at', type: 'timestamptz', nullable: true }) releasedAt!: Date | null;
  @Column({ name: 'released_by', type: 'uuid', nullable: true }) releasedBy!: string | null;
  @VersionColumn() version!: number;

  /** Someone changes the text: he or she becomes an author, and may not release it. */
  edit(actor: Actor, at: Date): void {
    this.move('edit');
    this.editedAt = at;
    const author = actorUserId(actor);
    if (author !== null && !this.authorIds.includes(author)) this.authorIds = [...this.authorIds, author];
    this.forgetTranslation();
  }

  /** It cannot go as it was given: what waits is a draft again, what does not stays what it is. */
  takeBack(): void {
    if (!messageLifecycle.can(this.state, 'take_back')) return;
    this.move('take_back');
    this.forgetTranslation();
  }

  /** The author is done: it is translated where the receiver needs it, else it waits for the second person. */
  submit(targetLanguage: string | null, at: Date): void {
    this.move(targetLanguage === null ? 'submit' : 'translate');
    this.submittedAt = at;
    this.targetLanguage = targetLanguage;
    this.translationFrom = targetLanguage === null ? null : at;
  }

  /** The reviewed translation is there. Whoever wrote it is an author of what crosses. */
  attachTranslation({ translatorId, reviewerId }: Translators, at: Date): void {
    if (this.state !== 'translating')
      throw new DomainError('conflict', 'message.not-translating', 'This message does not wait for a translation.');
    this.move('attach');
    this.translationTo = at;
    this.translatorId = translatorId;
    this.reviewerId = reviewerId;
    if (!this.authorIds.includes(translatorId)) this.authorIds = [...this.authorIds, translatorId];
  }

  /** A second person lets it cross. */
  release(actor: Actor, at: Date): void {
    this.move('release');
    this.releasedAt = at;
    this.releasedBy = actorUserId(actor);
  }

  giveBack(): void {
    this.move('return');
  }

  reject(): void {
    this.move('reject');
  }

  /** The sender's stage times, as every message tells them. */
  stages(): EventFacts {
    const time = (at: Date | null) => (at === null ? {} : at.toISOString());
    return Object.fromEntries(
      Object.entries({
        draftedAt: time(this.draftedAt),
        submittedAt: time(this.submittedAt),
        translationFrom: time(this.translationFrom),
        translationTo: time(this.translationTo),
        releasedAt: time(this.releasedAt),
      }).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  }

  private forgetTranslation(): void {
    this.targetLanguage = null;
    this.translationFrom = null;
    this.translationTo = null;
    this.translatorId = null;
    this.reviewerId = null;
  }

  private move(command: MessageCommand): void {
    this.state = messageLifecycle.next(this.state, command);
  }
}

/** The content of an outgoing message, seen by the holders of its compartment alone. */
@Entity('message_content')
export class MessageContent {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column('jsonb') content!: Content;
  @Column('jsonb', { nullable: true }) translation!: Translation | null;
  @Column({ name: 'return_comment', type: 'text', nullable: true }) returnComment!: string | null;
  @VersionColumn() version!: number;
}
