import { type Abilities, defineAbilities, type Person } from '@counterpart/kernel';
import { CaseFile } from './case-file';
import { caseFilePolicy } from './case-file.policy';
import { type CaseCommand, caseLifecycle, type ParticipantCommand, participantLifecycle, type ParticipantState } from './case-lifecycle';
import { nobodyToShareWith, notParticipant } from './cases.errors';

/** A case as far as its abilities go. */
class StandingCase extends CaseFile {
  /** How the own agency stands to it. */
  readonly participation!: ParticipantState | null;
  /** Another agency takes part. */
  readonly hasPartners!: boolean;
}

/** What the tables and the rules look at, and nothing more. */
export type CaseStanding = Pick<StandingCase, 'state' | 'deskId' | 'leadAgencyId' | 'participation' | 'hasPartners'>;

type Refusal = (file: StandingCase) => string | null;

const always: Refusal = () => null;

const command =
  (of: CaseCommand): Refusal =>
  ({ state }) =>
    caseLifecycle.refusal(state, of);

const answer =
  (of: ParticipantCommand): Refusal =>
  ({ participation }) =>
    participantLifecycle.refusal(participation ?? 'declined', of);

const share: Refusal = ({ participation, state, hasPartners }) => {
  if (participation !== 'accepted') return notParticipant().code;
  return caseLifecycle.refusal(state, 'share') ?? (hasPartners ? null : nobodyToShareWith().code);
};

/** The buttons of a case. */
export const caseAbilities = defineAbilities<StandingCase, keyof typeof caseFilePolicy.rows>(caseFilePolicy)({
  invite: ['case.invite', command('invite')],
  accept: ['case.accept', answer('accept')],
  decline: ['case.decline', answer('decline')],
  leave: ['case.leave', answer('leave')],
  suspend: ['case.suspend', command('suspend')],
  resume: ['case.resume', command('resume')],
  close: ['case.close', command('close')],
  reopen: ['case.reopen', command('reopen')],
  addMember: ['case.add-member', always],
  removeMember: ['case.remove-member', always],
  note: ['case.note', always],
  shareNote: ['case.share-note', share],
  setOwnReference: ['case.set-own-reference', always],
});

/** What a person can do with a case of his or her agency as it stands. */
export const caseAbilitiesOf = (person: Person, standing: CaseStanding): Abilities =>
  caseAbilities.of(person, Object.assign(new StandingCase(), standing, { agencyId: person.agencyId }));
