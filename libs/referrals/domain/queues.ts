import type { ReferralRowState } from './referral';

/** Whether a queue goes by the due time, and how. */
export type DueBy = 'today' | 'overdue' | 'by_today';

/** What belongs to a queue: the box, null for either; states; and where it goes by something else than the state. */
export interface Queue {
  readonly box: 'in' | 'out' | null;
  readonly states: readonly ReferralRowState[];
  readonly due: DueBy | null;
  /** Only what has a message of one's own that waits for its second person. */
  readonly isInRelease: boolean;
}

/** In these states an answer is still owed, so that the clock runs or stands still. */
export const OWED_STATES = [
  'delivered',
  'acknowledged',
  'in_progress',
  'clarification_pending',
] as const satisfies readonly ReferralRowState[];

const RELEASED_STATES = [
  'released',
  ...OWED_STATES,
  'answered',
  'refused',
  'closed',
  'withdrawn',
] as const satisfies readonly ReferralRowState[];

const byState = (box: Queue['box'], ...states: readonly ReferralRowState[]): Queue => ({ box, states, due: null, isInRelease: false });
const byDue = (due: DueBy): Queue => ({ box: null, states: OWED_STATES, due, isInRelease: false });

/** The lists that the work of a desk is sorted into, by their names. */
export const QUEUES = {
  to_acknowledge: byState('in', 'delivered'),
  in_work: byState('in', 'acknowledged', 'in_progress'),
  waiting_for_them: byState('in', 'clarification_pending'),
  in_release: { box: null, states: ['draft', ...RELEASED_STATES], due: null, isInRelease: true },
  due_today: byDue('today'),
  overdue: byDue('overdue'),
  due: byDue('by_today'),
  drafts: byState('out', 'draft'),
  awaiting_other_side: byState('out', 'released', 'delivered', 'acknowledged', 'in_progress'),
  to_clarify: byState('out', 'clarification_pending'),
  all: byState(null, 'draft', 'rejected', ...RELEASED_STATES),
} as const satisfies Record<string, Queue>;

export type QueueName = keyof typeof QUEUES;
export const QUEUE_NAMES = Object.keys(QUEUES) as readonly QueueName[];
