import { ROLES } from '@counterpart/kernel';
import { abilitiesAnswer, CodeAnswer, IdAnswer, ObjectAnswer, TextAnswer, TimeAnswer } from '@counterpart/platform/http';
import { DUTY_NEEDS } from '../domain/duty';
import { DeskAnswer } from './session.answers';

/** Someone who can be called. */
export class DutyAnswer {
  @IdAnswer() readonly id!: string;
  @IdAnswer() readonly deskId!: string;
  @IdAnswer() readonly userId!: string;
  @TextAnswer() readonly name!: string;
  @CodeAnswer(ROLES, { many: true }) readonly roles!: readonly string[];
  @TimeAnswer() readonly from!: string;
  @TimeAnswer() readonly until!: string;
}

/** A time in which nothing could be sent: a release takes one who writes and another who releases. */
export class DutyGapAnswer {
  @TimeAnswer() readonly from!: string;
  @TimeAnswer() readonly until!: string;
  @CodeAnswer(DUTY_NEEDS, { many: true }) readonly missing!: readonly string[];
}

export class DutyAbilitiesAnswer extends abilitiesAnswer(['enter', 'remove']) {}

/** The roster of a desk for a time. */
export class RosterAnswer {
  @TimeAnswer() readonly from!: string;
  @TimeAnswer() readonly to!: string;
  @ObjectAnswer(() => DutyAnswer, { many: true }) readonly items!: readonly DutyAnswer[];
  @ObjectAnswer(() => DutyGapAnswer, { many: true }) readonly gaps!: readonly DutyGapAnswer[];
  @ObjectAnswer(() => DutyAbilitiesAnswer) readonly abilities!: DutyAbilitiesAnswer;
}

/** Who can be called at one desk now, and when in the next 24 hours too few can. */
export class DeskDutyAnswer {
  @ObjectAnswer(() => DeskAnswer) readonly desk!: DeskAnswer;
  @ObjectAnswer(() => DutyAnswer, { many: true }) readonly people!: readonly DutyAnswer[];
  @ObjectAnswer(() => DutyGapAnswer, { many: true }) readonly gaps!: readonly DutyGapAnswer[];
  @ObjectAnswer(() => DutyAbilitiesAnswer) readonly abilities!: DutyAbilitiesAnswer;
}

export class DutyNowAnswer {
  @TimeAnswer() readonly at!: string;
  @TimeAnswer({ about: 'Until when gaps are looked for' }) readonly until!: string;
  @ObjectAnswer(() => DeskDutyAnswer, { many: true }) readonly items!: readonly DeskDutyAnswer[];
}

export class NewDutyAnswer {
  @IdAnswer() readonly id!: string;
}
