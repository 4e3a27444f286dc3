import { DomainError } from '@counterpart/kernel';

/** One answer for an unknown account, a wrong password, a locked and a closed one: nothing tells them apart. */
export const signInRefused = (): DomainError =>
  new DomainError('unauthenticated', 'session.refused', 'The login or the password is not right, or the account is locked.');

/** The answer to whoever is not signed in, or no longer is. */
export const sessionMissing = (): DomainError => new DomainError('unauthenticated', 'session.missing', 'Sign in first.');

export const signInBusy = (): DomainError =>
  new DomainError('unavailable', 'session.busy', 'Too many sign-ins at once; try again in a moment.');

export const loginTaken = (): DomainError =>
  new DomainError('conflict', 'user.login-taken', 'There is an account with this login already.', [{ path: 'login', message: 'is taken' }]);

export const alreadySuspended = (): DomainError =>
  new DomainError('conflict', 'cooperation.already-suspended', 'Your side has suspended the cooperation already.');

export const notSuspended = (): DomainError =>
  new DomainError('conflict', 'cooperation.not-suspended', 'Your side has not suspended the cooperation.');
