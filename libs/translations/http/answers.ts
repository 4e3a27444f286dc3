import { etagOf } from '@counterpart/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { JOB_STATES, type TranslationJob } from '../domain/translation-job';
import { SEGMENT_STATES, type TranslationSegment } from '../domain/translation-segment';

/** A job after a change: the version is in the ETag too. */
export class TranslationAnswer {
  @ApiProperty() readonly version!: number;
  @ApiProperty() readonly id!: string;
  @ApiProperty({ enum: [...JOB_STATES] }) readonly state!: string;
}

/** A segment after a change, with the version to change it next. */
export class SegmentAnswer {
  @ApiProperty() readonly version!: number;
  @ApiProperty() readonly id!: string;
  @ApiProperty({ enum: [...SEGMENT_STATES] }) readonly state!: string;
  @ApiProperty({ description: 'Numbers and identifiers of the source that the translation lacks' }) readonly missing!: readonly string[];
}

export class NoteAnswer {
  @ApiProperty() readonly id!: string;
}

export function shownJob({ version, id, state }: TranslationJob, reply: FastifyReply): TranslationAnswer {
  void reply.header('etag', etagOf(version));
  return { version, id, state };
}

export const shownSegment = ({ version, id, state, missing }: TranslationSegment): SegmentAnswer => ({ version, id, state, missing });
