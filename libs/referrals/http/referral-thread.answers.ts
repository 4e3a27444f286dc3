import { ENVELOPE_STATES, KEEP_GROUNDS, MESSAGE_STATES, RECEIPT_KINDS } from '@counterpart/exchange';
import { CodeAnswer, IdAnswer, ObjectAnswer, TextAnswer, TimeAnswer, VersionAnswer } from '@counterpart/platform/http';
import { REFERRAL_MESSAGE_KINDS } from '../domain/fact-shapes';
import { CODES } from './codes';
import { PersonRefAnswer } from './person-ref.answers';
import { ReferralContentAnswer } from './referral-content.answers';
import { ReceiptFactsAnswer, ReferralFactsAnswer } from './referral-facts.answers';

const BOXES = ['in', 'out'];
const THREAD_STATES = ENVELOPE_STATES.filter((state) => state !== 'held');

/** A recall of a message by its own sender, and what its receiver did about it. */
export class RecallAnswer {
  @IdAnswer() readonly id!: string;
  @TimeAnswer() readonly sentAt!: string;
  @CodeAnswer(CODES.recallReasons) readonly reason!: string;
  @CodeAnswer(['purged', 'kept'], { nullable: true, about: 'Null while the receiver has not answered' }) readonly outcome!: string | null;
  @CodeAnswer(KEEP_GROUNDS, { nullable: true }) readonly ground!: string | null;
}

/** A message that has crossed, or is on its way. */
export class CrossedMessageAnswer {
  @IdAnswer() readonly id!: string;
  @CodeAnswer(REFERRAL_MESSAGE_KINDS) readonly kind!: string;
  @CodeAnswer(BOXES) readonly box!: string;
  @CodeAnswer(THREAD_STATES) readonly state!: string;
  @TimeAnswer() readonly sentAt!: string;
  @TimeAnswer({ nullable: true, about: "Of what was sent: by the receiver's receipt" }) readonly receivedAt!: string | null;
  @TextAnswer({ nullable: true, about: 'A code: why it has not arrived yet, or was refused' }) readonly trouble!: string | null;
  @ObjectAnswer(() => ReferralFactsAnswer) readonly facts!: ReferralFactsAnswer;
  @TextAnswer({ nullable: true }) readonly language!: string | null;
  @CodeAnswer(CODES.handling, { many: true }) readonly handling!: readonly string[];
  @ObjectAnswer(() => RecallAnswer, { nullable: true }) readonly recall!: RecallAnswer | null;
  @ObjectAnswer(() => ReferralContentAnswer, { nullable: true, about: 'Null without words, after a recall, or without the need to know' })
  readonly content!: ReferralContentAnswer | null;
}

/** A message that waits here: a draft, in translation, for release, given back, or rejected. */
export class OwnMessageAnswer {
  @IdAnswer() readonly id!: string;
  @CodeAnswer(REFERRAL_MESSAGE_KINDS) readonly kind!: string;
  @CodeAnswer(['out']) readonly box!: string;
  @CodeAnswer(MESSAGE_STATES.filter((state) => state !== 'released')) readonly state!: string;
  @VersionAnswer() readonly version!: number;
  @TimeAnswer() readonly draftedAt!: string;
  @TimeAnswer({ nullable: true }) readonly submittedAt!: string | null;
  @ObjectAnswer(() => ReferralFactsAnswer) readonly facts!: ReferralFactsAnswer;
  @TextAnswer() readonly language!: string;
  @TextAnswer({ nullable: true, about: 'Of what is or was with the translators' }) readonly targetLanguage!: string | null;
  @CodeAnswer(CODES.handling, { many: true }) readonly handling!: readonly string[];
  @IdAnswer({ many: true }) readonly authorIds!: readonly string[];
  @ObjectAnswer(() => PersonRefAnswer, { many: true, about: 'In the order in which they came to write' })
  readonly authors!: readonly PersonRefAnswer[];
  @TextAnswer({ nullable: true, about: 'Why a second person gave it back or rejected it' }) readonly returnComment!: string | null;
  @ObjectAnswer(() => ReferralContentAnswer, { nullable: true, about: 'Null without the need to know' })
  readonly content!: ReferralContentAnswer | null;
}

export class ReceiptAnswer {
  @IdAnswer() readonly id!: string;
  @CodeAnswer(RECEIPT_KINDS) readonly kind!: string;
  @CodeAnswer(BOXES) readonly box!: string;
  @CodeAnswer(THREAD_STATES) readonly state!: string;
  @TimeAnswer() readonly sentAt!: string;
  @ObjectAnswer(() => ReceiptFactsAnswer) readonly facts!: ReceiptFactsAnswer;
}
