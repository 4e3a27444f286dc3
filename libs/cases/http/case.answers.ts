import { codesOf, CRIME_TYPES, HANDLING_CODES } from '@counterpart/kernel';
import {
  CodeAnswer,
  DayAnswer,
  FlagAnswer,
  IdAnswer,
  listOf,
  ObjectAnswer,
  OpenAnswer,
  pageOf,
  TextAnswer,
  TimeAnswer,
  VersionAnswer,
} from '@counterpart/platform/http';
import { CASE_STATES } from '../domain/case-lifecycle';
import { CASE_OUTCOMES, STATE_REASONS } from '../domain/codes';

/** What every answer shows of a case. */
export class CaseHeaderAnswer {
  @VersionAnswer() readonly version!: number;
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly reference!: string;
  @CodeAnswer(CASE_STATES) readonly state!: string;
  @CodeAnswer(STATE_REASONS, { nullable: true }) readonly stateReason!: string | null;
  @TimeAnswer() readonly stateAt!: string;
  @CodeAnswer(Object.keys(CASE_OUTCOMES), { nullable: true }) readonly outcome!: string | null;
  @CodeAnswer(codesOf(CRIME_TYPES)) readonly crimeType!: string;
  @CodeAnswer(codesOf(CRIME_TYPES)) readonly template!: string;
  @CodeAnswer(codesOf(HANDLING_CODES), { many: true, about: 'The least that everything in the case carries' })
  readonly handling!: readonly string[];
  @FlagAnswer({ about: 'A drill, kept out of all statistics' }) readonly exercise!: boolean;
  @IdAnswer({ about: 'The own desk' }) readonly deskId!: string;
  @TimeAnswer() readonly updatedAt!: string;
}

/** A case in a list. */
export class CaseRowAnswer extends CaseHeaderAnswer {
  @TextAnswer({ about: 'Code of the lead agency' }) readonly lead!: string;
  @TimeAnswer({ about: 'When the own file was made' }) readonly at!: string;
  @TextAnswer() readonly title!: string;
}

export class CasePageAnswer extends pageOf(CaseRowAnswer) {}

/** An instrument of the register. */
export class InstrumentAnswer {
  @TextAnswer() readonly code!: string;
  @TextAnswer() readonly titleEn!: string;
  @TextAnswer() readonly titleZh!: string;
  @DayAnswer() readonly validFrom!: string;
  @DayAnswer({ nullable: true }) readonly validTo!: string | null;
}

export class InstrumentListAnswer extends listOf(InstrumentAnswer) {}

/** What crossed, or what happened here; of an event, all that is an envelope's is null. */
export class TimelineEntryAnswer {
  @TimeAnswer() readonly at!: string;
  @IdAnswer() readonly id!: string;
  @CodeAnswer(['envelope', 'event']) readonly source!: string;
  @TextAnswer({ about: 'The kind of the envelope, or the type of the event' }) readonly type!: string;
  @CodeAnswer(['in', 'out'], { nullable: true }) readonly box!: string | null;
  @CodeAnswer(['pending', 'delivered', 'undeliverable', 'accepted'], { nullable: true }) readonly state!: string | null;
  @TextAnswer({ nullable: true, about: 'Code of the agency' }) readonly from!: string | null;
  @TextAnswer({ nullable: true, about: 'Code of the agency' }) readonly to!: string | null;
  @TimeAnswer({ nullable: true }) readonly receivedAt!: string | null;
  @IdAnswer({ nullable: true, about: 'Of an event: who did it; null for the system' }) readonly userId!: string | null;
  @OpenAnswer({ about: 'Codes, numbers, times and ids; which there are follows from the type' })
  readonly facts!: Readonly<Record<string, unknown>>;
}

export class TimelinePageAnswer extends pageOf(TimelineEntryAnswer) {}

export class ZoneAnswer {
  @TextAnswer({ about: 'Code' }) readonly agency!: string;
  @TextAnswer() readonly side!: string;
  @TextAnswer({ about: 'IANA name' }) readonly timeZone!: string;
}

/** What happened and what crossed, in UTC with the agencies' time zones. */
export class TimelineAnswer {
  @ObjectAnswer(() => ZoneAnswer, { many: true }) readonly zones!: readonly ZoneAnswer[];
  @ObjectAnswer(() => TimelinePageAnswer) readonly page!: TimelinePageAnswer;
}
