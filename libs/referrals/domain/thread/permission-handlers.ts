import type { FactHandlers } from './fact-handler';
import type { OpenPermission, ReferralFold } from './referral-fold';
import type { ThreadFactOf } from './thread-facts';

type PermissionKind =
  | 'referral.permission_request'
  | 'referral.permission_grant'
  | 'referral.permission_denial'
  | 'referral.permission_end'
  | 'referral.evidential_use';

/** The request that a decision answers: one of the other party's that nobody has decided on yet. */
function asked(fold: ReferralFold, { from, facts }: { readonly from: string; readonly facts: { readonly of: string } }) {
  const permission = fold.permissions.get(facts.of);
  return permission?.state === 'requested' && permission.by !== from ? permission : undefined;
}

/** The originator ends what it granted; whoever asked gives it back, or asks no longer. */
export const mayEnd = ({ state, by }: Pick<OpenPermission, 'state' | 'by'>, party: string): boolean =>
  state === 'granted' || (state === 'requested' && by === party);

/** A request or a grant that is called back permits nothing any more; a denial stands, whatever became of its words. */
export function endRecalled(fold: ReferralFold, messageId: string, at: string): void {
  for (const permission of fold.permissions.values()) {
    const isOpen = permission.state === 'requested' || permission.state === 'granted';
    if (isOpen && (permission.id === messageId || permission.decidedBy === messageId))
      Object.assign(permission, { state: 'ended', endedAt: at });
  }
}

function ask(fold: ReferralFold, { id, from, sentAt, facts }: ThreadFactOf<'referral.permission_request'>): void {
  const message = fold.messages.get(facts.of);
  if (!message || message.from === from) return;
  fold.permissions.set(id, {
    id,
    of: facts.of,
    use: facts.use,
    recipient: facts.recipient ?? null,
    by: from,
    state: 'requested',
    askedAt: sentAt,
    decidedBy: null,
    decidedAt: null,
    validUntil: null,
    ground: null,
    endedAt: null,
    usedOn: [],
  });
}

/** What the two parties agree on about further use. None of it moves the referral: it is about what was sent, not about what is owed. */
export const permissionHandlers: FactHandlers<PermissionKind> = {
  'referral.permission_request': ask,
  'referral.permission_grant': (fold, fact) => {
    const { id, sentAt, facts } = fact;
    Object.assign(asked(fold, fact) ?? {}, { state: 'granted', decidedBy: id, decidedAt: sentAt, validUntil: facts.validUntil });
  },
  'referral.permission_denial': (fold, fact) => {
    const { id, sentAt, facts } = fact;
    Object.assign(asked(fold, fact) ?? {}, { state: 'denied', decidedBy: id, decidedAt: sentAt, ground: facts.ground });
  },
  'referral.permission_end': (fold, { from, sentAt, facts }) => {
    const permission = fold.permissions.get(facts.of);
    if (permission && mayEnd(permission, from)) Object.assign(permission, { state: 'ended', endedAt: sentAt });
  },
  'referral.evidential_use': (fold, { from, facts }) => {
    const permission = fold.permissions.get(facts.of);
    if (permission?.use === 'evidential' && permission.by === from && permission.state === 'granted')
      permission.usedOn = [...permission.usedOn, facts.usedOn];
  },
};
