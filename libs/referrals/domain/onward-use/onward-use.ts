import type { HandlingCode } from '@counterpart/kernel';
import { type OnwardUse, type PermissionState, RESTRICTION_ON } from '../codes/onward-use';
import { isWritten } from '../content-faults';
import type { ProjectedMessage, ProjectedPermission } from '../thread/referral-projection';
import type { Party } from '../thread/thread-facts';

type UsableMessage = Pick<ProjectedMessage, 'id' | 'kind' | 'from' | 'handling' | 'origins' | 'recalledAt'>;
type UsePermission = Pick<ProjectedPermission, 'id' | 'of' | 'use' | 'recipient' | 'by' | 'state' | 'askedAt' | 'validUntil'>;

/** A message that was received here, and from which others were made. */
export interface Source {
  readonly id: string;
  readonly handling: readonly HandlingCode[];
  readonly recalledAt: string | null;
  /** What this agency has asked its sender for. */
  readonly permissions: readonly UsePermission[];
}

/** What the rules of further use look at: a thread as one party holds it, and where its messages come from. */
export interface OnwardStanding {
  readonly party: Party;
  /** The own agency, by its code. */
  readonly agency: string;
  readonly messages: readonly UsableMessage[];
  readonly permissions: readonly UsePermission[];
  readonly sources: readonly Source[];
}

/** A use that someone has in mind; without a recipient any that is permitted will do. */
export interface IntendedUse {
  readonly use: OnwardUse;
  /** Of a passing on: the agency that is to get it, by its code. */
  readonly recipient: string | null;
  readonly at: Date;
}

/** Where a permission stands at a moment: what was granted expires. */
export const stateAt = ({ state, validUntil }: Pick<ProjectedPermission, 'state' | 'validUntil'>, at: Date): PermissionState =>
  state === 'granted' && (validUntil === null || Date.parse(validUntil) <= at.getTime()) ? 'expired' : state;

/**
 * Why a message cannot be used so, as a code; null where it can. One's own words are free, whatever comes from another is bound by the
 * restrictions it came with, copies and translations alike, until its originator permits the use. Nothing else permits it.
 */
export function useRefusal(standing: OnwardStanding, messageId: string, intended: IntendedUse): string | null {
  const message = standing.messages.find(({ id }) => id === messageId);
  if (!message || !isWritten(message.kind)) return 'referral.nothing-to-use';
  const own = message.from === standing.party ? null : sourceRefusal({ ...message, permissions: ownOf(standing) }, intended);
  return own ?? originRefusal(standing, message, intended);
}

const ownOf = ({ permissions, party }: OnwardStanding): readonly UsePermission[] => permissions.filter(({ by }) => by === party);

/** What was passed on is bound by all that it was made from. Of an agency that is no party here nothing can be known, so nothing is permitted. */
function originRefusal({ agency, sources }: OnwardStanding, { origins }: UsableMessage, intended: IntendedUse): string | null {
  for (const origin of origins.filter((one) => one.agency !== agency)) {
    const source = sources.find(({ id }) => id === origin.message);
    const handling = [...origin.handling, ...(source?.handling ?? [])];
    if (!source && handling.includes(RESTRICTION_ON[intended.use])) return 'referral.foreign-originator';
    const refusal = source ? sourceRefusal({ ...source, handling }, intended) : null;
    if (refusal) return refusal;
  }
  return null;
}

function sourceRefusal({ id, handling, recalledAt, permissions }: Source, { use, recipient, at }: IntendedUse): string | null {
  if (recalledAt !== null) return 'referral.content-recalled';
  if (!handling.includes(RESTRICTION_ON[use])) return null;
  const asked = permissions.filter((one) => one.of === id && one.use === use && (recipient === null || one.recipient === recipient));
  if (asked.some((one) => stateAt(one, at) === 'granted')) return null;
  const [latest] = asked.toSorted((a, b) => (a.askedAt < b.askedAt ? 1 : -1));
  return latest ? `referral.permission-${stateAt(latest, at)}` : 'referral.permission-missing';
}
