import { defineEvent } from '@counterpart/kernel';

export const sessionStarted = defineEvent<Record<string, never>>('session.started', 'A person signed in.');
export const sessionRefused = defineEvent<{ reason: string }>('session.refused', 'A sign-in to an existing account was refused.');
export const sessionEnded = defineEvent<Record<string, never>>('session.ended', 'A person signed out.');
export const accessDenied = defineEvent<{ rule: string }>(
  'access.denied',
  'A person tried what his or her role does not permit; once a person, rule, object and minute, the same again being counted in denied_repeat.',
);

export const userCreated = defineEvent<{ roles: readonly string[] }>('user.created', 'An account was made.');
export const userRolesChanged = defineEvent<{ before: readonly string[]; after: readonly string[] }>(
  'user.roles-changed',
  'A person was given other roles.',
  { outbox: true },
);
export const userDesksChanged = defineEvent<{ desks: readonly string[] }>('user.desks-changed', 'A person was put on other desks.');
export const userAddressChanged = defineEvent<{ hasAddress: boolean }>(
  'user.address-changed',
  'The address that mails of a person go to was changed.',
);
export const userDisabled = defineEvent<Record<string, never>>('user.disabled', 'An account was closed; its sessions ended.');
export const userEnabled = defineEvent<Record<string, never>>('user.enabled', 'A closed account was opened again.');
export const userUnlocked = defineEvent<Record<string, never>>('user.unlocked', 'An administrator lifted the lock of a password.');
export const resetStarted = defineEvent<Record<string, never>>('user.reset-started', 'An administrator opened a password reset.', {
  outbox: true,
});
export const passwordChanged = defineEvent<{ by: 'reset' | 'owner' }>('user.password-changed', 'A person set a new password.', {
  outbox: true,
});

export const deskOpened = defineEvent<{ code: string }>('desk.opened', 'An agency opened a desk.');
export const eligibilityChanged = defineEvent<{ eligible: boolean }>(
  'agency.eligibility-changed',
  'An agency became eligible or ineligible.',
);
/** Recorded beside the change itself: a job then stops, or starts again, the clocks of what is open. */
export const standingChanged = defineEvent<{ scope: 'agency' | 'side' }>(
  'agency.standing-changed',
  'Whether an agency, or every agency of its side, may exchange anything new has changed.',
  { outbox: true },
);
export const cooperationSuspended = defineEvent<{ side: string }>('cooperation.suspended', 'A side suspended the cooperation.');
export const cooperationResumed = defineEvent<{ side: string }>('cooperation.resumed', 'A side resumed the cooperation.');
