/** What there is to tell, the kinds that both catalogues of the web application have a sentence for. */
export const NOTIFICATION_KINDS = [
  'referral.delivered',
  'referral.assigned',
  'referral.asked',
  'referral.clarified',
  'referral.answered-in-part',
  'referral.answered',
  'referral.refused',
  'referral.delayed',
  'referral.updated',
  'referral.stopped',
  'referral.resumed',
  'referral.withdrawn',
  'referral.recalled',
  'referral.outcome-reported',
  'referral.permission-requested',
  'referral.permission-granted',
  'referral.permission-denied',
  'referral.permission-changed',
  'case.invited',
  'case.accepted',
  'case.declined',
  'case.left',
  'case.state-changed',
  'case.note-received',
  'case.member-added',
  'message.awaiting-release',
  'message.returned',
  'message.rejected',
  'translation.waiting',
  'translation.to-review',
  'translation.returned',
  'translation.cancelled',
  'delivery.refused',
  'delivery.stuck',
  'job.died',
  'account.reset-started',
  'account.password-changed',
  'account.roles-changed',
  'account.deputy-named',
  'account.deputy-ended',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What a notification is about; it is shown while the person may see that. */
export const OBJECT_KINDS = ['referral', 'case', 'message', 'translation', 'account', 'job'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** Those of the urgency classes that break through quiet hours. */
export const isUrgent = (urgency: string | null): boolean => urgency !== null && urgency.startsWith('URGENT_');
