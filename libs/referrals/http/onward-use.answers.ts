import {
  CodeAnswer,
  DayAnswer,
  IdAnswer,
  IntegerAnswer,
  ObjectAnswer,
  OpenAnswer,
  TextAnswer,
  TimeAnswer,
  VersionAnswer,
} from '@counterpart/platform/http';
import { CODES } from './codes';

export class TranslatedSaidAnswer {
  @TextAnswer() readonly language!: string;
  @TextAnswer() readonly text!: string;
}

/** Words of a person, and their approved translation. */
export class SaidAnswer {
  @TextAnswer({ nullable: true }) readonly language!: string | null;
  @TextAnswer() readonly text!: string;
  @ObjectAnswer(() => TranslatedSaidAnswer, { nullable: true }) readonly translation!: TranslatedSaidAnswer | null;
}

/** Leave to use a message onward; its id is that of the request, the same on both copies. */
export class PermissionAnswer {
  @IdAnswer() readonly id!: string;
  @IdAnswer({ about: 'The message' }) readonly of!: string;
  @CodeAnswer(CODES.onwardUses) readonly use!: string;
  @TextAnswer({ nullable: true, about: 'Of a passing on: code of the agency that is to get it' }) readonly recipient!: string | null;
  @CodeAnswer(['in', 'out'], { about: '`out`: asked by this agency' }) readonly box!: string;
  @CodeAnswer(CODES.permissionStates) readonly state!: string;
  @TimeAnswer() readonly askedAt!: string;
  @IdAnswer({ nullable: true, about: 'The message that granted or denied it' }) readonly decidedBy!: string | null;
  @TimeAnswer({ nullable: true }) readonly decidedAt!: string | null;
  @TimeAnswer({ nullable: true }) readonly validUntil!: string | null;
  @CodeAnswer(CODES.permissionDenials, { nullable: true }) readonly ground!: string | null;
  @TimeAnswer({ nullable: true }) readonly endedAt!: string | null;
  @DayAnswer({ many: true, about: 'When it was made use of in proceedings' }) readonly usedOn!: readonly string[];
  @ObjectAnswer(() => SaidAnswer, { nullable: true, about: 'Null without the need to know, or after a recall' })
  readonly purpose!: SaidAnswer | null;
  @ObjectAnswer(() => SaidAnswer, { nullable: true, about: 'Of what was granted or denied' }) readonly conditions!: SaidAnswer | null;
}

/** Why a message cannot be put to a use: a code; null where it can, of a passing on to at least one agency. */
export class MessageUsesAnswer {
  @IdAnswer() readonly message!: string;
  @TextAnswer({ nullable: true }) readonly forward!: string | null;
  @TextAnswer({ nullable: true }) readonly export!: string | null;
  @TextAnswer({ nullable: true }) readonly evidential!: string | null;
}

export class ProceedingsAnswer {
  @IdAnswer() readonly id!: string;
  @IdAnswer({ many: true }) readonly messages!: readonly string[];
  @TextAnswer() readonly proceeding!: string;
  @TextAnswer() readonly authority!: string;
  @DayAnswer() readonly usedOn!: string;
  @TextAnswer({ about: 'Name' }) readonly recordedBy!: string;
  @TimeAnswer() readonly recordedAt!: string;
}

/** What this referral passes on, or what passes on messages of this one. */
export class PassedOnAnswer {
  @IdAnswer({ nullable: true, about: 'The referral, where it is held here' }) readonly id!: string | null;
  @TextAnswer({ nullable: true }) readonly reference!: string | null;
  @TextAnswer({ about: 'Code of the agency that wrote it, or that it was passed on to' }) readonly agency!: string;
  @IdAnswer({ many: true }) readonly messages!: readonly string[];
}

export class RecordedUseAnswer {
  @IdAnswer({ about: 'Of what was recorded' }) readonly id!: string;
  @VersionAnswer() readonly version!: number;
}

class LabelAnswer {
  @TextAnswer() readonly en!: string;
  @TextAnswer() readonly zh!: string;
}

class LabelledCodeAnswer extends LabelAnswer {
  @TextAnswer() readonly code!: string;
}

class ExportedTextAnswer extends SaidAnswer {
  @TextAnswer({ about: 'Of the field, e.g. `items.1`' }) readonly path!: string;
  @ObjectAnswer(() => LabelAnswer) readonly label!: LabelAnswer;
}

class RestrictionAnswer extends ExportedTextAnswer {
  @IdAnswer() readonly message!: string;
}

class MarkingAnswer {
  @ObjectAnswer(() => LabelAnswer) readonly notice!: LabelAnswer;
  @ObjectAnswer(() => LabelledCodeAnswer, { many: true }) readonly handling!: readonly LabelledCodeAnswer[];
  @ObjectAnswer(() => RestrictionAnswer, { many: true, about: 'What H3 stands for' }) readonly restrictions!: readonly RestrictionAnswer[];
}

class ExportedMessageAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly kind!: string;
  @ObjectAnswer(() => LabelAnswer) readonly label!: LabelAnswer;
  @TextAnswer({ about: 'Code of the agency' }) readonly from!: string;
  @TimeAnswer() readonly sentAt!: string;
  @ObjectAnswer(() => LabelledCodeAnswer, { many: true }) readonly handling!: readonly LabelledCodeAnswer[];
  @TextAnswer({ nullable: true }) readonly language!: string | null;
  @OpenAnswer() readonly facts!: Readonly<Record<string, unknown>>;
  @TextAnswer({ about: 'SHA-256 of the signed header, base64url' }) readonly hash!: string;
  @ObjectAnswer(() => LabelledCodeAnswer, { nullable: true, about: 'Why its words are left out' })
  readonly withheld!: LabelledCodeAnswer | null;
  @ObjectAnswer(() => ExportedTextAnswer, { many: true }) readonly texts!: readonly ExportedTextAnswer[];
  @OpenAnswer() readonly data!: Readonly<Record<string, unknown>>;
}

class ExporterAnswer {
  @TextAnswer() readonly login!: string;
  @TextAnswer() readonly name!: string;
}

/** A thread as a file that explains itself in both languages. */
export class ReferralFileAnswer {
  @CodeAnswer(['counterpart.referral']) readonly format!: string;
  @IntegerAnswer() readonly version!: number;
  @ObjectAnswer(() => MarkingAnswer) readonly marking!: MarkingAnswer;
  @TimeAnswer() readonly exportedAt!: string;
  @ObjectAnswer(() => ExporterAnswer) readonly exportedBy!: ExporterAnswer;
  @OpenAnswer() readonly referral!: Readonly<Record<string, unknown>>;
  @ObjectAnswer(() => ExportedMessageAnswer, { many: true }) readonly messages!: readonly ExportedMessageAnswer[];
  @OpenAnswer({ about: 'Every code in both languages' }) readonly legend!: Readonly<Record<string, unknown>>;
}
