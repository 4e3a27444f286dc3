import { type EntryHeader, Threads } from '@counterpart/exchange';
import { Compartments } from '@counterpart/identity';
import type { Person } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { isWritten } from './domain/content-faults';
import type { Referral } from './domain/referral';
import { notOnDesk } from './domain/referral.errors';
import { referralAssigned, referralOpened } from './domain/referral.events';
import { referralPolicy } from './domain/referral.policy';
import { requireCommand } from './domain/thread/referral-commands';
import { ReferralProgress } from './referral-progress';
import { type ReferralThread, ReferralThreads } from './referral-threads';

const ON_DESK = `
select 1 as found from user_desk d join app_user u on u.agency_id = d.agency_id and u.id = d.user_id
 where d.agency_id = $1 and d.user_id = $2 and d.desk_id = $3 and u.disabled_at is null and u.roles && array['liaison', 'supervisor']`;

/** What the receiver does with a referral before it works on it. All of it is told to the sender, and none of it says anything. */
@Injectable()
export class ReceivingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: ReferralThreads,
    private readonly entries: Threads,
    private readonly progress: ReferralProgress,
    private readonly compartments: Compartments,
  ) {}

  /** Tells the sender, once a message, that an officer has read it for the first time. */
  async open(person: Person, id: string): Promise<void> {
    await this.uow.run(person, async (tx) => {
      const on = await this.threads.lock(tx, id);
      referralPolicy.require(person, 'referral.open', on.referral);
      const unread = unreadOf(await this.entries.entries(tx, id));
      if (unread.length === 0) return;
      for (const message of unread) await this.progress.about(tx, on, message, 'receipt.opened');
      tx.record(referralOpened(id, { messages: unread.length }));
    });
  }

  /** Confirms the receipt to the sender: the referral is ours to work on. */
  acknowledge(person: Person, id: string, version: number): Promise<Referral> {
    return this.uow.run(person, async (tx) => {
      const on = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.acknowledge', on.referral);
      await this.threads.requireCleared(tx, on.referral);
      requireCommand(on.referral.standing(), on.referral.party, 'acknowledge');
      await this.progress.aboutOriginal(tx, on, 'receipt.acknowledged');
      return (await this.threads.lock(tx, id)).referral;
    });
  }

  /** Gives it to an officer of the desk, who becomes a member of its case. */
  assign(person: Person, id: string, version: number, userId: string): Promise<Referral> {
    return this.uow.run(person, async (tx) => {
      const on = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.assign', on.referral);
      await this.threads.requireCleared(tx, on.referral);
      requireCommand(on.referral.standing(), on.referral.party, 'assign');
      await this.requireOnDesk(tx, on, userId);
      on.referral.assign(userId, tx.at);
      tx.save(on.referral);
      tx.record(referralAssigned(id, { to: userId }));
      if (on.referral.caseId !== null) this.compartments.grant(tx, userId, on.referral.compartmentId, 'member');
      await this.progress.step(tx, on, 'assigned');
      return (await this.threads.lock(tx, id)).referral;
    });
  }

  private async requireOnDesk(tx: Transaction, { referral }: ReferralThread, userId: string): Promise<void> {
    const found = await tx.query(ON_DESK, [tx.actor.agencyId, userId, referral.deskId]);
    if (found.length === 0) throw notOnDesk();
  }
}

/** Those of the other side's written messages for which no receipt of ours says that they were opened. */
function unreadOf(entries: readonly EntryHeader[]): readonly EntryHeader[] {
  const opened = new Set(entries.filter(({ box, kind }) => box === 'out' && kind === 'receipt.opened').map(({ facts }) => facts['of']));
  return entries.filter(({ box, kind, id }) => box === 'in' && isWritten(kind) && !opened.has(id));
}
