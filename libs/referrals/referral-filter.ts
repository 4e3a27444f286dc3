import type { ReferralKind } from './domain/codes/referral-kinds';
import type { UrgencyClass } from './domain/codes/urgency';
import { type QueueName, QUEUES } from './domain/queues';
import type { ReferralRowState } from './domain/referral';

/** What a list shows and in which order; what is null is not asked for. */
export interface ReferralFilter {
  readonly queue: QueueName;
  /** Received or sent, where the queue is of both. */
  readonly box: 'in' | 'out' | null;
  readonly states: readonly ReferralRowState[] | null;
  readonly deskIds: readonly string[];
  /** A person's id, or `none`: what nobody works on yet. */
  readonly assignedTo: string | null;
  readonly urgency: UrgencyClass | null;
  readonly kind: ReferralKind | null;
  readonly exercise: boolean | null;
  readonly caseId: string | null;
  readonly reference: string | null;
  /** By the due time only what an answer is still owed for is shown. */
  readonly sort: 'newest' | 'due';
}

/** Everything of these desks, newest first: what other filters change. */
export const everythingOf = (deskIds: readonly string[], change: Partial<ReferralFilter> = {}): ReferralFilter => ({
  queue: 'all',
  box: null,
  states: null,
  deskIds,
  assignedTo: null,
  urgency: null,
  kind: null,
  exercise: null,
  caseId: null,
  reference: null,
  sort: 'newest',
  ...change,
});

/** The states of a queue that a filter leaves. */
export const statesOf = ({ queue, states }: ReferralFilter): readonly ReferralRowState[] =>
  QUEUES[queue].states.filter((state) => states?.includes(state) ?? true);

/** Whether desks, box and states are all that is asked for, newest first: what is looked at all day has a statement of its own. */
export const isPlain = ({ queue, assignedTo, urgency, kind, exercise, caseId, reference, sort }: ReferralFilter): boolean =>
  [assignedTo, urgency, kind, exercise, caseId, reference, QUEUES[queue].due].every((asked) => asked === null) &&
  sort === 'newest' &&
  !QUEUES[queue].isInRelease;
