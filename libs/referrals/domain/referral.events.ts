import { defineEvent } from '@counterpart/kernel';

type Nothing = Record<string, never>;

export const referralDrafted = defineEvent<{ kind: string; to: string }>('referral.drafted', 'An officer began a referral.');
export const referralDraftChanged = defineEvent<Nothing>('referral.draft-changed', 'An officer changed the draft of a referral.');
export const referralNumbered = defineEvent<{ reference: string }>('referral.numbered', 'A referral got its number, at its release.');
export const referralRejected = defineEvent<Nothing>('referral.rejected', 'A second person rejected a referral before it was sent.');
export const referralArrived = defineEvent<{ kind: string; reference: string }>('referral.arrived', 'A referral of another side arrived.');
export const referralMoved = defineEvent<{ from: string; to: string; by: string }>(
  'referral.moved',
  'A referral came into another state; `by` is the kind of envelope that did it.',
);
export const referralOpened = defineEvent<{ messages: number }>(
  'referral.opened',
  'An officer read messages of the other side for the first time.',
);
export const referralAssigned = defineEvent<{ to: string }>('referral.assigned', 'A supervisor gave an incoming referral to an officer.', {
  outbox: true,
});
export const referralMatched = defineEvent<{ matches: number }>(
  'referral.matched',
  'An arriving referral was checked against what is held here; `matches` identifiers were known.',
);
export const referralContentHidden = defineEvent<{ message: string }>(
  'referral.content-hidden',
  'The other side called a message back: a notice stands in the place of its content.',
  { outbox: true },
);
export const referralPurgeAnswered = defineEvent<{ message: string; outcome: string }>(
  'referral.purge-answered',
  'A supervisor confirmed the purge of what was called back, or stated why it is kept.',
  { outbox: true },
);

export const referralPermissionMoved = defineEvent<{ permission: string; message: string; use: string; box: string; state: string }>(
  'referral.permission-moved',
  'A permission of further use came into another state: requested, granted, denied or ended; `box` is `out` where this agency asked.',
);
export const referralForwarded = defineEvent<{ to: string; recipient: string; messages: readonly string[] }>(
  'referral.forwarded',
  'An officer drafted a referral that passes on messages of this one; each use was permitted then, and is checked again before it crosses.',
);
export const referralExported = defineEvent<{ messages: readonly string[]; withheld: readonly string[] }>(
  'referral.exported',
  'An officer took the messages of a referral out of the system, but for those `withheld`.',
);
export const evidentialUseRecorded = defineEvent<{ use: string; messages: readonly string[]; usedOn: string }>(
  'referral.evidential-use-recorded',
  'An officer recorded that messages of a referral are used in proceedings.',
);
export const referralCopyFollowed = defineEvent<{ recalled: boolean; emptied: boolean }>(
  'referral.copy-followed',
  'A referral passes on what its originator has called back: that was left out of it, or it was called back in turn, having crossed.',
);
