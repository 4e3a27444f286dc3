import { type Abilities, defineAbilities, type Person } from '@counterpart/kernel';
import { User } from './user';
import { userPolicy } from './user.policy';

/** What the rules look at, and nothing more. */
export interface UserStanding extends Pick<User, 'id'> {
  readonly isClosed: boolean;
  readonly isLocked: boolean;
}

type StandingUser = User & Pick<UserStanding, 'isClosed' | 'isLocked'>;

const always = (): null => null;

/** The buttons of an account. */
export const userAbilities = defineAbilities<StandingUser, keyof typeof userPolicy.rows>(userPolicy)({
  changeRoles: ['user.change-roles', always],
  changeDesks: ['user.change-desks', always],
  changeAddress: ['user.change-address', always],
  disable: ['user.disable', ({ isClosed }) => (isClosed ? 'user.closed' : null)],
  enable: ['user.disable', ({ isClosed }) => (isClosed ? null : 'user.open')],
  unlock: ['user.unlock', ({ isLocked }) => (isLocked ? null : 'user.not-locked')],
  startReset: ['user.start-reset', always],
});

/** What a person can do with an account as it stands. */
export const userAbilitiesOf = (person: Person, standing: UserStanding): Abilities =>
  userAbilities.of(person, Object.assign(new User(), standing));
