import { CodeField, PageQuery, QueryFlagField, TextField } from '@counterpart/platform/http';
import { URGENCIES, type Urgency } from '@counterpart/exchange';
import { JOB_STATES, type JobState } from '../domain/translation-job';

const LANGUAGES = ['en', 'zh-CN'] as const;

export class TranslationQueueQuery extends PageQuery {
  @CodeField(JOB_STATES, { optional: true, about: 'One state; all that have not ended if not said' }) readonly state?: JobState;
  @QueryFlagField({ optional: true, about: 'Only what the caller translates or reviews' }) readonly mine?: boolean;
  @CodeField(LANGUAGES, { optional: true, about: 'Out of this language' }) readonly from?: string;
  @CodeField(LANGUAGES, { optional: true, about: 'Into this language' }) readonly to?: string;
  @CodeField(URGENCIES, { optional: true }) readonly urgency?: Urgency;

  @CodeField(['urgency', 'due'], { optional: true, about: 'The urgent and then the oldest first, or what is due first and has not ended' })
  readonly sort: 'urgency' | 'due' = 'urgency';
}

export class TranslateDto {
  @TextField({ max: 20_000, about: 'The translation of the segment' }) readonly target!: string;
  @TextField({ max: 1000, optional: true, nullable: true, about: 'Why it is right although it lacks a number of its source' })
  readonly override?: string | null;
}

export class SendBackDto {
  @TextField({ max: 2000, about: 'What is wrong with it' }) readonly comment!: string;
}

export class TranslationNoteDto {
  @TextField({ max: 4000 }) readonly text!: string;
}
