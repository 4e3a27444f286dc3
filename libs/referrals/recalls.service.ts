import { type EntryHeader, type KEEP_GROUNDS, Threads } from '@counterpart/exchange';
import type { Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Referral } from './domain/referral';
import { noRecall } from './domain/referral.errors';
import { referralPurgeAnswered } from './domain/referral.events';
import { referralPolicy } from './domain/referral.policy';
import { RecalledContent } from './recalled-content';
import { ReferralProgress } from './referral-progress';
import { ReferralThreads } from './referral-threads';

export type KeepGround = (typeof KEEP_GROUNDS)[number];

/** The answer to a recall: what the other side called back is destroyed here, or kept on a stated ground. */
@Injectable()
export class RecallsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: ReferralThreads,
    private readonly entries: Threads,
    private readonly progress: ReferralProgress,
    private readonly recalled: RecalledContent,
  ) {}

  /** Answers the recall `recallId`: without a ground the content is purged for good. Both sides see the answer. */
  answer(person: Person, id: string, version: number, recallId: string, ground: KeepGround | null): Promise<Referral> {
    return this.uow.run(person, async (tx) => {
      const on = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.answer-recall', on.referral);
      await this.threads.requireCleared(tx, on.referral);
      const recall = unanswered(await this.entries.entries(tx, id), recallId);
      const message = String(recall.facts['of']);
      if (ground === null) this.recalled.purge(tx, message);
      else await this.recalled.keep(tx, on.referral, message);
      const outcome = ground === null ? 'purged' : 'kept';
      tx.record(referralPurgeAnswered(id, { message, outcome }));
      await this.progress.about(tx, on, recall, 'receipt.purged', ground === null ? { outcome } : { outcome, ground });
      return (await this.threads.lock(tx, id)).referral;
    });
  }
}

/** A recall of the other side that we have not answered yet. */
function unanswered(entries: readonly EntryHeader[], recallId: string): EntryHeader {
  const recall = entries.find(({ id, box, kind }) => id === recallId && box === 'in' && kind === 'referral.recall');
  const isAnswered = entries.some(({ box, kind, facts }) => box === 'out' && kind === 'receipt.purged' && facts['of'] === recallId);
  if (recall === undefined || isAnswered) throw noRecall();
  return recall;
}
