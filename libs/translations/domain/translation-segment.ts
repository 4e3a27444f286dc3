import { type Actor, actorUserId, defineLifecycle, type LifecycleTable } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { missingFacts } from './fact-check';
import type { Sentence } from './sentences';
import { factsMissing, reviewerTranslated } from './translation.errors';
import type { TranslationJob } from './translation-job';

export const SEGMENT_STATES = ['pending', 'prefilled', 'translated', 'returned', 'approved'] as const;
export type SegmentState = (typeof SEGMENT_STATES)[number];
export type SegmentCommand = 'prefill' | 'translate' | 'approve' | 'return';

const table: LifecycleTable<SegmentState, SegmentCommand> = {
  pending: { prefill: 'prefilled', translate: 'translated' },
  prefilled: { translate: 'translated', approve: 'approved', return: 'returned' },
  translated: { translate: 'translated', approve: 'approved', return: 'returned' },
  returned: { translate: 'translated' },
  approved: { translate: 'translated', return: 'returned' },
};

/** How one sentence comes to be translated. */
export const segmentLifecycle = defineLifecycle('segment', table);

/** One sentence of a message and its translation. Content: seen by those who work on it, and by the holders of its compartment. */
@Entity('translation_segment')
export class TranslationSegment {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'job_id', type: 'uuid' }) jobId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column('int') position!: number;
  /** The field of the message that the sentence stands in, e.g. `items.1`. */
  @Column('text') path!: string;
  @Column({ name: 'space_before', type: 'text' }) spaceBefore!: string;
  @Column('text') source!: string;
  @Column({ name: 'space_after', type: 'text' }) spaceAfter!: string;
  @Column('text', { nullable: true }) target!: string | null;
  @Column('text', { nullable: true }) origin!: 'memory' | 'human' | null;
  @Column('text') state!: SegmentState;
  /** Why the translation is right although it lacks a number of its source. */
  @Column('text', { nullable: true }) override!: string | null;
  /** What the reviewer says of a segment that was sent back. */
  @Column('text', { nullable: true }) comment!: string | null;
  @Column({ name: 'translated_by', type: 'uuid', nullable: true }) translatedBy!: string | null;
  @Column({ name: 'approved_by', type: 'uuid', nullable: true }) approvedBy!: string | null;
  @VersionColumn() version!: number;

  /** A sentence of a job, not translated yet. */
  static of(
    job: TranslationJob,
    id: string,
    place: { readonly position: number; readonly path: string },
    sentence: Sentence,
  ): TranslationSegment {
    return Object.assign(new TranslationSegment(), place, {
      agencyId: job.agencyId,
      side: job.side,
      id,
      jobId: job.id,
      compartmentId: job.compartmentId,
      spaceBefore: sentence.before,
      source: sentence.text,
      spaceAfter: sentence.after,
      target: null,
      origin: null,
      state: 'pending',
      override: null,
      comment: null,
      translatedBy: null,
      approvedBy: null,
      version: 1,
    } as const);
  }

  /** What the translation lacks of its source's numbers and identifiers. */
  get missing(): readonly string[] {
    return missingFacts(this.source, this.target ?? '');
  }

  /** Fills in what was reviewed for the same sentence before. It still needs its review here. */
  prefill(target: string): void {
    this.move('prefill');
    this.target = target;
    this.origin = 'memory';
  }

  /** Writes the translation. `override` says in words why what is missing is right. */
  translate(actor: Actor, target: string, override: string | null): void {
    this.move('translate');
    this.target = target;
    this.origin = 'human';
    this.override = override;
    this.translatedBy = actorUserId(actor);
    this.approvedBy = null;
  }

  /** The reviewer accepts it: another person than the one who wrote it, and no number may be missing without a reason. */
  approve(actor: Actor): void {
    if (actorUserId(actor) === this.translatedBy) throw reviewerTranslated();
    this.move('approve');
    const { missing } = this;
    if (missing.length > 0 && this.override === null) throw factsMissing(this.position, missing);
    this.approvedBy = actorUserId(actor);
    this.comment = null;
  }

  /** The reviewer sends it back, saying what is wrong. */
  giveBack(comment: string): void {
    this.move('return');
    this.comment = comment;
    this.approvedBy = null;
  }

  private move(command: SegmentCommand): void {
    this.state = segmentLifecycle.next(this.state, command);
  }
}
