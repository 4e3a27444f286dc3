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
import { CODES } from './codes';

export class CounterpartDeskAnswer {
  @TextAnswer({ about: 'Code' }) readonly agency!: string;
  @TextAnswer({ about: 'Code' }) readonly desk!: string;
}

/** A referral in a list. */
export class ReferralRowAnswer {
  @IdAnswer() readonly id!: string;
  @VersionAnswer() readonly version!: number;
  @CodeAnswer(['in', 'out']) readonly box!: string;
  @TextAnswer({ nullable: true }) readonly reference!: string | null;
  @CodeAnswer(CODES.kinds) readonly kind!: string;
  @CodeAnswer(CODES.crimeTypes) readonly crimeType!: string;
  @CodeAnswer(CODES.states) readonly state!: string;
  @TextAnswer({ nullable: true, about: 'Null without the need to know, or after a recall' }) readonly title!: string | null;
  @ObjectAnswer(() => CounterpartDeskAnswer) readonly counterpart!: CounterpartDeskAnswer;
  @IdAnswer({ about: 'The own desk' }) readonly deskId!: string;
  @IdAnswer({ nullable: true }) readonly caseId!: string | null;
  @CodeAnswer(CODES.urgencies) readonly urgency!: string;
  @CodeAnswer(CODES.handling, { many: true }) readonly handling!: readonly string[];
  @FlagAnswer() readonly exercise!: boolean;
  @IntegerAnswer({ about: 'How many requested items' }) readonly items!: number;
  @IdAnswer({ nullable: true }) readonly assignedTo!: string | null;
  @TimeAnswer() readonly createdAt!: string;
  @TimeAnswer({ nullable: true }) readonly releasedAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly deliveredAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly answeredAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly dueAt!: string | null;
}

export class ReferralPageAnswer extends pageOf(ReferralRowAnswer) {}
