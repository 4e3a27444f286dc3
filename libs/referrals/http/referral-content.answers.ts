import {
  CodeAnswer,
  IdAnswer,
  IntegerAnswer,
  ObjectAnswer,
  OpenAnswer,
  TextAnswer,
  TextsAnswer,
  TimeAnswer,
} from '@counterpart/platform/http';
import { CODES } from './codes';

/** How far source and information can be relied on. */
export class EvaluationAnswer {
  @CodeAnswer(CODES.source) readonly source!: string;
  @CodeAnswer(CODES.information) readonly information!: string;
}

export class BasisAnswer {
  @TextAnswer({ about: 'Code of an instrument of the register' }) readonly instrument!: string;
  @TextAnswer({ nullable: true }) readonly article!: string | null;
}

/** A requested item, or what is said of it; its words are `items.<no>` of the texts. */
export class ItemDataAnswer {
  @IntegerAnswer() readonly no!: number;
  @CodeAnswer(CODES.handling, { optional: true, many: true, about: 'Of a requested item: beside those of the referral' })
  readonly handling?: readonly string[];
  @ObjectAnswer(() => EvaluationAnswer, { optional: true, nullable: true, about: 'Of a requested item' })
  readonly evaluation?: EvaluationAnswer | null;
  @CodeAnswer(['answered', 'refused'], { optional: true, about: 'Of an answer or a refusal' }) readonly state?: string;
  @CodeAnswer(CODES.refusalGrounds, { optional: true, nullable: true, about: 'Of an answer or a refusal' })
  readonly ground?: string | null;
}

export class IdentifierAnswer {
  @CodeAnswer(CODES.identifierKinds) readonly kind!: string;
  @TextAnswer() readonly value!: string;
}

export class SubstanceAnswer {
  @TextAnswer() readonly name!: string;
  @TextAnswer({ nullable: true }) readonly nameZh!: string | null;
  @TextAnswer({ nullable: true, about: 'CAS number' }) readonly cas!: string | null;
  @TextAnswer({ nullable: true, about: 'HS code' }) readonly hs!: string | null;
}

/** The words of what is passed on, as they were written. */
export class ForwardedOriginalAnswer {
  @TextAnswer() readonly language!: string;
  @TextsAnswer() readonly texts!: Readonly<Record<string, string>>;
}

/** A message of another referral; its words are `forwarded.<no>.` of the texts, in the order of the list. */
export class ForwardedPartAnswer {
  @IdAnswer() readonly message!: string;
  @TextAnswer({ about: 'As in the thread it comes from, e.g. `referral.original`' }) readonly kind!: string;
  @TextAnswer({ about: 'Code of the agency that wrote it' }) readonly agency!: string;
  @TextAnswer() readonly reference!: string;
  @TimeAnswer() readonly sentAt!: string;
  @CodeAnswer(CODES.handling, { many: true }) readonly handling!: readonly string[];
  @TextAnswer({ about: 'That its words are passed on in' }) readonly language!: string;
  @ObjectAnswer(() => ForwardedOriginalAnswer, { nullable: true, about: 'Of what is passed on in its translation' })
  readonly original!: ForwardedOriginalAnswer | null;
  @OpenAnswer({ about: 'What is the same in every language, as in its own thread' }) readonly data!: Readonly<Record<string, unknown>>;
}

/** What is the same in every language. All but the evaluation and the items is the original's alone. */
export class ReferralDataAnswer {
  @ObjectAnswer(() => EvaluationAnswer, { optional: true, nullable: true }) readonly evaluation?: EvaluationAnswer | null;
  @ObjectAnswer(() => ItemDataAnswer, { optional: true, many: true }) readonly items?: readonly ItemDataAnswer[];
  @ObjectAnswer(() => BasisAnswer, { optional: true, many: true }) readonly legalBasis?: readonly BasisAnswer[];
  @ObjectAnswer(() => IdentifierAnswer, { optional: true, many: true }) readonly identifiers?: readonly IdentifierAnswer[];
  @ObjectAnswer(() => SubstanceAnswer, { optional: true, many: true }) readonly substances?: readonly SubstanceAnswer[];
  @ObjectAnswer(() => ForwardedPartAnswer, { optional: true, many: true, about: 'What it passes on' })
  readonly forwarded?: readonly ForwardedPartAnswer[];
}

/** The approved translation of the same texts. */
export class ReferralTranslationAnswer {
  @TextAnswer() readonly language!: string;
  @TextsAnswer() readonly texts!: Readonly<Record<string, string>>;
}

export class ReferralContentAnswer {
  @TextsAnswer({ about: 'By the path of the field: `title`, `text`, `handlingText`, `items.1`' })
  readonly texts!: Readonly<Record<string, string>>;
  @ObjectAnswer(() => ReferralDataAnswer) readonly data!: ReferralDataAnswer;
  @ObjectAnswer(() => ReferralTranslationAnswer, { nullable: true }) readonly translation!: ReferralTranslationAnswer | null;
}
