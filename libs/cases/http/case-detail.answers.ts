import { codesOf, HANDLING_CODES, ROLES } from '@counterpart/kernel';
import {
  abilitiesAnswer,
  CodeAnswer,
  FlagAnswer,
  IdAnswer,
  ObjectAnswer,
  pageOf,
  TextAnswer,
  TimeAnswer,
} from '@counterpart/platform/http';
import { caseAbilities } from '../domain/case-abilities';
import { PARTICIPANT_STATES } from '../domain/case-lifecycle';
import { NOTE_SCOPES } from '../domain/case-note';
import { PARTING_REASONS } from '../domain/codes';
import { CaseHeaderAnswer } from './case.answers';

/** An instrument of the register, and where in it. */
export class CaseBasisAnswer {
  @TextAnswer({ about: 'Code' }) readonly instrument!: string;
  @TextAnswer() readonly article!: string;
}

export class CaseTranslationAnswer {
  @TextAnswer() readonly language!: string;
  @TextAnswer() readonly title!: string;
  @TextAnswer() readonly summary!: string;
}

/** What a case is about, in words. */
export class CaseContentAnswer {
  @TextAnswer() readonly title!: string;
  @TextAnswer() readonly summary!: string;
  @TextAnswer() readonly language!: string;
  @ObjectAnswer(() => CaseTranslationAnswer, { nullable: true }) readonly translation!: CaseTranslationAnswer | null;
  @ObjectAnswer(() => CaseBasisAnswer, { many: true }) readonly legalBasis!: readonly CaseBasisAnswer[];
  @TextAnswer({ nullable: true, about: "The agency's own number; never crosses" }) readonly ownReference!: string | null;
}

/** An agency that takes part, or was asked to. */
export class ParticipantAnswer {
  @IdAnswer() readonly agencyId!: string;
  @TextAnswer() readonly code!: string;
  @TextAnswer() readonly nameEn!: string;
  @TextAnswer() readonly nameZh!: string;
  @TextAnswer() readonly side!: string;
  @TextAnswer({ about: 'IANA name' }) readonly timeZone!: string;
  @IdAnswer() readonly deskId!: string;
  @FlagAnswer() readonly isLead!: boolean;
  @CodeAnswer(PARTICIPANT_STATES) readonly state!: string;
  @CodeAnswer(Object.keys(PARTING_REASONS), { nullable: true }) readonly reason!: string | null;
  @TimeAnswer() readonly changedAt!: string;
}

/** Who of the own agency knows of the case. */
export class CaseMemberAnswer {
  @IdAnswer() readonly userId!: string;
  @TextAnswer() readonly name!: string;
  @TextAnswer() readonly login!: string;
  @CodeAnswer(ROLES, { many: true }) readonly roles!: readonly string[];
  @TimeAnswer() readonly since!: string;
}

export class NoteTranslationAnswer {
  @TextAnswer() readonly language!: string;
  @TextAnswer() readonly text!: string;
}

/** A note: private to the agency, or shared with every participant. */
export class CaseNoteAnswer {
  @IdAnswer() readonly id!: string;
  @CodeAnswer(NOTE_SCOPES) readonly scope!: string;
  @IdAnswer() readonly authorAgencyId!: string;
  @IdAnswer({ nullable: true, about: 'Null for a note of another agency' }) readonly authorUserId!: string | null;
  @TextAnswer() readonly text!: string;
  @TextAnswer() readonly language!: string;
  @ObjectAnswer(() => NoteTranslationAnswer, { nullable: true }) readonly translation!: NoteTranslationAnswer | null;
  @CodeAnswer(codesOf(HANDLING_CODES), { many: true }) readonly handling!: readonly string[];
  @TimeAnswer() readonly at!: string;
}

export class CaseNotePageAnswer extends pageOf(CaseNoteAnswer) {}

export class CaseAbilitiesAnswer extends abilitiesAnswer(caseAbilities.names) {}

/** A case with its participants, members and newest notes, and what the reader can do with it. */
export class CaseDetailAnswer extends CaseHeaderAnswer {
  @IdAnswer() readonly leadAgencyId!: string;
  @CodeAnswer(PARTICIPANT_STATES, { nullable: true, about: 'How the own agency stands to it' }) readonly participation!: string | null;
  @FlagAnswer({ about: 'Another agency takes part' }) readonly hasPartners!: boolean;
  @TimeAnswer({ about: 'When the own file was made' }) readonly createdAt!: string;
  @ObjectAnswer(() => CaseContentAnswer) readonly content!: CaseContentAnswer;
  @ObjectAnswer(() => ParticipantAnswer, { many: true, about: 'The lead agency first' })
  readonly participants!: readonly ParticipantAnswer[];
  @ObjectAnswer(() => CaseMemberAnswer, { many: true }) readonly members!: readonly CaseMemberAnswer[];
  @ObjectAnswer(() => CaseNotePageAnswer, { about: 'The newest; more of them by its cursor' }) readonly notes!: CaseNotePageAnswer;
  @ObjectAnswer(() => CaseAbilitiesAnswer) readonly abilities!: CaseAbilitiesAnswer;
}
