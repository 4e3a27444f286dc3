import { codesOf, CRIME_TYPES } from '@counterpart/kernel';
import {
  CodeAnswer,
  FlagAnswer,
  IdAnswer,
  IntegerAnswer,
  NumberAnswer,
  ObjectAnswer,
  pageOf,
  recordOf,
  TextAnswer,
  TimeAnswer,
} from '@counterpart/platform/http';
import { REFERRAL_KINDS, REFERRAL_STATES, URGENCY_CLASSES } from '@counterpart/referrals';
import type { Stage } from '../domain/stages';
import { AGE_BUCKETS, type AgeBucket } from '../domain/summary';
import { STAGE_NAMES } from './clock.answers';

/** Durations in seconds; null where there is nothing to measure, and for a ninetieth percentile of fewer than ten. */
export class SpreadAnswer {
  @IntegerAnswer({ nullable: true }) readonly medianSeconds!: number | null;
  @IntegerAnswer({ nullable: true }) readonly p90Seconds!: number | null;
}

export class MeanStagesAnswer extends recordOf<Stage, number | null>(STAGE_NAMES, () =>
  IntegerAnswer({ nullable: true, about: 'Seconds' }),
) {}

export class AgeingAnswer extends recordOf<AgeBucket, number>(AGE_BUCKETS, () => IntegerAnswer()) {}

export class OldestOpenAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly reference!: string;
  @TimeAnswer({ about: 'Its delivery' }) readonly since!: string;
}

/** The figures of what was delivered; all that follows from a judgement counts what has been answered. */
export class FigureAnswer {
  @IntegerAnswer() readonly referrals!: number;
  @IntegerAnswer() readonly acknowledged!: number;
  @IntegerAnswer() readonly answered!: number;
  @IntegerAnswer() readonly refused!: number;
  @IntegerAnswer() readonly withdrawn!: number;
  @IntegerAnswer() readonly closed!: number;
  @IntegerAnswer() readonly open!: number;
  @IntegerAnswer() readonly overdue!: number;
  @IntegerAnswer() readonly judged!: number;
  @IntegerAnswer() readonly inTime!: number;
  @IntegerAnswer() readonly late!: number;
  @NumberAnswer({ nullable: true, about: 'Of those judged, 0 to 1' }) readonly shareInTime!: number | null;
  @ObjectAnswer(() => SpreadAnswer, { about: 'Without the stops' }) readonly net!: SpreadAnswer;
  @ObjectAnswer(() => SpreadAnswer, { about: 'From release to answer, everything counted' }) readonly gross!: SpreadAnswer;
  @ObjectAnswer(() => MeanStagesAnswer) readonly meanStageSeconds!: MeanStagesAnswer;
  @ObjectAnswer(() => OldestOpenAnswer, { nullable: true }) readonly oldestOpen!: OldestOpenAnswer | null;
  @ObjectAnswer(() => AgeingAnswer, { about: 'How many are open, by the time since their delivery' }) readonly openByAge!: AgeingAnswer;
}

/** What a group has in common: the members of the breakdown that was asked for. */
export class GroupKeyAnswer {
  @TextAnswer({ optional: true, about: 'By pair: code of the requesting agency' }) readonly requester?: string;
  @TextAnswer({ optional: true, about: 'By pair: code of the receiving agency' }) readonly receiver?: string;
  @TextAnswer({ optional: true, nullable: true, about: 'By desk: code of the own desk' }) readonly desk?: string | null;
  @CodeAnswer(codesOf(URGENCY_CLASSES), { optional: true }) readonly class?: string;
  @CodeAnswer(codesOf(REFERRAL_KINDS), { optional: true }) readonly kind?: string;
  @CodeAnswer(codesOf(CRIME_TYPES), { optional: true }) readonly crimeType?: string;
  @TextAnswer({ optional: true, about: 'YYYY-MM, in UTC' }) readonly month?: string;
}

export class GroupAnswer {
  @ObjectAnswer(() => GroupKeyAnswer) readonly key!: GroupKeyAnswer;
  @ObjectAnswer(() => FigureAnswer) readonly figures!: FigureAnswer;
}

/** The figures of a period as a whole and group by group. */
export class FiguresAnswer {
  @TimeAnswer() readonly from!: string;
  @TimeAnswer() readonly to!: string;
  @TimeAnswer() readonly asOf!: string;
  @ObjectAnswer(() => FigureAnswer) readonly total!: FigureAnswer;
  @ObjectAnswer(() => GroupAnswer, { many: true }) readonly groups!: readonly GroupAnswer[];
}

/** A referral behind a figure, by its header. */
export class MeasuredRowAnswer {
  @TimeAnswer({ about: 'Its delivery' }) readonly at!: string;
  @IdAnswer() readonly id!: string;
  @TextAnswer({ nullable: true }) readonly reference!: string | null;
  @CodeAnswer(['in', 'out']) readonly box!: string;
  @CodeAnswer(codesOf(REFERRAL_KINDS)) readonly kind!: string;
  @CodeAnswer(codesOf(CRIME_TYPES)) readonly crimeType!: string;
  @CodeAnswer(codesOf(URGENCY_CLASSES)) readonly urgency!: string;
  @CodeAnswer(codesOf(REFERRAL_STATES)) readonly state!: string;
  @TextAnswer({ about: 'Code of the agency' }) readonly requester!: string;
  @TextAnswer({ about: 'Code of the agency' }) readonly receiver!: string;
  @TimeAnswer({ nullable: true }) readonly dueAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly judgedAt!: string | null;
  @FlagAnswer() readonly isLate!: boolean;
}

export class MeasuredPageAnswer extends pageOf(MeasuredRowAnswer) {}
