import { DomainError, type Problem } from '@counterpart/kernel';

const conflict = (code: string, message: string): DomainError => new DomainError('conflict', `referral.${code}`, message);

export const notADraft = (): DomainError => conflict('not-a-draft', 'This referral is no draft any more.');
export const notReleased = (): DomainError => conflict('not-released', 'This referral has not been released yet.');
export const notCleared = (): DomainError =>
  new DomainError(
    'forbidden',
    'referral.not-cleared',
    'The content of this referral is for those who need to know: you are not one of them.',
  );
export const notReady = (problems: readonly Problem[]): DomainError =>
  new DomainError('invalid', 'referral.not-ready', 'Essential parts are missing; it cannot be sent.', problems);
export const wrongAddressee = (path: string, message: string): DomainError =>
  new DomainError('invalid', 'referral.addressee', 'The addressee is not one that can be written to.', [{ path, message }]);
export const wrongDesk = (): DomainError =>
  new DomainError('invalid', 'referral.desk', 'A referral is sent from a desk of your own.', [
    { path: 'deskId', message: 'is none of your desks' },
  ]);
export const wrongCase = (): DomainError =>
  new DomainError('invalid', 'referral.case', 'The case is not one that a referral can be part of.', [
    { path: 'caseId', message: 'is not an open case of this desk in which the addressee takes part' },
  ]);
export const notOnDesk = (): DomainError =>
  new DomainError('invalid', 'referral.assignee', 'A referral is assigned to an officer of its desk.', [
    { path: 'userId', message: 'is not an officer of this desk' },
  ]);
export const wrongItems = (problems: readonly Problem[]): DomainError =>
  new DomainError('invalid', 'referral.items', 'The items are not as an answer names them.', problems);
export const noRecall = (): DomainError => conflict('no-recall', 'There is no recall of the other side that waits for an answer.');

const USE_REFUSALS: Readonly<Record<string, string>> = {
  'referral.nothing-to-use': 'There is no such message with words of a person.',
  'referral.content-recalled': 'It was called back: nothing of it can be used.',
  'referral.foreign-originator': 'It was passed on under the restriction of another agency, whose permission is not here.',
  'referral.permission-missing': 'Its originator has not been asked to permit this.',
  'referral.permission-requested': 'Its originator has not answered the request yet.',
  'referral.permission-denied': 'Its originator does not permit this.',
  'referral.permission-expired': 'The permission has expired.',
  'referral.permission-ended': 'The permission has ended.',
};

/** A use that is not permitted, with all that stands against it; the code is that of the first. */
export const useRefused = (refusals: readonly { readonly path: string; readonly code: string }[]): DomainError => {
  const problems = refusals.map(({ path, code }) => ({ path, message: USE_REFUSALS[code] ?? code }));
  return new DomainError('conflict', refusals[0]!.code, problems[0]!.message, problems);
};
export const restrictionUnknown = (path: string): DomainError =>
  new DomainError('conflict', 'referral.restriction-unknown', 'H3 stands for a restriction that is not said.', [
    { path, message: 'has no text of its restriction' },
  ]);
export const wrongForwardLanguage = (): DomainError =>
  new DomainError('invalid', 'referral.forward-language', 'Not all that is passed on is there in this language.', [
    { path: 'language', message: 'must be one in which every message is there' },
  ]);
export const wrongRecipient = (message: string): DomainError =>
  new DomainError('invalid', 'referral.recipient', 'This is nobody that it can be passed on to.', [{ path: 'recipient', message }]);
