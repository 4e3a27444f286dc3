import { defineLifecycle, type LifecycleTable } from '@counterpart/kernel';

/** The states of a message on the sending side. Once released it does not change: a recall is a message of its own. */
export const MESSAGE_STATES = ['draft', 'translating', 'awaiting_release', 'released', 'returned', 'rejected'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export type MessageCommand = 'edit' | 'translate' | 'submit' | 'attach' | 'release' | 'return' | 'reject' | 'take_back';

const table: LifecycleTable<MessageState, MessageCommand> = {
  draft: { edit: 'draft', translate: 'translating', submit: 'awaiting_release' },
  translating: { edit: 'draft', attach: 'awaiting_release', take_back: 'draft' },
  awaiting_release: { release: 'released', return: 'returned', reject: 'rejected', take_back: 'draft' },
  returned: { edit: 'draft' },
  released: {},
  rejected: {},
};

/** How a message comes to cross: written, translated where the receiver needs it, and released by a second person. */
export const messageLifecycle = defineLifecycle('message', table);

/**
 * The rule of two persons: who releases is not among those who wrote. A message without a known author has no second
 * person, and neither has one that the system would release.
 */
export const isSecondPerson = (authorIds: readonly string[], releaserId: string | null): boolean =>
  releaserId !== null && authorIds.length > 0 && !authorIds.includes(releaserId);
