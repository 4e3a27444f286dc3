import type { CrimeType } from '@counterpart/kernel';
import type { ClockStop } from '../codes/clock-stops';
import type { Outcome, Usefulness } from '../codes/outcomes';
import type { DelayReason } from '../codes/reasons';
import type { ReferralKind } from '../codes/referral-kinds';
import type { RefusalGround } from '../codes/refusal-grounds';
import type { ReferralState } from './referral-lifecycle';
import type { Deadline, Party, ThreadFactKind } from './thread-facts';

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
  /** What the other side did about the recall: nothing yet, purged, or kept for a stated ground. */
  readonly purge: { readonly outcome: 'purged' | 'kept'; readonly ground: string | null; readonly at: string } | null;
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
}
