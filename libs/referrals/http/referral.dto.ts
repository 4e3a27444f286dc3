import type { CrimeType, HandlingCode } from '@counterpart/kernel';
import { CodeField, DayField, FlagField, IdField, ObjectField, PatternField, TextField } from '@counterpart/platform/http';
import type { InformationGrade, SourceGrade } from '../domain/codes/evaluation';
import type { ReferralKind } from '../domain/codes/referral-kinds';
import type { UrgencyClass, UrgencyGround } from '../domain/codes/urgency';
import type { IdentifierKind } from '../domain/identifiers';
import { CODES, LONGEST } from './codes';

/** How far source and information can be relied on, e.g. B and 2. */
export class EvaluationDto {
  @CodeField(CODES.source) readonly source!: SourceGrade;
  @CodeField(CODES.information) readonly information!: InformationGrade;
}

export class DeadlineDto {
  @CodeField(CODES.urgencies) readonly class!: UrgencyClass;
  @CodeField(CODES.grounds, { optional: true, nullable: true, about: 'Of the urgent classes' }) readonly ground?: UrgencyGround | null;
  @DayField({ optional: true, nullable: true, about: "Of PROLONGED: a day of the receiver's zone" }) readonly agreedDate?: string | null;
}

export class BasisDto {
  @PatternField(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, { about: 'Code of an instrument in force' }) readonly instrument!: string;
  @TextField({ max: LONGEST.article, optional: true, nullable: true }) readonly article?: string | null;
}

export class RequestedItemDto {
  @TextField({ max: LONGEST.item }) readonly text!: string;
  @CodeField(CODES.handling, { many: 3, optional: true, about: 'Beside those of the referral' })
  readonly handling?: readonly HandlingCode[];
  @ObjectField(() => EvaluationDto, { optional: true, nullable: true, about: 'That of the referral if not said' })
  readonly evaluation?: EvaluationDto | null;
}

/** An exact identifier; its check digits and checksums are checked. */
export class IdentifierDto {
  @CodeField(CODES.identifierKinds) readonly kind!: IdentifierKind;
  @TextField({ max: LONGEST.value }) readonly value!: string;
}

export class SubstanceDto {
  @TextField({ max: LONGEST.name }) readonly name!: string;
  @TextField({ max: LONGEST.name, optional: true, nullable: true }) readonly nameZh?: string | null;
  @TextField({ max: 20, optional: true, nullable: true, about: 'CAS number' }) readonly cas?: string | null;
  @TextField({ max: 20, optional: true, nullable: true, about: 'HS code' }) readonly hs?: string | null;
}

/** A referral as its officer writes it. What is missing stops the sending, not the writing. */
export class ReferralDraftDto {
  @CodeField(CODES.kinds) readonly kind!: ReferralKind;
  @CodeField(CODES.crimeTypes) readonly crimeType!: CrimeType;
  @ObjectField(() => DeadlineDto) readonly deadline!: DeadlineDto;
  @CodeField(CODES.handling, { many: 4, atLeast: 1 }) readonly handling!: readonly HandlingCode[];
  @TextField({ max: LONGEST.handlingText, optional: true, nullable: true, about: 'The restriction that H3 stands for' })
  readonly handlingText?: string | null;
  @ObjectField(() => EvaluationDto, { optional: true, nullable: true }) readonly evaluation?: EvaluationDto | null;
  @ObjectField(() => BasisDto, { many: 10 }) readonly legalBasis: readonly BasisDto[] = [];
  @FlagField({ optional: true, about: 'A drill, kept out of all statistics' }) readonly exercise: boolean = false;
  @CodeField(CODES.languages) readonly language!: string;
  @TextField({ max: LONGEST.title }) readonly title!: string;
  @TextField({ max: LONGEST.text, optional: true, nullable: true }) readonly text?: string | null;
  @ObjectField(() => RequestedItemDto, { many: 50, optional: true }) readonly items: readonly RequestedItemDto[] = [];
  @ObjectField(() => IdentifierDto, { many: 200, optional: true }) readonly identifiers: readonly IdentifierDto[] = [];
  @ObjectField(() => SubstanceDto, { many: 50, optional: true }) readonly substances: readonly SubstanceDto[] = [];
  @TextField({ max: LONGEST.ownReference, optional: true, nullable: true, about: "The agency's own number; never crosses" })
  readonly ownReference?: string | null;
}

/** A desk of another side, by the codes of both. */
export class AddresseeDto {
  @PatternField(/^[A-Z0-9]{1,20}$/) readonly agency!: string;
  @PatternField(/^[A-Z0-9][A-Z0-9-]{0,39}$/) readonly desk!: string;
}

export class NewReferralDto extends ReferralDraftDto {
  @IdField({ about: 'The own desk that sends it' }) readonly deskId!: string;
  @ObjectField(() => AddresseeDto) readonly to!: AddresseeDto;
  @IdField({ optional: true, nullable: true, about: 'The joint case that it is part of' }) readonly caseId?: string | null;
}
