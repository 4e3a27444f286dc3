import { CodeAnswer, etagOf, IdAnswer, TextAnswer, VersionAnswer } from '@counterpart/platform/http';
import type { FastifyReply } from 'fastify';
import { JOB_STATES, type TranslationJob } from '../domain/translation-job';
import { SEGMENT_STATES, type TranslationSegment } from '../domain/translation-segment';

/** A job after a change: the version is in the ETag too. */
export class TranslationAnswer {
  @VersionAnswer() readonly version!: number;
  @IdAnswer() readonly id!: string;
  @CodeAnswer(JOB_STATES) readonly state!: string;
}

/** A segment after a change, with the version to change it next. */
export class SegmentAnswer {
  @VersionAnswer() readonly version!: number;
  @IdAnswer() readonly id!: string;
  @CodeAnswer(SEGMENT_STATES) readonly state!: string;
  @TextAnswer({ many: true, about: 'Numbers and identifiers of the source that the translation lacks' })
  readonly missing!: readonly string[];
}

export class AddedTranslationNoteAnswer {
  @IdAnswer() readonly id!: string;
}

export function shownJob({ version, id, state }: TranslationJob, reply: FastifyReply): TranslationAnswer {
  void reply.header('etag', etagOf(version));
  return { version, id, state };
}

export const shownSegment = ({ version, id, state, missing }: TranslationSegment): SegmentAnswer => ({ version, id, state, missing });
