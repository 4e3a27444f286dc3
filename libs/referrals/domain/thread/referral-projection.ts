import type { CrimeType, HandlingCode } from '@counterpart/kernel';
import type { ClockStop } from '../codes/clock-stops';
import type { OnwardUse, PermissionDenial, PermissionState } from '../codes/onward-use';
import type { Outcome, Usefulness } from '../codes/outcomes';
import type { DelayReason } from '../codes/reasons';
import type { ReferralKind } from '../codes/referral-kinds';
import type { RefusalGround } from '../codes/refusal-grounds';
import type { ReferralState } from './referral-lifecycle';
import type { Deadline, Origin, Party, ThreadFactKind } from './thread-facts';

export type ItemState = 'open' | 'answered' | 'refused' | 'withdrawn';

/** One requested item: `settledBy` is the id of the answer or refusal that settled it. */
export interface ProjectedItem {
  readonly no: number;
  readonly state: ItemState;
  readonly ground: RefusalGround | null;
  readonly settledBy: string | null;
}

/** One message of the thread and what became of it at the other side; times are ISO. */
export interface ProjectedMessage {
  readonly id: string;
  readonly kind: ThreadFactKind;
  readonly from: Party;
  readonly sentAt: string;
  readonly deliveredAt: string | null;
  readonly openedAt: string | null;
  readonly recalledAt: string | null;
  /** The restrictions that it crossed with, and what it passes on of others. */
  readonly handling: readonly HandlingCode[];
  readonly origins: readonly Origin[];
  /** What the other side did about the recall: nothing yet, purged, or kept for a stated ground. */
  readonly purge: { readonly outcome: 'purged' | 'kept'; readonly ground: string | null; readonly at: string } | null;
}

/** Leave to use a message onward, asked of its sender; `id` is the request's, the same on both copies. Times are ISO. */
export interface ProjectedPermission {
  readonly id: string;
  readonly of: string;
  readonly use: OnwardUse;
  /** Of a passing on: the agency that is to get it, by its code. */
  readonly recipient: string | null;
  readonly by: Party;
  readonly state: Exclude<PermissionState, 'expired'>;
  readonly askedAt: string;
  /** The grant or the denial. */
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly validUntil: string | null;
  readonly ground: PermissionDenial | null;
  readonly endedAt: string | null;
  /** The days of proceedings in which it was made use of. */
  readonly usedOn: readonly string[];
}

export interface OpenStop {
  readonly code: ClockStop;
  readonly by: Party;
  readonly since: string;
}

/** What a thread's facts amount to. Equal on both copies as soon as both hold the same facts. */
export interface ReferralProjection {
  readonly state: ReferralState;
  /** Null only while the original itself is missing. */
  readonly kind: ReferralKind | null;
  readonly crimeType: CrimeType | null;
  readonly deadline: Deadline | null;
  readonly receiverZone: string | null;
  readonly items: readonly ProjectedItem[];
  readonly releasedAt: string | null;
  readonly deliveredAt: string | null;
  readonly openedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly assignedAt: string | null;
  /** The message that left no item open: a final answer, or the refusal of the rest. */
  readonly answeredBy: string | null;
  /** When that message was delivered to the requester. */
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly outcome: Outcome | null;
  readonly usefulness: Usefulness | null;
  /** Ids of the questions that wait for a clarification, the oldest first. */
  readonly openClarifications: readonly string[];
  readonly openStops: readonly OpenStop[];
  readonly expectedDate: string | null;
  readonly delayReason: DelayReason | null;
  readonly recalledIds: readonly string[];
  readonly messages: readonly ProjectedMessage[];
  readonly permissions: readonly ProjectedPermission[];
}
