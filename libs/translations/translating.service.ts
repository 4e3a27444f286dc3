import type { Actor } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { segmentTranslated, translationFinished, translationTaken } from './domain/translation.events';
import { translationPolicy } from './domain/translation.policy';
import { TranslationJob } from './domain/translation-job';
import type { TranslationSegment } from './domain/translation-segment';
import { countSegments, lockSegment } from './locked-translation';

export interface SegmentRef {
  readonly jobId: string;
  readonly id: string;
  readonly version: number;
}

/** What a translator does. */
@Injectable()
export class TranslatingService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Takes a job that nobody has: its segments are visible to this translator from now on. */
  take(actor: Actor, id: string, version: number): Promise<TranslationJob> {
    return this.uow.run(actor, async (tx) => {
      const job = await tx.lock(TranslationJob, id, version);
      translationPolicy.require(actor, 'translation.take', job);
      job.take(actor);
      tx.record(translationTaken(id, {}));
      return tx.save(job);
    });
  }

  /** Writes the translation of a segment. `override` says why it is right although it lacks a number of its source. */
  translate(actor: Actor, { jobId, id, version }: SegmentRef, target: string, override: string | null): Promise<TranslationSegment> {
    return this.uow.run(actor, async (tx) => {
      const job = await tx.lock(TranslationJob, jobId);
      translationPolicy.require(actor, 'translation.translate', job);
      job.requireState('finish');
      const segment = await lockSegment(tx, job, id, version);
      segment.translate(actor, target, override);
      tx.record(segmentTranslated(id, { job: jobId, overridden: override !== null }, { target, override }));
      return tx.save(segment);
    });
  }

  /** Gives a job whose segments are all translated to the review. */
  finish(actor: Actor, id: string, version: number): Promise<TranslationJob> {
    return this.uow.run(actor, async (tx) => {
      const job = await tx.lock(TranslationJob, id, version);
      translationPolicy.require(actor, 'translation.finish', job);
      const { untranslated } = await countSegments(tx, job);
      job.finish(untranslated);
      tx.record(translationFinished(id, {}));
      return tx.save(job);
    });
  }
}
