import { abilitiesAnswer, FlagAnswer, IdAnswer, listOf, ObjectAnswer, TextAnswer, TimeAnswer } from '@counterpart/platform/http';
import { DeskAnswer } from './session.answers';

/** A public key with the time it holds for. */
export class AgencyKeyAnswer {
  @TextAnswer({ about: 'Raw Ed25519 public key, in hexadecimal' }) readonly publicKey!: string;
  @TimeAnswer() readonly from!: string;
  @TimeAnswer({ nullable: true, about: 'Null while it holds' }) readonly to!: string | null;
}

/** An agency of either side with its desks. */
export class AgencyAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly side!: string;
  @TextAnswer() readonly code!: string;
  @TextAnswer() readonly nameEn!: string;
  @TextAnswer() readonly nameZh!: string;
  @TextAnswer({ many: true, about: 'Languages that it accepts' }) readonly languages!: readonly string[];
  @FlagAnswer({ about: 'It translates what it receives itself' }) readonly takesOriginals!: boolean;
  @FlagAnswer({ about: 'While it is not, nothing new can be sent to it, or by it' }) readonly isEligible!: boolean;
  @TimeAnswer({ nullable: true, about: 'Since when it is, or is not' }) readonly eligibleSince!: string | null;
  @TextAnswer({ nullable: true, about: 'Why it is, or is not' }) readonly eligibilityReason!: string | null;
  @TextAnswer({ about: 'A name of the IANA database, such as Asia/Shanghai' }) readonly timeZone!: string;
  @ObjectAnswer(() => DeskAnswer, { many: true }) readonly desks!: readonly DeskAnswer[];
  @ObjectAnswer(() => AgencyKeyAnswer, { many: true }) readonly keys!: readonly AgencyKeyAnswer[];
}

export class AgencyListAnswer extends listOf(AgencyAnswer) {}

/** A time in which the own agency was eligible, or was not. */
export class EligibilityAnswer {
  @FlagAnswer() readonly isEligible!: boolean;
  @TimeAnswer() readonly from!: string;
  @TimeAnswer({ nullable: true, about: 'Null while it lasts' }) readonly until!: string | null;
  @TextAnswer() readonly reason!: string;
}

export class EligibilityListAnswer extends listOf(EligibilityAnswer) {}

/** Since when a side has suspended the cooperation, and why. */
export class SideSuspensionAnswer {
  @TimeAnswer() readonly since!: string;
  @TextAnswer() readonly reason!: string;
}

export class SideAnswer {
  @TextAnswer() readonly side!: string;
  @TextAnswer() readonly nameEn!: string;
  @TextAnswer() readonly nameZh!: string;
  @ObjectAnswer(() => SideSuspensionAnswer, { nullable: true, about: 'Null while it cooperates' })
  readonly suspension!: SideSuspensionAnswer | null;
}

export class CooperationAbilitiesAnswer extends abilitiesAnswer(['suspend', 'resume']) {}

/** Whether each side cooperates at present. */
export class CooperationAnswer {
  @ObjectAnswer(() => SideAnswer, { many: true }) readonly items!: readonly SideAnswer[];
  @ObjectAnswer(() => CooperationAbilitiesAnswer, { about: 'On behalf of the own side' }) readonly abilities!: CooperationAbilitiesAnswer;
}

export class NewDeskAnswer {
  @IdAnswer() readonly id!: string;
}
