import type { CrimeType, HandlingCode } from '@counterpart/kernel';
import type { ClockStop } from '../codes/clock-stops';
import type { OnwardUse, PermissionDenial, PermissionEnd } from '../codes/onward-use';
import type { Outcome, Usefulness } from '../codes/outcomes';
import type { DelayReason, RecallReason } from '../codes/reasons';
import type { ReferralKind } from '../codes/referral-kinds';
import type { RefusalGround } from '../codes/refusal-grounds';
import type { UrgencyClass, UrgencyGround } from '../codes/urgency';

/** Who speaks in a thread: the requester sent the original, the receiver was addressed. */
export type Party = 'requester' | 'receiver';

/** When the sender's work on a message was where: ISO times, UTC. */
export interface Stages {
  readonly draftedAt: string;
  readonly submittedAt: string;
  readonly translationFrom?: string | null;
  readonly translationTo?: string | null;
  readonly releasedAt: string;
}

interface Staged {
  readonly stages: Stages;
}

/** `agreedDate` is a day of the receiver's zone, `YYYY-MM-DD`. */
export interface Deadline {
  readonly class: UrgencyClass;
  readonly ground?: UrgencyGround | null;
  readonly agreedDate?: string | null;
}

export interface AnsweredItem {
  readonly no: number;
  readonly state: 'answered';
}

export interface RefusedItem {
  readonly no: number;
  readonly ground: RefusalGround;
}

/** What a final answer says of one item. */
export type SettledItem = AnsweredItem | (RefusedItem & { readonly state: 'refused' });

/** A message that this one passes on: the agency that wrote it, its envelope, and the restrictions that bind whoever holds it. */
export interface Origin {
  readonly agency: string;
  readonly message: string;
  readonly handling: readonly HandlingCode[];
}

/** A receipt names the envelope it is about; `at` is when it happened by the clock of whoever received that. */
interface About {
  readonly of: string;
  readonly at: string;
}

/** What each kind of envelope says in its facts. All of it is codes, numbers, times and ids. */
export interface FactsByKind {
  readonly 'referral.original': Staged & {
    readonly referralKind: ReferralKind;
    readonly crimeType: CrimeType;
    readonly deadline: Deadline;
    /** IANA name of the receiver's time zone at the time of sending. */
    readonly receiverZone: string;
    readonly items: readonly { readonly no: number }[];
    readonly caseReference?: string | null;
    /** Of what is passed on, all that it was made from. */
    readonly origins?: readonly Origin[] | null;
  };
  readonly 'referral.clarification_request': Staged;
  readonly 'referral.clarification': Staged & { readonly of: string };
  readonly 'referral.interim_answer': Staged & { readonly items: readonly AnsweredItem[] };
  readonly 'referral.final_answer': Staged & { readonly items: readonly SettledItem[] };
  readonly 'referral.refusal': Staged & { readonly items: readonly RefusedItem[] };
  readonly 'referral.delay_notice': Partial<Staged> & { readonly expectedDate: string; readonly reason: DelayReason };
  readonly 'referral.update': Staged;
  readonly 'referral.withdrawal': Partial<Staged>;
  readonly 'referral.recall': Partial<Staged> & { readonly of: string; readonly reason: RecallReason };
  readonly 'referral.outcome': Partial<Staged> & {
    readonly code: Outcome;
    readonly usefulness?: Usefulness | null;
    readonly closes: boolean;
  };
  readonly 'referral.stop': { readonly code: ClockStop; readonly at: string };
  readonly 'referral.resume': { readonly code: ClockStop; readonly at: string };
  /** Leave to use the message `of`; passing on names the agency that is to get it. */
  readonly 'referral.permission_request': Staged & { readonly of: string; readonly use: OnwardUse; readonly recipient?: string | null };
  readonly 'referral.permission_grant': Staged & { readonly of: string; readonly validUntil: string };
  readonly 'referral.permission_denial': Staged & { readonly of: string; readonly ground: PermissionDenial };
  readonly 'referral.permission_end': { readonly of: string; readonly reason: PermissionEnd };
  /** Under the permission `of`, on a day of the user's own calendar. */
  readonly 'referral.evidential_use': { readonly of: string; readonly usedOn: string };
  readonly 'receipt.delivered': About;
  readonly 'receipt.opened': About;
  readonly 'receipt.acknowledged': About;
  /** How far the receiver's work on its answer is. */
  readonly 'receipt.progress': About & { readonly step: ProgressStep };
  readonly 'receipt.purged': About & { readonly outcome: 'purged' | 'kept'; readonly ground?: string | null };
}

export type ProgressStep = 'assigned' | 'drafting' | 'translating' | 'awaiting_release' | 'returned';

export type ThreadFactKind = keyof FactsByKind;

/** One accepted envelope of a thread, without its content. `seq` numbers the sender's envelopes, `seen` is the last it had read; `handling` is its header's. */
export type ThreadFactOf<Kind extends ThreadFactKind> = {
  readonly id: string;
  readonly kind: Kind;
  readonly from: Party;
  readonly sentAt: string;
  readonly seq?: number | undefined;
  readonly seen?: { readonly seq: number } | null | undefined;
  readonly handling?: readonly HandlingCode[] | undefined;
  readonly facts: FactsByKind[Kind];
};

export type ThreadFact = { [Kind in ThreadFactKind]: ThreadFactOf<Kind> }[ThreadFactKind];
