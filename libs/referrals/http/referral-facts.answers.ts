import { KEEP_GROUNDS, PROGRESS_STEPS } from '@counterpart/exchange';
import {
  CodeAnswer,
  DayAnswer,
  FlagAnswer,
  IdAnswer,
  IntegerAnswer,
  ObjectAnswer,
  TextAnswer,
  TimeAnswer,
} from '@counterpart/platform/http';
import { CODES } from './codes';

/** When the sender's work on a message was where. */
export class StagesAnswer {
  @TimeAnswer() readonly draftedAt!: string;
  @TimeAnswer() readonly submittedAt!: string;
  @TimeAnswer({ optional: true, nullable: true }) readonly translationFrom?: string | null;
  @TimeAnswer({ optional: true, nullable: true }) readonly translationTo?: string | null;
  @TimeAnswer() readonly releasedAt!: string;
}

export class DeadlineAnswer {
  @CodeAnswer(CODES.urgencies) readonly class!: string;
  @CodeAnswer(CODES.grounds, { optional: true, nullable: true }) readonly ground?: string | null;
  @DayAnswer({ optional: true, nullable: true, about: "A day of the receiver's zone" }) readonly agreedDate?: string | null;
}

export class ItemFactAnswer {
  @IntegerAnswer() readonly no!: number;
  @CodeAnswer(['answered', 'refused'], { optional: true, about: 'Of an answer' }) readonly state?: string;
  @CodeAnswer(CODES.refusalGrounds, { optional: true, about: 'Of what is refused' }) readonly ground?: string;
}

/** A message that this one passes on. */
export class OriginAnswer {
  @TextAnswer({ about: 'Code of the agency that wrote it' }) readonly agency!: string;
  @IdAnswer() readonly message!: string;
  @CodeAnswer(CODES.handling, { many: true, about: 'What binds whoever holds it' }) readonly handling!: readonly string[];
}

/** What a message says in codes, numbers, times and ids; which members there are follows from its kind. */
export class ReferralFactsAnswer {
  @ObjectAnswer(() => StagesAnswer, { optional: true, nullable: true, about: 'Of whatever a person has released' })
  readonly stages?: StagesAnswer | null;
  @ObjectAnswer(() => DeadlineAnswer, { optional: true, nullable: true, about: 'Of the original, and of whatever is a matter of life' })
  readonly deadline?: DeadlineAnswer | null;
  @CodeAnswer(CODES.kinds, { optional: true, about: 'Of the original' }) readonly referralKind?: string;
  @CodeAnswer(CODES.crimeTypes, { optional: true, about: 'Of the original' }) readonly crimeType?: string;
  @TextAnswer({ optional: true, about: "Of the original: IANA name of the receiver's time zone" }) readonly receiverZone?: string;
  @TextAnswer({ optional: true, nullable: true, about: 'Of the original' }) readonly caseReference?: string | null;
  @ObjectAnswer(() => ItemFactAnswer, { optional: true, many: true, about: 'Of the original, answers and refusals' })
  readonly items?: readonly ItemFactAnswer[];
  @ObjectAnswer(() => OriginAnswer, {
    optional: true,
    nullable: true,
    many: true,
    about: 'Of an original that passes on messages of others',
  })
  readonly origins?: readonly OriginAnswer[] | null;
  @IdAnswer({
    optional: true,
    about:
      'Of a clarification its question, of a recall what is called back, of a request for permission the message, of what follows the request',
  })
  readonly of?: string;
  @CodeAnswer(CODES.onwardUses, { optional: true, about: 'Of a request for permission' }) readonly use?: string;
  @TextAnswer({ optional: true, nullable: true, about: 'Of a request to pass something on: code of the agency that is to get it' })
  readonly recipient?: string | null;
  @TimeAnswer({ optional: true, about: 'Of a permission' }) readonly validUntil?: string;
  @CodeAnswer(CODES.permissionDenials, { optional: true, about: 'Of a denial' }) readonly ground?: string;
  @DayAnswer({ optional: true, about: 'Of a notice of use in proceedings' }) readonly usedOn?: string;
  @DayAnswer({ optional: true, about: 'Of a notice of delay' }) readonly expectedDate?: string;
  @CodeAnswer([...CODES.delayReasons, ...CODES.recallReasons, ...CODES.permissionEnds], {
    optional: true,
    about: 'Of a notice of delay, a recall, or the end of a permission',
  })
  readonly reason?: string;
  @CodeAnswer([...CODES.clockStops, ...CODES.outcomes], { optional: true, about: 'Of a stop or resumption, or an outcome' })
  readonly code?: string;
  @TimeAnswer({ optional: true, about: 'Of a stop or resumption' }) readonly at?: string;
  @CodeAnswer(CODES.usefulness, { optional: true, nullable: true, about: 'Of an outcome' }) readonly usefulness?: string | null;
  @FlagAnswer({ optional: true, about: 'Of an outcome' }) readonly closes?: boolean;
}

/** What a receipt says: the message it is about, and when that happened by the receiver's clock. */
export class ReceiptFactsAnswer {
  @IdAnswer() readonly of!: string;
  @TextAnswer({ about: 'SHA-256 of its header, base64url' }) readonly ofHash!: string;
  @TimeAnswer() readonly at!: string;
  @CodeAnswer(PROGRESS_STEPS, { optional: true, about: 'Of a progress receipt' }) readonly step?: string;
  @CodeAnswer(['purged', 'kept'], { optional: true, about: 'Of the answer to a recall' }) readonly outcome?: string;
  @CodeAnswer(KEEP_GROUNDS, { optional: true, about: 'Why it was kept' }) readonly ground?: string;
}
