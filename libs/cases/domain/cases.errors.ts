import { DomainError } from '@counterpart/kernel';

export const alreadyParticipates = (): DomainError =>
  new DomainError('conflict', 'case.already-participates', 'This agency is invited or takes part already.');

export const notLead = (): DomainError => new DomainError('conflict', 'case.not-lead', 'Only the lead agency of a case does this.');

export const notParticipant = (): DomainError =>
  new DomainError('conflict', 'case.not-participant', 'Only an agency that takes part in the case does this.');

export const nobodyToShareWith = (): DomainError =>
  new DomainError('conflict', 'case.nobody-to-share-with', 'No other agency takes part in the case yet.');

export const deputyMembership = (): DomainError =>
  new DomainError('forbidden', 'case.deputy-membership', 'Who takes the place of another makes himself or herself no member of its cases.');

export const unknownInvitee = (path: string): DomainError =>
  new DomainError('invalid', 'case.unknown-invitee', 'This agency or desk cannot be invited.', [
    { path, message: 'is no desk of another agency' },
  ]);

export const unknownInstrument = (path: string): DomainError =>
  new DomainError('invalid', 'case.unknown-instrument', 'The register has no such instrument in force.', [
    { path, message: 'is not in force' },
  ]);

export const wrongHandling = (): DomainError =>
  new DomainError('invalid', 'case.handling', 'Handling is H0 alone, or any of H1, H2 and H3.', [
    { path: 'handling', message: 'cannot stand together' },
  ]);

export const handlingDropped = (): DomainError =>
  new DomainError('invalid', 'case.handling-dropped', 'What is in a case carries at least the handling codes of the case.', [
    { path: 'handling', message: 'lacks a code of the case' },
  ]);

export const unknownCode = (path: string): DomainError =>
  new DomainError('invalid', 'case.unknown-code', 'This code is not on the list.', [{ path, message: 'is not on the list' }]);

export const unknownMember = (): DomainError =>
  new DomainError('invalid', 'case.unknown-member', 'A member is an officer of the own agency.', [
    { path: 'userId', message: 'is no officer of the agency' },
  ]);

export const messageForm = (part: string): DomainError =>
  new DomainError('invalid', 'case.message-form', 'This message of a case does not have the form of its kind.', [
    { path: part, message: 'is not in its form' },
  ]);
