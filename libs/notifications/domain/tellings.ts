import type { NotificationKind, ObjectKind } from './notification-kinds';

/** Who is told, in the words of the domain; `recipients` finds the people. */
export type Audience =
  /** Whoever works on it: the assignee of what came in, the authors of what went out, the members of a case. */
  | 'officers'
  /** The liaison officers of the desk, and whoever is on duty there. */
  | 'desk'
  /** The supervisors of the desk. */
  | 'supervisors'
  | 'authors'
  /** The person whom the event names. */
  | 'named'
  /** The translators who know both languages. */
  | 'translators'
  | 'translator'
  | 'reviewer'
  | 'administrators'
  /** The person whom it happened to. */
  | 'self';

/** One thing to tell of an event: what, about which object, and to whom. */
export interface Telling {
  readonly kind: NotificationKind;
  /** `thread`: the referral or the case that the thread is of. */
  readonly about: ObjectKind | 'thread';
  readonly to: readonly Audience[];
  /** Told instead where nobody of `to` is left who may see it. */
  readonly otherwise?: readonly Audience[];
}

const referral = (kind: NotificationKind, to: readonly Audience[] = ['officers']): Telling => ({
  kind,
  about: 'referral',
  to,
  otherwise: ['desk', 'supervisors'],
});
const inCase = (kind: NotificationKind): Telling => ({ kind, about: 'case', to: ['officers'], otherwise: ['supervisors'] });

/** What is told when an envelope of another agency has come in, by its kind. Receipts are told to nobody: the clock shows them. */
export const ARRIVALS: Readonly<Record<string, Telling>> = {
  'referral.original': referral('referral.delivered', ['desk']),
  'referral.clarification_request': referral('referral.asked'),
  'referral.clarification': referral('referral.clarified'),
  'referral.interim_answer': referral('referral.answered-in-part'),
  'referral.final_answer': referral('referral.answered'),
  'referral.refusal': referral('referral.refused'),
  'referral.delay_notice': referral('referral.delayed'),
  'referral.update': referral('referral.updated'),
  'referral.stop': referral('referral.stopped'),
  'referral.resume': referral('referral.resumed'),
  'referral.withdrawal': referral('referral.withdrawn'),
  'referral.recall': referral('referral.recalled', ['officers', 'supervisors']),
  'referral.outcome': referral('referral.outcome-reported'),
  'referral.permission_request': referral('referral.permission-requested', ['officers', 'supervisors']),
  'referral.permission_grant': referral('referral.permission-granted'),
  'referral.permission_denial': referral('referral.permission-denied'),
  'referral.permission_end': referral('referral.permission-changed'),
  'referral.evidential_use': referral('referral.permission-changed'),
  'case.invitation': { kind: 'case.invited', about: 'case', to: ['supervisors'] },
  'case.acceptance': inCase('case.accepted'),
  'case.decline': inCase('case.declined'),
  'case.leave': inCase('case.left'),
  'case.state': inCase('case.state-changed'),
  'case.note': inCase('case.note-received'),
};

const awaitingRelease: Telling = { kind: 'message.awaiting-release', about: 'message', to: ['supervisors'] };
const undelivered = (kind: NotificationKind): Telling => ({ kind, about: 'thread', to: ['authors', 'supervisors'] });

/** What is told of an event, by its type. */
export const EVENTS: Readonly<Record<string, readonly Telling[]>> = {
  'referral.assigned': [{ kind: 'referral.assigned', about: 'referral', to: ['named'] }],
  'case.member-added': [{ kind: 'case.member-added', about: 'case', to: ['named'] }],
  'message.submitted': [awaitingRelease],
  'message.translated': [awaitingRelease],
  'message.returned': [{ kind: 'message.returned', about: 'message', to: ['authors'] }],
  'message.rejected': [{ kind: 'message.rejected', about: 'message', to: ['authors'] }],
  'translation.prepared': [{ kind: 'translation.waiting', about: 'translation', to: ['translators'] }],
  'translation.finished': [{ kind: 'translation.to-review', about: 'translation', to: ['reviewer'], otherwise: ['translators'] }],
  'translation.returned': [{ kind: 'translation.returned', about: 'translation', to: ['translator'] }],
  'translation.cancelled': [{ kind: 'translation.cancelled', about: 'translation', to: ['translator', 'reviewer'] }],
  'envelope.undeliverable': [undelivered('delivery.refused')],
  'job.died': [{ kind: 'job.died', about: 'job', to: ['administrators'] }],
  'user.reset-started': [{ kind: 'account.reset-started', about: 'account', to: ['self'] }],
  'user.password-changed': [{ kind: 'account.password-changed', about: 'account', to: ['self'] }],
  'user.roles-changed': [{ kind: 'account.roles-changed', about: 'account', to: ['self'] }],
  'deputyship.named': [{ kind: 'account.deputy-named', about: 'account', to: ['named'] }],
  'deputyship.ended': [{ kind: 'account.deputy-ended', about: 'account', to: ['named'] }],
};

interface Happening {
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Everything to tell of one event. A kind of envelope that has no row, of a newer version of the other side, is told as an update. */
export function tellingsOf({ type, facts }: Happening): readonly Telling[] {
  const stuck = type === 'job.died' && facts['job'] === 'exchange.deliver' ? [undelivered('delivery.stuck')] : [];
  if (type !== 'envelope.accepted') return [...(EVENTS[type] ?? []), ...stuck];
  const kind = String(facts['kind']);
  if (kind.startsWith('receipt.')) return [];
  return [ARRIVALS[kind] ?? (kind.startsWith('case.') ? inCase('case.state-changed') : referral(otherKind(kind)))];
}

const otherKind = (kind: string): NotificationKind =>
  kind.startsWith('referral.permission_') ? 'referral.permission-changed' : 'referral.updated';
