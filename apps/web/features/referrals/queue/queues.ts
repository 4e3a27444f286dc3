import type { Schemas } from '@counterpart/api-client';
import type { QueueSearch } from './queue-search';

export type Box = Schemas['ReferralRowAnswer']['box'];
export type QueueName = keyof NonNullable<Schemas['ReferralCountsAnswer']['queues']> | 'all';

/** The queues of what was received, and of what was sent, in the order of the work. */
export const QUEUES = {
  in: ['all', 'to_acknowledge', 'in_work', 'waiting_for_them', 'in_release', 'due_today', 'overdue'],
  out: ['all', 'drafts', 'in_release', 'awaiting_other_side', 'to_clarify', 'due_today', 'overdue'],
} as const satisfies Record<Box, readonly QueueName[]>;

const holds = (box: Box, queue: string): boolean => (QUEUES[box] as readonly string[]).includes(queue);

/** The box that an address means: that of its queue where the queue has only one, otherwise the one it names. */
export function boxOf({ queue, box }: QueueSearch): Box {
  if (queue !== undefined && holds('in', queue) !== holds('out', queue)) return holds('in', queue) ? 'in' : 'out';
  return box === 'out' ? 'out' : 'in';
}

/** The queue that an address means; one that there is not means all. */
export function queueOf({ queue }: QueueSearch): QueueName {
  const known: readonly QueueName[] = [...QUEUES.in, ...QUEUES.out];
  return known.find((name) => name === queue) ?? 'all';
}
