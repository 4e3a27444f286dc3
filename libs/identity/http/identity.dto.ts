import { type Role, ROLES } from '@counterpart/kernel';
import { CodeField, FlagField, IdField, PatternField, TextField } from '@counterpart/platform/http';

const LOGIN = /^[a-z0-9._-]{2,60}@[A-Z0-9]{2,20}$/;
/** As mail servers take it; whether there is such a mailbox, only a mail tells. */
const ADDRESS = /^[^\s@<>"(),:;[\]\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,183}[A-Za-z0-9])?$/;
const LANGUAGES = ['en', 'zh-CN'] as const;

/** A sign-in: `name@AGENCY` and a password. */
export class SignInDto {
  @TextField({ max: 100 }) readonly login!: string;
  @TextField({ max: 1024 }) readonly password!: string;
}

/** A new account; its roles decide what it may do, its desks what it sees. */
export class NewUserDto {
  @PatternField(LOGIN, { about: 'name@AGENCY' }) readonly login!: string;
  @TextField({ max: 120 }) readonly name!: string;
  @PatternField(ADDRESS, { optional: true, nullable: true, about: 'Where mails go; none are sent without it' }) readonly email?:
    string | null;
  @CodeField(LANGUAGES, { many: 5 }) readonly languages!: readonly string[];
  @CodeField(ROLES, { many: 9, atLeast: 1 }) readonly roles!: readonly Role[];
  @IdField({ many: 50 }) readonly deskIds!: readonly string[];
}

export class RolesDto {
  @CodeField(ROLES, { many: 9, atLeast: 1 }) readonly roles!: readonly Role[];
}

export class AddressDto {
  @PatternField(ADDRESS, { nullable: true, about: 'Null: no mails' }) readonly email!: string | null;
}

export class DesksDto {
  @IdField({ many: 50 }) readonly deskIds!: readonly string[];
}

/** A new password, by the token that an administrator handed over. */
export class CompleteResetDto {
  @TextField({ max: 100 }) readonly login!: string;
  @TextField({ max: 100 }) readonly token!: string;
  @TextField({ max: 1024 }) readonly password!: string;
}

export class ChangePasswordDto {
  @TextField({ max: 1024 }) readonly current!: string;
  @TextField({ max: 1024 }) readonly password!: string;
}

export class NewDeskDto {
  @PatternField(/^[A-Z0-9][A-Z0-9-]{1,19}$/) readonly code!: string;
  @TextField({ max: 120 }) readonly nameEn!: string;
  @TextField({ max: 120 }) readonly nameZh!: string;
}

export class EligibilityDto {
  @FlagField() readonly eligible!: boolean;
  @TextField({ max: 500 }) readonly reason!: string;
}

export class ReasonDto {
  @TextField({ max: 500 }) readonly reason!: string;
}
