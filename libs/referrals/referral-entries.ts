import type { Entry, Message, Thread } from '@counterpart/exchange';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Referral } from './domain/referral';
import { referralRejected } from './domain/referral.events';
import { KnownIdentifiers } from './known-identifiers';
import { followPermissions } from './onward-use/permission-rows';
import { RecalledContent } from './recalled-content';
import { isAnswer, ReferralProgress } from './referral-progress';
import { type ReferralThread, ReferralThreads } from './referral-threads';

/** What an envelope does to a referral once it is in the thread, sent or accepted. */
@Injectable()
export class ReferralEntries {
  constructor(
    private readonly threads: ReferralThreads,
    private readonly identifiers: KnownIdentifiers,
    private readonly recalled: RecalledContent,
    private readonly progress: ReferralProgress,
  ) {}

  /** The row follows the facts; an original sent out is remembered by its identifiers, a message called back is hidden. */
  async follow(tx: Transaction, { box, thread, header, content }: Entry): Promise<void> {
    const referral = await tx.lock(Referral, thread.id);
    if (box === 'out' && header.kind === 'referral.original') {
      referral.handling = [...header.handling];
      this.identifiers.remember(tx, referral, content.data);
    }
    await followPermissions(tx, referral, await this.threads.derive(tx, { referral, thread }, header.kind));
    tx.save(referral);
    if (box === 'in' && header.kind === 'referral.recall') await this.recalled.hide(tx, referral, String(header.facts['of']));
  }

  /** An own envelope no longer counts: its receiver refused it. */
  async dropped(tx: Transaction, thread: Thread): Promise<void> {
    const referral = await tx.lock(Referral, thread.id);
    if (!referral.isReleased()) return;
    await followPermissions(tx, referral, await this.threads.derive(tx, { referral, thread }, 'envelope.undeliverable'));
    tx.save(referral);
  }

  /** An own message was translated, given back or rejected. Whoever may see the message but not the referral has nothing to change in it. */
  async moved(tx: Transaction, message: Message): Promise<void> {
    const on = await this.threads.lockIfThere(tx, message.threadId);
    if (on === null) return;
    if (message.kind === 'referral.original' && message.state === 'rejected') {
      on.referral.reject(tx.at);
      tx.record(referralRejected(on.referral.id, {}));
    }
    on.referral.touch(tx.at);
    tx.save(on.referral);
    if (isAnswer(message.kind)) await this.tell(tx, on, message);
  }

  private async tell(tx: Transaction, on: ReferralThread, { state }: Message): Promise<void> {
    if (state === 'awaiting_release') await this.progress.step(tx, on, 'awaiting_release');
    if (state === 'returned') await this.progress.step(tx, on, 'drafting');
  }
}
