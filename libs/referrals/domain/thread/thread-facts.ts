import type { CrimeType } from '@counterpart/kernel';
import type { ClockStop } from '../codes/clock-stops';
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
  readonly 'receipt.delivered': About;
  readonly 'receipt.opened': About;
  readonly 'receipt.acknowledged': About;
  /** How far the receiver's work on its answer is. */
  readonly 'receipt.progress': About & { readonly step: ProgressStep };
  readonly 'receipt.purged': About & { readonly outcome: 'purged' | 'kept'; readonly ground?: string | null };
}

export type ProgressStep = 'assigned' | 'drafting' | 'translating' | 'awaiting_release' | 'returned';

export type ThreadFactKind = keyof FactsByKind;

/** One accepted envelope of a thread, without its content. `seq` numbers the sender's envelopes, `seen` is the last it had read. */
export type ThreadFactOf<Kind extends ThreadFactKind> = {
  readonly id: string;
  readonly kind: Kind;
  readonly from: Party;
  readonly sentAt: string;
  readonly seq?: number | undefined;
  readonly seen?: { readonly seq: number } | null | undefined;
  readonly facts: FactsByKind[Kind];
};

export type ThreadFact = { [Kind in ThreadFactKind]: ThreadFactOf<Kind> }[ThreadFactKind];
