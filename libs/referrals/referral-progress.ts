import { Dispatch, type EntryHeader, type ProgressStep, type ReceiptKind, Threads } from '@counterpart/exchange';
import type { EventFacts } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { notReleased } from './domain/referral.errors';
import type { ReferralThread } from './referral-threads';

const ANSWERS: readonly string[] = ['referral.interim_answer', 'referral.final_answer', 'referral.refusal'];

/** Whether a message is (part of) an answer: the sender of a referral is told how far the work on one is. */
export const isAnswer = (kind: string): boolean => ANSWERS.includes(kind);

/** What the receiver of a referral tells its sender without anyone's release, because it says nothing but that it happened. */
@Injectable()
export class ReferralProgress {
  constructor(
    private readonly threads: Threads,
    private readonly dispatch: Dispatch,
  ) {}

  /** A receipt about the original; its receiver alone gives one. */
  async aboutOriginal(tx: Transaction, on: ReferralThread, kind: ReceiptKind, more: EventFacts = {}): Promise<void> {
    const entries = await this.threads.entries(tx, on.thread.id);
    const original = entries.find((entry) => entry.box === 'in' && entry.kind === 'referral.original');
    if (original === undefined) throw notReleased();
    await this.about(tx, on, original, kind, more);
  }

  /** A receipt about one envelope of the other side. */
  async about(
    tx: Transaction,
    { referral, thread }: ReferralThread,
    of: Pick<EntryHeader, 'id' | 'hash'>,
    kind: ReceiptKind,
    more: EventFacts = {},
  ): Promise<void> {
    const to = { agencyId: referral.counterpartAgencyId, deskId: referral.counterpartDeskId };
    await this.dispatch.receipt(tx, thread, to, kind, { of: of.id, ofHash: of.hash, at: tx.at.toISOString(), ...more });
  }

  /** How far the work is. */
  step(tx: Transaction, on: ReferralThread, step: ProgressStep): Promise<void> {
    return this.aboutOriginal(tx, on, 'receipt.progress', { step });
  }
}
