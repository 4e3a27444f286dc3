import type { Transaction } from '@counterpart/platform/database';

const FOLLOW = `
update translation_job set due_at = $3::timestamptz
 where agency_id = $1 and state in ('pending', 'translating', 'review')
   and message_id in (select m.id from message m where m.agency_id = $1 and m.thread_id = $2 and m.state = 'translating')
returning id`;

/** What is being translated in a thread is due when an answer in it is. Nobody who works on a job changes it by that: its version stays. */
export async function followDueTime(tx: Transaction, threadId: string, dueAt: Date | null): Promise<void> {
  await tx.query(FOLLOW, [tx.actor.agencyId, threadId, dueAt?.toISOString() ?? null]);
}
