import type { Thread } from '@counterpart/exchange';
import type { Transaction } from '@counterpart/platform/database';
import { followDueTime } from '@counterpart/translations';
import type { Referral } from './domain/referral';

/** What is written or translated in the thread falls due with its referral; while the clock stands still in time, nothing does. */
export async function followDueTimes(tx: Transaction, thread: Thread, { dueAt, clock }: Referral): Promise<void> {
  const isDue = clock?.['status'] === 'running' || (clock?.['status'] === 'stopped' && clock['isLate'] === true);
  const due = isDue ? dueAt : null;
  if (thread.dueAt?.getTime() === due?.getTime()) return;
  thread.dueAt = due;
  tx.save(thread);
  await followDueTime(tx, thread.id, due);
}
