import { notFound } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import type { TranslationJob } from './domain/translation-job';
import { TranslationSegment } from './domain/translation-segment';

export interface SegmentCounts {
  readonly untranslated: number;
  readonly unapproved: number;
  readonly sentBack: number;
}

const COUNTS = `select count(*) filter (where state in ('pending', 'returned')) as untranslated, count(*) filter (where state <> 'approved') as unapproved,
 count(*) filter (where state = 'returned') as "sentBack" from translation_segment where agency_id = $1 and job_id = $2`;

/** How far the segments of a locked job are. */
export async function countSegments(tx: Transaction, job: TranslationJob): Promise<SegmentCounts> {
  const [counts] = await tx.query<SegmentCounts>(COUNTS, [tx.actor.agencyId, job.id]);
  return counts!;
}

/** A segment of a job that is locked already: no segment changes while its job moves on. */
export async function lockSegment(tx: Transaction, job: TranslationJob, id: string, version: number): Promise<TranslationSegment> {
  const segment = await tx.lock(TranslationSegment, id, version);
  if (segment.jobId !== job.id) throw notFound('translation-segment');
  return segment;
}
