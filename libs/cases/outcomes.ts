import type { Message } from '@counterpart/exchange';
import type { CaseFile } from './domain/case-file';

/** A message on its way to the second person. */
export interface SubmittedMessage {
  readonly id: string;
  readonly kind: string;
  readonly toAgencyId: string;
  readonly state: string;
  readonly version: number;
}

/** A case, and the invitations that wait for translation or release. Plain, so that a repeated request gets the same again. */
export interface Inviting {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly version: number;
  readonly invitations: readonly SubmittedMessage[];
}

/** A note, and for a shared one the messages that wait for translation or release. */
export interface AddedNote {
  readonly id: string;
  readonly messages: readonly SubmittedMessage[];
}

export const submitted = ({ id, kind, toAgencyId, state, version }: Message): SubmittedMessage => ({
  id,
  kind,
  toAgencyId,
  state,
  version,
});

export const inviting = ({ id, reference, state, version }: CaseFile, invitations: readonly Message[]): Inviting => ({
  id,
  reference,
  state,
  version,
  invitations: invitations.map(submitted),
});
