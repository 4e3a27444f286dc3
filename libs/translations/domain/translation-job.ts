import { type Actor, actorUserId, defineLifecycle, type LifecycleTable } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { nothingSentBack, reviewerTranslated, segmentsLeft } from './translation.errors';

export const JOB_STATES = ['pending', 'translating', 'review', 'approved', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];
/** The states of what is still to be done. */
export const OPEN_STATES: readonly JobState[] = ['pending', 'translating', 'review'];
export type JobCommand = 'take' | 'finish' | 'return' | 'approve' | 'cancel';

const table: LifecycleTable<JobState, JobCommand> = {
  pending: { take: 'translating', cancel: 'cancelled' },
  translating: { finish: 'review', cancel: 'cancelled' },
  review: { approve: 'approved', return: 'translating', cancel: 'cancelled' },
  approved: {},
  cancelled: {},
};

/** How a text comes to be translated: taken, translated, reviewed by another person. Ends when its message is changed. */
export const jobLifecycle = defineLifecycle('translation', table);

/** What a job takes from its message. */
export interface JobRequest {
  readonly id: string;
  readonly messageId: string;
  readonly deskId: string;
  readonly compartmentId: string;
  /** When the message was given to the translators: a message changed and given again is another job. */
  readonly requestedAt: Date;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly urgency: string;
  readonly handling: readonly string[];
  readonly segments: number;
  readonly words: number;
  readonly characters: number;
  /** Of the message, e.g. \`referral.original\`. */
  readonly kind: string;
  /** The number of the referral it is of; null before that has one, and for what belongs to a case. */
  readonly reference: string | null;
  readonly dueAt: Date | null;
}

/** The translation of one message: who does it and who reviews it, without a word of the text. */
@Entity('translation_job')
export class TranslationJob {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'message_id', type: 'uuid' }) messageId!: string;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column({ name: 'requested_at', type: 'timestamptz' }) requestedAt!: Date;
  @Column({ name: 'source_language', type: 'text' }) sourceLanguage!: string;
  @Column({ name: 'target_language', type: 'text' }) targetLanguage!: string;
  @Column('text') state!: JobState;
  @Column('text') urgency!: string;
  @Column('text', { array: true }) handling!: string[];
  @Column('int') segments!: number;
  @Column('int', { nullable: true }) words!: number | null;
  @Column('int', { nullable: true }) characters!: number | null;
  @Column('text', { nullable: true }) kind!: string | null;
  @Column('text', { nullable: true }) reference!: string | null;
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true }) dueAt!: Date | null;
  @Column({ name: 'translator_id', type: 'uuid', nullable: true }) translatorId!: string | null;
  @Column({ name: 'reviewer_id', type: 'uuid', nullable: true }) reviewerId!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt!: Date | null;
  @VersionColumn() version!: number;

  /** A new job of the actor's agency that waits for a translator. */
  static request(actor: Actor, request: JobRequest, at: Date): TranslationJob {
    return Object.assign(new TranslationJob(), request, {
      agencyId: actor.agencyId,
      side: actor.side,
      handling: [...request.handling],
      state: 'pending',
      translatorId: null,
      reviewerId: null,
      createdAt: at,
      endedAt: null,
      version: 1,
    } as const);
  }

  get isEnded(): boolean {
    return !OPEN_STATES.includes(this.state);
  }

  /** Whether it is for the request that its message waits for; null where the message waits for none. */
  answers(requestedAt: Date | null): boolean {
    return requestedAt !== null && this.requestedAt.getTime() === requestedAt.getTime();
  }

  /** A translator takes it, and sees its text from now on. */
  take(actor: Actor): void {
    this.move('take');
    this.translatorId = actorUserId(actor);
  }

  /** The translator is done; `left` segments have no translation. */
  finish(left: number): void {
    this.move('finish');
    if (left > 0) throw segmentsLeft('not translated, or sent back', left);
  }

  /** A translator takes the review, or takes it over; never of his or her own work. */
  takeReview(actor: Actor): void {
    this.requireState('approve');
    if (actorUserId(actor) === this.translatorId) throw reviewerTranslated();
    this.reviewerId = actorUserId(actor);
  }

  /** The reviewer gives it back to the translator, with the segments that were sent back. */
  giveBack(sentBack: number): void {
    this.move('return');
    if (sentBack === 0) throw nothingSentBack();
  }

  /** The reviewer is content with every segment; `left` are not approved. */
  approve(left: number, at: Date): void {
    this.move('approve');
    if (left > 0) throw segmentsLeft('not approved', left);
    this.endedAt = at;
  }

  /** The message it was for is no longer what it was. */
  cancel(at: Date): void {
    this.move('cancel');
    this.endedAt = at;
  }

  /** Throws unless the state permits the command; a text can be written or judged only while its job is there for it. */
  requireState(command: JobCommand): void {
    jobLifecycle.next(this.state, command);
  }

  private move(command: JobCommand): void {
    this.state = jobLifecycle.next(this.state, command);
  }
}
