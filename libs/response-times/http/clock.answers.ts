import { CodeAnswer, FlagAnswer, IntegerAnswer, ObjectAnswer, recordOf, TimeAnswer } from '@counterpart/platform/http';
import { CLOCK_STATUSES } from '../domain/response-clock';
import { HOLDERS, type Holder, type Stage, STAGES, STOP_CODES } from '../domain/stages';

/** Every stage, in the order in which they follow each other. */
export const STAGE_NAMES = Object.keys(STAGES) as readonly Stage[];

const milliseconds = (): PropertyDecorator => IntegerAnswer({ about: 'Milliseconds' });

export class TimePerHolderAnswer extends recordOf<Holder, number>(HOLDERS, milliseconds) {}

export class TimePerStageAnswer extends recordOf<Stage, number>(STAGE_NAMES, milliseconds) {}

export class ClockSpanAnswer {
  @CodeAnswer(STAGE_NAMES) readonly stage!: string;
  @CodeAnswer(HOLDERS) readonly holder!: string;
  @TimeAnswer() readonly from!: string;
  @TimeAnswer({ nullable: true, about: 'Null while it goes on' }) readonly to!: string | null;
}

export class ClockStopAnswer {
  @CodeAnswer(STOP_CODES) readonly code!: string;
  @TimeAnswer() readonly from!: string;
  @TimeAnswer({ nullable: true, about: 'Null while it lasts' }) readonly to!: string | null;
}

/** The measured time of a referral. */
export class ClockAnswer {
  @CodeAnswer(CLOCK_STATUSES) readonly status!: string;
  @ObjectAnswer(() => ClockSpanAnswer, {
    many: true,
    about: 'The whole time from the first draft: each second has one stage and one holder',
  })
  readonly spans!: readonly ClockSpanAnswer[];
  @ObjectAnswer(() => TimePerHolderAnswer) readonly perHolder!: TimePerHolderAnswer;
  @ObjectAnswer(() => TimePerStageAnswer) readonly perStage!: TimePerStageAnswer;
  @TimeAnswer({ nullable: true, about: 'The delivery of the original' }) readonly startedAt!: string | null;
  @TimeAnswer({ nullable: true, about: 'Moves on while a stop lasts; null where there is none' }) readonly dueAt!: string | null;
  @IntegerAnswer({ nullable: true, about: 'Milliseconds, negative when overdue; what was left, once judged' })
  readonly remainingMs!: number | null;
  @CodeAnswer(STOP_CODES, { nullable: true, about: 'Why it stands still now' }) readonly stopped!: string | null;
  @ObjectAnswer(() => ClockStopAnswer, { many: true }) readonly stops!: readonly ClockStopAnswer[];
  @TimeAnswer({ nullable: true, about: 'The delivery of the last answer' }) readonly judgedAt!: string | null;
  @TimeAnswer({ nullable: true, about: 'The same, where it was in time' }) readonly metAt!: string | null;
  @FlagAnswer() readonly isLate!: boolean;
  @IntegerAnswer({ about: 'Milliseconds from delivery to the answer, or to now, without the stops' }) readonly netMs!: number;
  @IntegerAnswer({ about: 'Milliseconds from release to the answer, or to now' }) readonly grossMs!: number;
}

export class ReferralClockAnswer {
  @ObjectAnswer(() => ClockAnswer, { nullable: true, about: 'Null before the release' }) readonly clock!: ClockAnswer | null;
}
