import { defineEvent } from '@counterpart/kernel';

type Nothing = Record<string, never>;

export const caseProposed = defineEvent<{ reference: string; crimeType: string; exercise: boolean }>(
  'case.proposed',
  'An officer proposed a joint case; the own agency leads it.',
);
export const caseInvitationDrafted = defineEvent<{ agency: string; message: string }>(
  'case.invitation-drafted',
  'An invitation to a joint case was drafted.',
);
export const caseAgencyInvited = defineEvent<{ agency: string }>(
  'case.agency-invited',
  'An invitation to a joint case was released to an agency.',
);
export const caseInvitationReceived = defineEvent<{ reference: string; lead: string }>(
  'case.invitation-received',
  'The agency was invited to a joint case.',
);
export const caseAccepted = defineEvent<{ agency: string }>('case.accepted', 'An agency accepted the invitation to a joint case.');
export const caseDeclined = defineEvent<{ agency: string; reason: string | null }>(
  'case.declined',
  'An agency declined the invitation to a joint case, or it ended unanswered.',
);
export const caseLeft = defineEvent<{ agency: string; reason: string | null }>('case.left', 'An agency left a joint case.');

/** The shared state, by the lead agency's decision or as it was told. */
export const caseStateChanged = defineEvent<{ from: string; to: string; reason: string | null; outcome: string | null }>(
  'case.state-changed',
  'A joint case came into another state.',
);
export const caseAnswerWithoutEffect = defineEvent<{ agency: string; kind: string }>(
  'case.answer-without-effect',
  'An answer of a partner crossed with a newer decision and changed nothing.',
);

export const caseMemberAdded = defineEvent<{ user: string }>('case.member-added', 'A person became a member of a case.', { outbox: true });
export const caseMemberRemoved = defineEvent<{ user: string }>('case.member-removed', 'A person ceased to be a member of a case.');
export const caseNoteAdded = defineEvent<{ note: string; scope: string }>('case.note-added', 'A note was added to a case.');
export const caseNoteReceived = defineEvent<{ note: string; agency: string }>(
  'case.note-received',
  'A shared note of another agency came into a case.',
);
export const caseNoteDrafted = defineEvent<{ note: string; messages: readonly string[] }>(
  'case.note-drafted',
  'A note to be shared was drafted for every participant.',
);
export const caseOwnReferenceSet = defineEvent<Nothing>('case.own-reference-set', "The agency's own number of a case was set.");
