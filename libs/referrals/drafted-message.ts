import type { Message } from '@counterpart/exchange';

/** A message before it crosses; its version is its own, beside the referral's. */
export type DraftedMessage = Pick<Message, 'id' | 'kind' | 'state' | 'version'>;

/** What is told of one, and kept to be told again. */
export const draftedMessage = ({ id, kind, state, version }: Message): DraftedMessage => ({ id, kind, state, version });
