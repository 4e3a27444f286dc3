import { DomainError } from '@counterpart/kernel';
import { RESTRICTION_ON } from '../codes/onward-use';
import { isWritten } from '../content-faults';
import { mayEnd } from './permission-handlers';
import type { ProjectedMessage, ReferralProjection } from './referral-projection';
import type { FactsByKind, Party } from './thread-facts';

const conflict = (code: string, message: string): DomainError => new DomainError('conflict', `referral.${code}`, message);

/** A party asks for leave to use what the other wrote under a restriction, and once at a time for one use. */
export function requirePermissionRequest(
  { messages, permissions }: ReferralProjection,
  party: Party,
  { of, use, recipient = null }: FactsByKind['referral.permission_request'],
): void {
  const message = messages.find(({ id }) => id === of);
  if (!message || message.from === party || !isWritten(message.kind))
    throw conflict('nothing-to-permit', 'A permission is asked for what the other side wrote.');
  if (message.recalledAt !== null) throw conflict('content-recalled', 'It was called back: nothing of it can be used.');
  requireOriginator(message, use);
  if (permissions.some((one) => one.of === of && one.use === use && one.recipient === recipient && one.state === 'requested'))
    throw conflict('asked-already', 'This has been asked for already, and waits for its answer.');
}

/** Who merely passes something on cannot permit what its originator has kept to itself. */
function requireOriginator({ handling, origins }: ProjectedMessage, use: FactsByKind['referral.permission_request']['use']): void {
  const restriction = RESTRICTION_ON[use];
  if (!handling.includes(restriction)) throw conflict('not-restricted', 'This use is free: nothing restricts it.');
  if (origins.some((origin) => origin.handling.includes(restriction)))
    throw conflict('foreign-originator', 'It was passed on under the restriction of another agency, which alone can permit this.');
}

/** The originator decides once on a request. */
export function requireOpenRequest({ permissions }: ReferralProjection, party: Party, requestId: string): void {
  if (!permissions.some(({ id, by, state }) => id === requestId && by !== party && state === 'requested'))
    throw conflict('no-open-request', 'There is no request of the other side that waits for this decision.');
}

/** Either party ends a permission that there is; whoever asked takes the request back. */
export function requireEndable({ permissions }: ReferralProjection, party: Party, requestId: string): void {
  if (!permissions.some((one) => one.id === requestId && mayEnd(one, party)))
    throw conflict('no-permission', 'There is no permission, and no request of your own, that could end.');
}

/** A use in proceedings is told under the permission that it rests on. */
export function requireUsable({ permissions }: ReferralProjection, party: Party, requestId: string): void {
  if (!permissions.some(({ id, by, use, state }) => id === requestId && by === party && use === 'evidential' && state === 'granted'))
    throw conflict('permission-missing', 'There is no permission for this use.');
}
