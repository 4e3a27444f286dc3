/** Who speaks in a thread: the requester sent the original, the receiver was addressed. */
export type Party = 'requester' | 'receiver';

/** When the sender's work on a message was where: ISO times. */
export interface StageTimes {
  readonly draftedAt: string;
  readonly submittedAt: string;
  readonly translationFrom?: string | null;
  readonly translationTo?: string | null;
  readonly releasedAt: string;
}

interface Said<Kind extends string, Facts> {
  readonly id: string;
  readonly kind: Kind;
  readonly from: Party;
  readonly sentAt: string;
  readonly seq?: number | undefined;
  readonly seen?: { readonly seq: number } | null | undefined;
  readonly facts: Facts;
}

interface Staged {
  readonly stages: StageTimes;
}
interface Numbered {
  readonly items: readonly { readonly no: number }[];
}
interface About {
  readonly of: string;
}
interface At {
  readonly at: string;
}

export interface ClockDeadline {
  readonly class: string;
  readonly agreedDate?: string | null;
}

export type OriginalFact = Said<
  'referral.original',
  Staged & Numbered & { readonly deadline: ClockDeadline; readonly receiverZone: string }
>;
export type AnswerFact = Said<'referral.interim_answer' | 'referral.final_answer' | 'referral.refusal', Staged & Numbered>;
export type OutcomeFact = Said<'referral.outcome', Partial<Staged> & { readonly closes: boolean }>;

/** What the two sides agree on about the use of what was sent: it is no part of what is owed, and nobody's work on it. */
export type FurtherUseFact =
  | Said<'referral.permission_request' | 'referral.permission_grant' | 'referral.permission_denial', Staged & About>
  | Said<'referral.permission_end' | 'referral.evidential_use', About>;

const FURTHER_USE: ReadonlySet<string> = new Set<FurtherUseFact['kind']>([
  'referral.permission_request',
  'referral.permission_grant',
  'referral.permission_denial',
  'referral.permission_end',
  'referral.evidential_use',
]);

export const isFurtherUse = ({ kind }: { readonly kind: string }): boolean => FURTHER_USE.has(kind);

/** A fact of a referral's thread, as far as the clock looks at it. Whatever else a fact says is not the clock's business. */
export type ClockFact =
  | OriginalFact
  | AnswerFact
  | OutcomeFact
  | Said<'referral.clarification_request' | 'referral.update', Staged>
  | Said<'referral.clarification', Staged & About>
  | Said<'referral.delay_notice' | 'referral.withdrawal', Partial<Staged>>
  | Said<'referral.recall', Partial<Staged> & About>
  | FurtherUseFact
  | Said<'referral.stop' | 'referral.resume', At & { readonly code: string }>
  | Said<'receipt.delivered' | 'receipt.opened' | 'receipt.acknowledged' | 'receipt.purged', About & At>
  | Said<'receipt.progress', About & At & { readonly step: string }>;

/** Milliseconds of an ISO time, or null where there is none to read. */
export function timeOf(iso: string | null | undefined): number | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : time;
}
