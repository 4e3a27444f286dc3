import { CodeField, DayField, FlagField, IdField, IntegerField, ObjectField, TextField, TimeField } from '@counterpart/platform/http';
import { KEEP_GROUNDS } from '@counterpart/exchange';
import type { HandlingCode } from '@counterpart/kernel';
import type { ClockStop } from '../domain/codes/clock-stops';
import type { PermissionDenial } from '../domain/codes/onward-use';
import type { Outcome, Usefulness } from '../domain/codes/outcomes';
import type { DelayReason, RecallReason } from '../domain/codes/reasons';
import type { RefusalGround } from '../domain/codes/refusal-grounds';
import type { KeepGround } from '../recalls.service';
import { CODES, LONGEST } from './codes';
import { EvaluationDto } from './referral.dto';

/** What every message has. */
export class WrittenDto {
  @CodeField(CODES.languages) readonly language!: string;
  @TextField({ max: LONGEST.text }) readonly text!: string;
  @CodeField(CODES.handling, { many: 4, atLeast: 1 }) readonly handling!: readonly HandlingCode[];
  @TextField({ max: LONGEST.handlingText, optional: true, nullable: true, about: 'The restriction that H3 stands for' })
  readonly handlingText?: string | null;
  @ObjectField(() => EvaluationDto, { optional: true, nullable: true }) readonly evaluation?: EvaluationDto | null;
}

export class ClarificationDto extends WrittenDto {
  @IdField({ about: 'The question that it answers' }) readonly of!: string;
}

/** One requested item, answered; with a ground it is refused. */
export class ItemAnswerDto {
  @IntegerField({ min: 1, max: 100 }) readonly no!: number;
  @CodeField(CODES.refusalGrounds, { optional: true, nullable: true }) readonly ground?: RefusalGround | null;
  @TextField({ max: LONGEST.item, optional: true, nullable: true }) readonly text?: string | null;
}

export class AnswerDto extends WrittenDto {
  @FlagField({ about: 'The last answer: it leaves no item open' }) readonly isFinal!: boolean;
  @ObjectField(() => ItemAnswerDto, { many: 100, optional: true }) readonly items: readonly ItemAnswerDto[] = [];
}

export class RefusedItemDto {
  @IntegerField({ min: 1, max: 100 }) readonly no!: number;
  @CodeField(CODES.refusalGrounds) readonly ground!: RefusalGround;
  @TextField({ max: LONGEST.item, optional: true, nullable: true }) readonly text?: string | null;
}

export class RefusalDto extends WrittenDto {
  @ObjectField(() => RefusedItemDto, { many: 100, atLeast: 1 }) readonly items!: readonly RefusedItemDto[];
}

/** A message written anew; the items are those of an answer or a refusal. What a permission is asked for cannot be changed: that would be another request. */
export class RewrittenDto extends WrittenDto {
  @ObjectField(() => ItemAnswerDto, { many: 100, optional: true }) readonly items: readonly ItemAnswerDto[] = [];
  @TimeField({ optional: true, about: 'Of a permission that is granted; as before if not said' }) readonly validUntil?: string;
  @CodeField(CODES.permissionDenials, { optional: true, about: 'Of one that is denied; as before if not said' })
  readonly ground?: PermissionDenial;
}

export class AssigneeDto {
  @IdField({ about: 'An officer of the desk' }) readonly userId!: string;
}

export class DelayDto {
  @DayField() readonly expectedDate!: string;
  @CodeField(CODES.delayReasons) readonly reason!: DelayReason;
}

export class ClockStopDto {
  @CodeField(CODES.clockStops) readonly code!: ClockStop;
}

export class RecallDto {
  @IdField({ about: 'The own message that is called back' }) readonly of!: string;
  @CodeField(CODES.recallReasons) readonly reason!: RecallReason;
}

export class PurgeDto {
  @IdField({ about: 'The recall that is answered' }) readonly recall!: string;
  @CodeField(KEEP_GROUNDS, { optional: true, nullable: true, about: 'Why it is kept; without it, it is purged' })
  readonly ground?: KeepGround | null;
}

export class OutcomeDto {
  @CodeField(CODES.outcomes) readonly code!: Outcome;
  @CodeField(CODES.usefulness) readonly usefulness!: Usefulness;
  @FlagField({ about: 'It closes the referral' }) readonly closes!: boolean;
}
