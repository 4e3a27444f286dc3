import { FlagAnswer, IdAnswer, listOf, ObjectAnswer, TextAnswer, TimeAnswer } from '@counterpart/platform/http';
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
  @TextAnswer({ about: 'A name of the IANA database, such as Asia/Shanghai' }) readonly timeZone!: string;
  @ObjectAnswer(() => DeskAnswer, { many: true }) readonly desks!: readonly DeskAnswer[];
  @ObjectAnswer(() => AgencyKeyAnswer, { many: true }) readonly keys!: readonly AgencyKeyAnswer[];
}

export class AgencyListAnswer extends listOf(AgencyAnswer) {}

export class NewDeskAnswer {
  @IdAnswer() readonly id!: string;
}
