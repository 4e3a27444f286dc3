import type { EventFacts } from '@counterpart/kernel';
import { isHash, isTime, isUuidv7 } from './patterns';

/** How far the receiver's work has come. */
export const PROGRESS_STEPS = ['assigned', 'drafting', 'awaiting_release'] as const;
export type ProgressStep = (typeof PROGRESS_STEPS)[number];

/** Why a receiver keeps what was recalled. */
export const KEEP_GROUNDS = ['LEGAL_DUTY', 'COURT_PROCEEDINGS', 'LIFE_SAFETY', 'ALREADY_ACTED_ON'] as const;
export type KeepGround = (typeof KEEP_GROUNDS)[number];

/** What a receipt is about: the envelope, by id and hash, and when it happened by the receiver's clock. */
export interface About {
  readonly of: string;
  readonly ofHash: string;
  readonly at: string;
}

/** What each kind of receipt says beyond that; a recall that is not followed by a purge states its ground. */
export type PurgeResult = { readonly outcome: 'purged' } | { readonly outcome: 'kept'; readonly ground: KeepGround };
export interface ReceiptFacts {
  readonly 'receipt.delivered': About;
  readonly 'receipt.opened': About;
  readonly 'receipt.acknowledged': About;
  readonly 'receipt.progress': About & { readonly step: ProgressStep };
  readonly 'receipt.purged': About & PurgeResult;
}

/** What a receiver tells the sender without anyone's release, because it says nothing but that it happened. */
export type ReceiptKind = keyof ReceiptFacts;
export type Receipt = { readonly [Kind in ReceiptKind]: { readonly kind: Kind; readonly facts: ReceiptFacts[Kind] } }[ReceiptKind];

type Rest = Readonly<Record<string, unknown>>;
const nothing = (rest: Rest): boolean => Object.keys(rest).length === 0;

/** The closed list of kinds, and what each may say. */
const RECEIPTS: Readonly<Record<ReceiptKind, (rest: Rest) => boolean>> = {
  'receipt.delivered': nothing,
  'receipt.opened': nothing,
  'receipt.acknowledged': nothing,
  'receipt.progress': ({ step, ...rest }) => isOneOf(PROGRESS_STEPS, step) && nothing(rest),
  'receipt.purged': ({ outcome, ground, ...rest }) =>
    nothing(rest) && (outcome === 'kept' ? isOneOf(KEEP_GROUNDS, ground) : outcome === 'purged' && ground === undefined),
};

export const RECEIPT_KINDS = Object.keys(RECEIPTS) as readonly ReceiptKind[];

export const isReceiptKind = (kind: string): kind is ReceiptKind => Object.hasOwn(RECEIPTS, kind);

/** Reads an envelope's facts as a receipt, or null where they say more, less or other than its kind may. */
export function readReceipt(kind: string, facts: EventFacts): Receipt | null {
  if (!isReceiptKind(kind)) return null;
  const { of, ofHash, at, ...rest } = facts;
  const isAbout = isUuidv7(of) && isHash(ofHash) && isTime(at);
  return isAbout && RECEIPTS[kind](rest) ? ({ kind, facts } as unknown as Receipt) : null;
}

const isOneOf = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);
