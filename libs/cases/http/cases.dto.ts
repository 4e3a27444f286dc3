import { codesOf, CRIME_TYPES, type CrimeType, HANDLING_CODES, type HandlingCode } from '@counterpart/kernel';
import { CodeField, FlagField, IdField, ObjectField, PageQuery, PatternField, QueryFlagField, TextField } from '@counterpart/platform/http';
import { CASE_STATES, type CaseState } from '../domain/case-lifecycle';
import { CASE_OUTCOMES, type CaseOutcome, PARTING_REASONS, type PartingReason, STEP_REASONS, type StepReason } from '../domain/codes';
import { NOTE_SCOPES, type NoteScope } from '../domain/case-note';
import { LONGEST } from '../domain/case-words';
import { LONGEST_ARTICLE } from '../domain/legal-basis';

export const LANGUAGES = ['en', 'zh-CN'] as const;

export class CaseListQuery extends PageQuery {
  @CodeField(CASE_STATES, { optional: true }) readonly state?: CaseState;
  @CodeField(codesOf(CRIME_TYPES), { optional: true }) readonly crimeType?: CrimeType;
  @PatternField(/^[A-Z0-9]{1,20}$/, { optional: true, about: 'Code of the lead agency' }) readonly lead?: string;
  @TextField({ max: 40, optional: true, about: 'How the reference begins, such as `JC-DEA-2026`' }) readonly reference?: string;
  @QueryFlagField({ optional: true, about: 'Only those that the caller is a member of' }) readonly mine?: boolean;
}

/** An instrument of the register, and where in it. */
export class LegalBasisDto {
  @PatternField(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, { about: 'Code of an instrument in force' }) readonly instrument!: string;
  @TextField({ max: LONGEST_ARTICLE }) readonly article!: string;
}

/** A desk of another agency that is asked to join. */
export class InvitedDto {
  @IdField() readonly agencyId!: string;
  @IdField() readonly deskId!: string;
}

export class NewCaseDto {
  @IdField({ about: 'The own desk that keeps the case' }) readonly deskId!: string;
  @CodeField(codesOf(CRIME_TYPES)) readonly crimeType!: CrimeType;
  @CodeField(codesOf(CRIME_TYPES), { optional: true, about: 'The template of its texts; that of the crime type if not said' })
  readonly template?: CrimeType;
  @CodeField(codesOf(HANDLING_CODES), { many: 3, atLeast: 1, about: 'The least that everything in the case carries' })
  readonly handling!: readonly HandlingCode[];
  @FlagField({ optional: true, about: 'A drill, kept out of all statistics' }) readonly exercise: boolean = false;
  @CodeField(LANGUAGES) readonly language!: string;
  @TextField({ max: LONGEST.title }) readonly title!: string;
  @TextField({ max: LONGEST.summary }) readonly summary!: string;
  @ObjectField(() => LegalBasisDto, { many: 10, atLeast: 1 }) readonly legalBasis!: readonly LegalBasisDto[];
  @TextField({ max: 100, optional: true, nullable: true, about: "The agency's own number; never crosses" }) readonly ownReference?:
    string | null;
  @ObjectField(() => InvitedDto, { many: 20 }) readonly invitations!: readonly InvitedDto[];
}

export class OwnReferenceDto {
  @TextField({ max: 100, nullable: true }) readonly ownReference!: string | null;
}

export class PartingDto {
  @CodeField(Object.keys(PARTING_REASONS)) readonly reason!: PartingReason;
}

export class SuspendDto {
  @CodeField(Object.keys(STEP_REASONS.suspend)) readonly reason!: StepReason;
}

export class ResumeDto {
  @CodeField(Object.keys(STEP_REASONS.resume)) readonly reason!: StepReason;
}

export class CloseDto {
  @CodeField(Object.keys(STEP_REASONS.close)) readonly reason!: StepReason;
  @CodeField(Object.keys(CASE_OUTCOMES)) readonly outcome!: CaseOutcome;
}

export class ReopenDto {
  @CodeField(Object.keys(STEP_REASONS.reopen)) readonly reason!: StepReason;
}

export class NewNoteDto {
  @CodeField(NOTE_SCOPES, { about: 'A shared note goes to every participant, when it is released' }) readonly scope!: NoteScope;
  @TextField({ max: LONGEST.text }) readonly text!: string;
  @CodeField(LANGUAGES) readonly language!: string;
  @CodeField(codesOf(HANDLING_CODES), { many: 3, atLeast: 1, optional: true, about: 'Beside those of the case' })
  readonly handling?: readonly HandlingCode[];
}

/** The words of a returned message: title and summary of an invitation, or the text of a note. */
export class RevisionDto {
  @TextField({ max: LONGEST.title, optional: true }) readonly title?: string;
  @TextField({ max: LONGEST.summary, optional: true }) readonly summary?: string;
  @TextField({ max: LONGEST.text, optional: true }) readonly text?: string;
}
