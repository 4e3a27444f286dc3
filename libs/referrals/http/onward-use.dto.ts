import { CodeField, DayField, IdField, ObjectField, PatternField, QueryFlagField, TextField, TimeField } from '@counterpart/platform/http';
import type { OnwardUse, PermissionDenial, PermissionEnd } from '../domain/codes/onward-use';
import type { ReferralKind } from '../domain/codes/referral-kinds';
import { CODES, LONGEST } from './codes';
import { WrittenDto } from './message.dto';
import { AddresseeDto } from './referral.dto';

/** The text is the purpose. */
export class PermissionRequestDto extends WrittenDto {
  @IdField({ about: 'The message of the other side' }) readonly of!: string;
  @CodeField(CODES.onwardUses) readonly use!: OnwardUse;
  @PatternField(/^[A-Z][A-Z0-9]{1,15}$/, { optional: true, nullable: true, about: 'Of a passing on: code of the agency that is to get it' })
  readonly recipient?: string | null;
}

/** The text is the conditions. */
export class PermissionGrantDto extends WrittenDto {
  @IdField({ about: 'The request' }) readonly of!: string;
  @TimeField({ about: 'In the future' }) readonly validUntil!: string;
}

export class PermissionDenialDto extends WrittenDto {
  @IdField({ about: 'The request' }) readonly of!: string;
  @CodeField(CODES.permissionDenials) readonly ground!: PermissionDenial;
}

export class PermissionEndDto {
  @IdField({ about: 'The request' }) readonly of!: string;
  @CodeField(CODES.permissionEnds) readonly reason!: PermissionEnd;
}

/** What is passed on, and the words that go with it; the rest is written into the draft. */
export class ForwardDto {
  @ObjectField(() => AddresseeDto, { about: 'Of any other agency, of the own side too' }) readonly to!: AddresseeDto;
  @IdField({ many: 50, atLeast: 1, about: 'Messages of this referral' }) readonly messages!: readonly string[];
  @CodeField(CODES.kinds, { optional: true, about: 'A lead if not said' }) readonly kind: ReferralKind = 'lead';
  @CodeField(CODES.languages, { about: 'One in which every message is there' }) readonly language!: string;
  @TextField({ max: LONGEST.title }) readonly title!: string;
  @TextField({ max: LONGEST.text, optional: true, nullable: true }) readonly text?: string | null;
}

export class ExportQuery {
  @QueryFlagField({ optional: true, about: 'Leaves out the words of what may not be exported, instead of refusing' })
  readonly partial: boolean = false;
}

/** The proceedings stay with the own agency; the originator is told of the use alone, where it had to permit it. */
export class EvidentialUseDto {
  @IdField({ many: 50, atLeast: 1, about: 'Messages of this referral' }) readonly messages!: readonly string[];
  @TextField({ max: LONGEST.name, about: 'Reference of the proceedings' }) readonly proceeding!: string;
  @TextField({ max: LONGEST.name, about: 'The court or authority' }) readonly authority!: string;
  @DayField() readonly usedOn!: string;
}
