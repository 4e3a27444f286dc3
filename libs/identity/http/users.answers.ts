import { ROLES } from '@counterpart/kernel';
import {
  abilitiesAnswer,
  CodeAnswer,
  FlagAnswer,
  IdAnswer,
  listOf,
  ObjectAnswer,
  TextAnswer,
  TimeAnswer,
  VersionAnswer,
} from '@counterpart/platform/http';
import { userAbilities } from '../domain/user-abilities';

/** An account after a change: the version is in the ETag too. */
export class UserAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer({ about: 'name@AGENCY' }) readonly login!: string;
  @TextAnswer() readonly name!: string;
  @TextAnswer({ nullable: true, about: 'Where mails go' }) readonly email!: string | null;
  @TextAnswer({ many: true }) readonly languages!: readonly string[];
  @CodeAnswer(ROLES, { many: true }) readonly roles!: readonly string[];
  @TimeAnswer({ nullable: true, about: 'Null while it is open' }) readonly disabledAt!: Date | null;
  @VersionAnswer() readonly version!: number;
}

export class UserAbilitiesAnswer extends abilitiesAnswer(userAbilities.names) {}

/** An account in the list of the agency. */
export class UserRowAnswer extends UserAnswer {
  @FlagAnswer({ about: 'Too many wrong passwords: the password does not count for a while' }) readonly isLocked!: boolean;
  @IdAnswer({ many: true }) readonly deskIds!: readonly string[];
  @ObjectAnswer(() => UserAbilitiesAnswer) readonly abilities!: UserAbilitiesAnswer;
}

export class UserListAnswer extends listOf(UserRowAnswer) {}

/** The token of a reset, to be handed over out of band. */
export class ResetAnswer {
  @TextAnswer() readonly resetToken!: string;
}

export class NewUserAnswer extends ResetAnswer {
  @IdAnswer() readonly id!: string;
}
