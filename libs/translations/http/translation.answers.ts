import { URGENCIES } from '@counterpart/exchange';
import { codesOf, HANDLING_CODES } from '@counterpart/kernel';
import {
  abilitiesAnswer,
  CodeAnswer,
  FlagAnswer,
  IdAnswer,
  IntegerAnswer,
  ObjectAnswer,
  pageOf,
  TextAnswer,
  TimeAnswer,
  VersionAnswer,
} from '@counterpart/platform/http';
import { translationAbilities } from '../domain/translation-abilities';
import { JOB_STATES } from '../domain/translation-job';
import { SEGMENT_STATES } from '../domain/translation-segment';

export class TranslatorAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly name!: string;
}

/** What everyone who sees a job sees of it. */
export class TranslationHeaderAnswer {
  @VersionAnswer() readonly version!: number;
  @IdAnswer() readonly id!: string;
  @CodeAnswer(JOB_STATES) readonly state!: string;
  @TextAnswer() readonly sourceLanguage!: string;
  @TextAnswer() readonly targetLanguage!: string;
  @TextAnswer({ nullable: true, about: 'Of the message, e.g. `referral.original`' }) readonly kind!: string | null;
  @TextAnswer({ nullable: true, about: 'The number of the referral; null before it has one, and for what belongs to a case' })
  readonly reference!: string | null;
  @CodeAnswer(URGENCIES) readonly urgency!: string;
  @CodeAnswer(codesOf(HANDLING_CODES), { many: true }) readonly handling!: readonly string[];
  @IntegerAnswer({ about: 'How many segments' }) readonly size!: number;
  @IntegerAnswer({ nullable: true, about: 'A Chinese character counts for a word' }) readonly words!: number | null;
  @IntegerAnswer({ nullable: true, about: 'Without the space between' }) readonly characters!: number | null;
  @TimeAnswer({ nullable: true, about: 'When an answer is due in its thread' }) readonly dueAt!: string | null;
  @ObjectAnswer(() => TranslatorAnswer, { nullable: true }) readonly translator!: TranslatorAnswer | null;
  @ObjectAnswer(() => TranslatorAnswer, { nullable: true }) readonly reviewer!: TranslatorAnswer | null;
  @TimeAnswer() readonly createdAt!: string;
  @TimeAnswer({ nullable: true }) readonly endedAt!: string | null;
}

export class TranslationProgressAnswer {
  @IntegerAnswer() readonly translated!: number;
  @IntegerAnswer() readonly approved!: number;
}

/** A job in the queue. */
export class TranslationRowAnswer extends TranslationHeaderAnswer {
  @ObjectAnswer(() => TranslationProgressAnswer, { nullable: true, about: 'Null to those who see none of its segments' })
  readonly progress!: TranslationProgressAnswer | null;
}

export class TranslationPageAnswer extends pageOf(TranslationRowAnswer) {}

export class TranslationSegmentAnswer {
  @VersionAnswer() readonly version!: number;
  @IdAnswer() readonly id!: string;
  @IntegerAnswer({ about: 'From 0, in the order of the text' }) readonly position!: number;
  @TextAnswer({ about: 'The field of the message that it stands in, e.g. `items.1`' }) readonly path!: string;
  @TextAnswer() readonly source!: string;
  @TextAnswer({ nullable: true }) readonly target!: string | null;
  @CodeAnswer(['memory', 'human'], { nullable: true, about: 'Where the translation comes from' }) readonly origin!: string | null;
  @CodeAnswer(SEGMENT_STATES) readonly state!: string;
  @TextAnswer({ nullable: true, about: 'Why it is right although it lacks a number of its source' }) readonly override!: string | null;
  @TextAnswer({ nullable: true, about: 'What the reviewer says of what was sent back' }) readonly comment!: string | null;
}

/** A remark between the sender's desk and those who translate. */
export class TranslationNoteAnswer {
  @IdAnswer() readonly id!: string;
  @TimeAnswer() readonly at!: string;
  @TextAnswer({ about: 'Name' }) readonly author!: string;
  @TextAnswer() readonly text!: string;
}

export class TranslationAbilitiesAnswer extends abilitiesAnswer(translationAbilities.names) {}

/** One job and what the reader can do with it; with its segments and notes to whoever works on it or holds its compartment. */
export class TranslationDetailAnswer extends TranslationHeaderAnswer {
  @IdAnswer({ nullable: true }) readonly translatorId!: string | null;
  @IdAnswer({ nullable: true }) readonly reviewerId!: string | null;
  @FlagAnswer({ about: 'A segment that the reader sees is not translated, or was sent back' }) readonly hasUntranslated!: boolean;
  @FlagAnswer({ about: 'A segment that the reader sees is not approved' }) readonly hasUnapproved!: boolean;
  @FlagAnswer({ about: 'A segment that the reader sees was sent back' }) readonly hasSentBack!: boolean;
  @ObjectAnswer(() => TranslationNoteAnswer, { many: true, nullable: true }) readonly notes!: readonly TranslationNoteAnswer[] | null;
  @ObjectAnswer(() => TranslationSegmentAnswer, { many: true, nullable: true })
  readonly segments!: readonly TranslationSegmentAnswer[] | null;
  @ObjectAnswer(() => TranslationAbilitiesAnswer) readonly abilities!: TranslationAbilitiesAnswer;
}
