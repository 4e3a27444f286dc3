import { ROLES } from '@counterpart/kernel';
import { abilitiesAnswer, CodeAnswer, IdAnswer, listOf, ObjectAnswer, TextAnswer, TimeAnswer } from '@counterpart/platform/http';
import { DEPUTYSHIP_STATES } from '../deputyships.queries';

/** One of the two. */
export class DeputyshipPersonAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly name!: string;
  @CodeAnswer(ROLES, { many: true }) readonly roles!: readonly string[];
}

export class DeputyshipAbilitiesAnswer extends abilitiesAnswer(['end']) {}

/** That one person takes the place of another for a time. */
export class DeputyshipAnswer {
  @IdAnswer() readonly id!: string;
  @ObjectAnswer(() => DeputyshipPersonAnswer) readonly absent!: DeputyshipPersonAnswer;
  @ObjectAnswer(() => DeputyshipPersonAnswer) readonly deputy!: DeputyshipPersonAnswer;
  @TimeAnswer() readonly from!: string;
  @TimeAnswer({ about: 'When it ends by itself' }) readonly until!: string;
  @TextAnswer() readonly reason!: string;
  @TimeAnswer() readonly namedAt!: string;
  @TimeAnswer({ nullable: true, about: 'When someone ended it before its time' }) readonly endedAt!: string | null;
  @IdAnswer({ nullable: true }) readonly endedBy!: string | null;

  @CodeAnswer(DEPUTYSHIP_STATES, {
    about: 'without_effect: in its time, but the two no longer have the same office, or an account is closed',
  })
  readonly state!: string;

  @IdAnswer({ many: true, about: 'Desks of the absent person' }) readonly deskIds!: readonly string[];
  @ObjectAnswer(() => DeputyshipAbilitiesAnswer) readonly abilities!: DeputyshipAbilitiesAnswer;
}

export class DeputyshipListAnswer extends listOf(DeputyshipAnswer) {}

export class NewDeputyshipAnswer {
  @IdAnswer() readonly id!: string;
}
