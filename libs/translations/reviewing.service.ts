import type { Actor } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { reviewTaken, segmentApproved, segmentReturned, translationApproved, translationReturned } from './domain/translation.events';
import { translationPolicy } from './domain/translation.policy';
import { TranslationJob } from './domain/translation-job';
import type { TranslationSegment } from './domain/translation-segment';
import { countSegments, lockSegment } from './locked-translation';
import type { SegmentRef } from './translating.service';

/** What a reviewer does: a translator too, and never the one who translated. */
@Injectable()
export class ReviewingService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Takes the review of a finished translation, or takes it over. */
  take(actor: Actor, id: string, version: number): Promise<TranslationJob> {
    return this.uow.run(actor, async (tx) => {
      const job = await tx.lock(TranslationJob, id, version);
      translationPolicy.require(actor, 'translation.take-review', job);
      job.takeReview(actor);
      tx.record(reviewTaken(id, {}));
      return tx.save(job);
    });
  }

  /** Accepts a segment. Throws `translation.facts-missing` where a number of the source is missing and nobody has said why. */
  approveSegment(actor: Actor, ref: SegmentRef): Promise<TranslationSegment> {
    return this.judge(actor, ref, (tx, segment) => {
      segment.approve(actor);
      tx.record(segmentApproved(ref.id, { job: ref.jobId }));
    });
  }

  /** Sends a segment back, saying what is wrong. */
  returnSegment(actor: Actor, ref: SegmentRef, comment: string): Promise<TranslationSegment> {
    return this.judge(actor, ref, (tx, segment) => {
      segment.giveBack(comment);
      tx.record(segmentReturned(ref.id, { job: ref.jobId }, { comment }));
    });
  }

  /** Gives the job back to its translator with the segments that were sent back. */
  giveBack(actor: Actor, id: string, version: number): Promise<TranslationJob> {
    return this.uow.run(actor, async (tx) => {
      const job = await tx.lock(TranslationJob, id, version);
      translationPolicy.require(actor, 'translation.review', job);
      const { sentBack } = await countSegments(tx, job);
      job.giveBack(sentBack);
      tx.record(translationReturned(id, {}));
      return tx.save(job);
    });
  }

  /** Ends the review: every segment is approved. The texts then go to the message by themselves. */
  approve(actor: Actor, id: string, version: number): Promise<TranslationJob> {
    return this.uow.run(actor, async (tx) => {
      const job = await tx.lock(TranslationJob, id, version);
      translationPolicy.require(actor, 'translation.approve', job);
      const { unapproved } = await countSegments(tx, job);
      job.approve(unapproved, tx.at);
      tx.record(translationApproved(id, { message: job.messageId }));
      return tx.save(job);
    });
  }

  private judge(
    actor: Actor,
    { jobId, id, version }: SegmentRef,
    judgement: (tx: Transaction, segment: TranslationSegment) => void,
  ): Promise<TranslationSegment> {
    return this.uow.run(actor, async (tx) => {
      const job = await tx.lock(TranslationJob, jobId);
      translationPolicy.require(actor, 'translation.review', job);
      job.requireState('approve');
      const segment = await lockSegment(tx, job, id, version);
      judgement(tx, segment);
      return tx.save(segment);
    });
  }
}
