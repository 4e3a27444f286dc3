import {
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
import { ApiProperty } from '@nestjs/swagger';
import { QUEUE_NAMES } from '../domain/queues';
import { ClockSummaryAnswer } from './clock-summary.answers';
import { CODES } from './codes';
import { PersonRefAnswer } from './person-ref.answers';
import { CounterpartAnswer } from './referral-detail.answers';

class ItemCountAnswer {
  @IntegerAnswer({ about: 'Requested items that still wait for an answer' }) readonly open!: number;
  @IntegerAnswer() readonly total!: number;
}

/** A referral as lists show it. */
export class ReferralRowAnswer {
  @IdAnswer() readonly id!: string;
  @VersionAnswer() readonly version!: number;
  @CodeAnswer(['in', 'out']) readonly box!: string;
  @TextAnswer({ nullable: true, about: 'Null before its release' }) readonly reference!: string | null;
  @CodeAnswer(CODES.kinds) readonly kind!: string;
  @CodeAnswer(CODES.crimeTypes) readonly crimeType!: string;
  @CodeAnswer(CODES.states) readonly state!: string;
  @FlagAnswer({ about: 'Something that the other side wrote has not been opened here' }) readonly isUnread!: boolean;
  @FlagAnswer({ about: 'Whether the reader may read more than the header' }) readonly isCleared!: boolean;
  @TextAnswer({ nullable: true, about: 'Null for whoever is not cleared, and while its sender calls it back' }) readonly title!:
    string | null;
  @ObjectAnswer(() => CounterpartAnswer) readonly counterpart!: CounterpartAnswer;
  @IdAnswer() readonly deskId!: string;
  @IdAnswer({ nullable: true }) readonly caseId!: string | null;
  @CodeAnswer(CODES.urgencies) readonly urgency!: string;
  @CodeAnswer(CODES.handling, { many: true }) readonly handling!: readonly string[];
  @FlagAnswer() readonly exercise!: boolean;
  @ObjectAnswer(() => ItemCountAnswer) readonly items!: ItemCountAnswer;
  @ObjectAnswer(() => PersonRefAnswer, { nullable: true }) readonly assignedTo!: PersonRefAnswer | null;
  @TimeAnswer() readonly createdAt!: string;
  @TimeAnswer({ nullable: true }) readonly releasedAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly deliveredAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly answeredAt!: string | null;
  @TimeAnswer({ nullable: true, about: 'As of its clock' }) readonly dueAt!: string | null;
  @ObjectAnswer(() => ClockSummaryAnswer, { nullable: true, about: 'Null before its release' }) readonly clock!: ClockSummaryAnswer | null;
}

/** One page of referrals. */
export class ReferralPageAnswer extends pageOf(ReferralRowAnswer) {}

/** One page of the referrals of a case. */
export class CaseReferralsAnswer extends ReferralPageAnswer {
  @IntegerAnswer({ about: 'To how many of them an answer is still owed' }) readonly open!: number;
  @IntegerAnswer({ about: 'A count of this much says: so much or more' }) readonly atMost!: number;
}

const COUNTED = QUEUE_NAMES.filter((name) => name !== 'all');

/** How much there is in each queue. */
export class ReferralCountsAnswer {
  @IntegerAnswer({ about: 'A count of this much says: so much or more' }) readonly atMost!: number;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(COUNTED.map((name) => [name, { type: 'integer' }])),
    required: [...COUNTED],
    additionalProperties: false,
  })
  readonly queues!: Readonly<Record<string, number>>;
}
