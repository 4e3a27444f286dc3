import type { Message } from '@counterpart/exchange';
import type { Referral } from './domain/referral';
import { type DraftedMessage, draftedMessage } from './drafted-message';

/** A draft after a change; the message is its original, with a version of its own. */
export interface DraftedReferral extends Pick<Referral, 'id' | 'reference' | 'state' | 'version'> {
  readonly message: DraftedMessage;
}

/** What is told of one, and kept to be told again. */
export const draftedReferral = ({ id, reference, state, version }: Referral, message: Message): DraftedReferral => ({
  id,
  reference,
  state,
  version,
  message: draftedMessage(message),
});
