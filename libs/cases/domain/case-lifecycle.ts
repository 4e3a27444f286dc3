import { defineLifecycle } from '@counterpart/kernel';

/** `declined`: no agency of another side has joined; on a partner's copy, that it has not joined itself. */
export const CASE_STATES = ['proposed', 'open', 'suspended', 'closed', 'declined'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export type CaseCommand = 'invite' | 'open' | 'suspend' | 'resume' | 'close' | 'reopen' | 'decline' | 'share';

/** What the lead agency, the authority for the shared state, can do with it. Inviting again after all have declined proposes the case anew. */
export const caseLifecycle = defineLifecycle<CaseState, CaseCommand>('case', {
  proposed: { invite: 'proposed', open: 'open', decline: 'declined', close: 'closed' },
  open: { invite: 'open', suspend: 'suspended', close: 'closed', share: 'open' },
  suspended: { invite: 'suspended', resume: 'open', close: 'closed' },
  closed: { reopen: 'open' },
  declined: { invite: 'proposed' },
});

export const PARTICIPANT_STATES = ['invited', 'accepted', 'declined', 'left'] as const;
export type ParticipantState = (typeof PARTICIPANT_STATES)[number];

export type ParticipantCommand = 'invite' | 'accept' | 'decline' | 'leave';

/** How an agency stands to a case. Whoever declined or left can be invited again. */
export const participantLifecycle = defineLifecycle<ParticipantState, ParticipantCommand>('participant', {
  invited: { accept: 'accepted', decline: 'declined' },
  accepted: { leave: 'left' },
  declined: { invite: 'invited' },
  left: { invite: 'invited' },
});
