import { MESSAGE_STATES } from '@counterpart/exchange';
import {
  abilitiesAnswer,
  CodeAnswer,
  FlagAnswer,
  IdAnswer,
  IntegerAnswer,
  ObjectAnswer,
  OneOfAnswer,
  TextAnswer,
  TimeAnswer,
  VersionAnswer,
} from '@counterpart/platform/http';
import { ApiExtraModels } from '@nestjs/swagger';
import { onwardAbilities } from '../domain/onward-use/onward-abilities';
import { referralAbilities } from '../domain/referral-abilities';
import { ClockSummaryAnswer } from './clock-summary.answers';
import { CODES } from './codes';
import { PersonRefAnswer } from './person-ref.answers';
import { MessageUsesAnswer, PassedOnAnswer, PermissionAnswer, ProceedingsAnswer } from './onward-use.answers';
import { CrossedMessageAnswer, OwnMessageAnswer, ReceiptAnswer } from './referral-thread.answers';

export class CounterpartAnswer {
  @TextAnswer() readonly side!: string;
  @TextAnswer({ about: 'Code' }) readonly agency!: string;
  @TextAnswer({ about: 'Code' }) readonly desk!: string;
}

export class CaseRefAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly reference!: string;
}

export class ReferralItemAnswer {
  @IntegerAnswer() readonly no!: number;
  @CodeAnswer(['open', 'answered', 'refused', 'withdrawn']) readonly state!: string;
  @CodeAnswer(CODES.refusalGrounds, { nullable: true }) readonly ground!: string | null;
  @IdAnswer({ nullable: true, about: 'The answer or refusal that settled it' }) readonly settledBy!: string | null;
}

/** The other end of a match; what the reader does not see of it is null. */
export class MatchedReferralAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer({ nullable: true }) readonly reference!: string | null;
  @CodeAnswer(['in', 'out'], { nullable: true }) readonly box!: string | null;
  @CodeAnswer(CODES.states, { nullable: true }) readonly state!: string | null;
  @TextAnswer({ nullable: true }) readonly title!: string | null;
}

/** An identifier that another referral of the own agency has too. */
export class MatchAnswer {
  @CodeAnswer(CODES.identifierKinds) readonly kind!: string;
  @TextAnswer({ about: 'In its normal form' }) readonly value!: string;
  @TimeAnswer() readonly foundAt!: string;
  @ObjectAnswer(() => MatchedReferralAnswer) readonly referral!: MatchedReferralAnswer;
}

export class ReferralAbilitiesAnswer extends abilitiesAnswer([...referralAbilities.names, ...onwardAbilities.names]) {}

/** A referral with its thread, and what the reader can do with it. */
@ApiExtraModels(CrossedMessageAnswer, OwnMessageAnswer)
export class ReferralDetailAnswer {
  @VersionAnswer() readonly version!: number;
  @FlagAnswer({ about: 'The sender has not been told yet that it was read' }) readonly isUnread!: boolean;
  @CodeAnswer(['in', 'out']) readonly box!: string;
  @CodeAnswer(CODES.states) readonly state!: string;
  @CodeAnswer(CODES.kinds) readonly kind!: string;
  @FlagAnswer() readonly hasOpenItems!: boolean;
  @FlagAnswer({ about: 'The other side calls something back, and waits for an answer' }) readonly hasOpenRecall!: boolean;
  @FlagAnswer({ about: 'The reader holds its compartment' }) readonly isCleared!: boolean;
  @CodeAnswer(MESSAGE_STATES, { nullable: true, about: 'Of an own referral: where its original stands on its way out' })
  readonly originalState!: string | null;
  @IdAnswer() readonly id!: string;
  @TextAnswer({ nullable: true, about: 'Null before its release' }) readonly reference!: string | null;
  @CodeAnswer(CODES.crimeTypes) readonly crimeType!: string;
  @CodeAnswer(CODES.urgencies) readonly urgency!: string;
  @CodeAnswer(CODES.handling, { many: true }) readonly handling!: readonly string[];
  @FlagAnswer({ about: 'A drill, kept out of all statistics' }) readonly exercise!: boolean;
  @TextAnswer() readonly language!: string;
  @IdAnswer({ about: 'The own desk' }) readonly deskId!: string;
  @ObjectAnswer(() => CounterpartAnswer) readonly counterpart!: CounterpartAnswer;
  @ObjectAnswer(() => CaseRefAnswer, { nullable: true }) readonly case!: CaseRefAnswer | null;
  @TextAnswer({ nullable: true, about: 'Null without the need to know, or after a recall' }) readonly title!: string | null;
  @TextAnswer({ nullable: true }) readonly ownReference!: string | null;
  @ObjectAnswer(() => ReferralItemAnswer, { many: true }) readonly items!: readonly ReferralItemAnswer[];
  @ObjectAnswer(() => PersonRefAnswer, { nullable: true }) readonly assignedTo!: PersonRefAnswer | null;
  @ObjectAnswer(() => PersonRefAnswer, { nullable: true }) readonly createdBy!: PersonRefAnswer | null;
  @TimeAnswer() readonly createdAt!: string;
  @TimeAnswer({ nullable: true }) readonly releasedAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly deliveredAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly acknowledgedAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly answeredAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly closedAt!: string | null;
  @TimeAnswer({ nullable: true, about: 'As of its clock' }) readonly dueAt!: string | null;
  @ObjectAnswer(() => ClockSummaryAnswer, { nullable: true, about: 'Null before its release' }) readonly clock!: ClockSummaryAnswer | null;
  @CodeAnswer(CODES.outcomes, { nullable: true }) readonly outcome!: string | null;
  @CodeAnswer(CODES.usefulness, { nullable: true }) readonly usefulness!: string | null;
  @TimeAnswer() readonly updatedAt!: string;
  @OneOfAnswer([CrossedMessageAnswer, OwnMessageAnswer], { many: true, about: 'The oldest first' })
  readonly messages!: readonly (CrossedMessageAnswer | OwnMessageAnswer)[];
  @ObjectAnswer(() => ReceiptAnswer, { many: true }) readonly receipts!: readonly ReceiptAnswer[];
  @ObjectAnswer(() => MatchAnswer, { many: true }) readonly matches!: readonly MatchAnswer[];
  @ObjectAnswer(() => PermissionAnswer, { many: true, about: 'The oldest request first' })
  readonly permissions!: readonly PermissionAnswer[];
  @ObjectAnswer(() => ProceedingsAnswer, { many: true, about: 'None without the need to know' })
  readonly evidentialUses!: readonly ProceedingsAnswer[];
  @ObjectAnswer(() => PassedOnAnswer, { many: true, about: 'What this referral passes on' })
  readonly forwardedFrom!: readonly PassedOnAnswer[];
  @ObjectAnswer(() => PassedOnAnswer, { many: true, about: 'What passes on messages of this one' })
  readonly forwardedTo!: readonly PassedOnAnswer[];
  @ObjectAnswer(() => MessageUsesAnswer, { many: true, about: 'Of every message with words' }) readonly uses!: readonly MessageUsesAnswer[];
  @ObjectAnswer(() => ReferralAbilitiesAnswer) readonly abilities!: ReferralAbilitiesAnswer;
}
