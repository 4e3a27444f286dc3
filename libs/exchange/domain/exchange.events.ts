import { defineEvent } from '@counterpart/kernel';

export const messageDrafted = defineEvent<{ kind: string; thread: string }>(
  'message.drafted',
  'An officer began a message to another agency.',
);
export const messageEdited = defineEvent<Record<string, never>>('message.edited', 'An officer changed a message that had not crossed.');
export const messageSubmitted = defineEvent<Record<string, never>>('message.submitted', 'An author gave a message to the second person.', {
  outbox: true,
});
export const translationRequested = defineEvent<{ from: string; to: string }>(
  'message.translation-requested',
  'A message was given to the translators, since the receiver does not accept its language.',
  { outbox: true },
);
export const translationWithdrawn = defineEvent<Record<string, never>>(
  'message.translation-withdrawn',
  'An author changed a message that was with the translators.',
  { outbox: true },
);
export const translationAttached = defineEvent<{ language: string }>(
  'message.translated',
  'The reviewed translation of a message was attached.',
  { outbox: true },
);
export const messageReleased = defineEvent<{ kind: string; thread: string }>('message.released', 'A second person released a message.');
export const messageReturned = defineEvent<Record<string, never>>(
  'message.returned',
  'A second person returned a message to its authors, with a comment.',
  { outbox: true },
);
export const messageRejected = defineEvent<Record<string, never>>('message.rejected', 'A second person rejected a message for good.', {
  outbox: true,
});

export const messageShortened = defineEvent<Record<string, never>>(
  'message.shortened',
  'A part of a message was left out, because it is no longer the agency’s to hold.',
  { outbox: true },
);

export const envelopeSent = defineEvent<{ kind: string; thread: string; hash: string }>(
  'envelope.sent',
  'An envelope was signed and waits for delivery.',
  { outbox: true },
);
export const receiptIssued = defineEvent<{ kind: string; thread: string; hash: string }>(
  'envelope.receipt-issued',
  'A receipt was signed as the answer to a delivery.',
);
export const envelopeAccepted = defineEvent<{ kind: string; thread: string; hash: string }>(
  'envelope.accepted',
  'An envelope of another agency was checked and accepted.',
  { outbox: true },
);
export const envelopeHeld = defineEvent<{ kind: string; thread: string; seq: number }>(
  'envelope.held',
  'An envelope came before an earlier one and was held.',
);
export const envelopeRefused = defineEvent<{ reason: string }>(
  'envelope.refused',
  'An arriving envelope was refused and kept as evidence.',
);
export const envelopeDelivered = defineEvent<{ thread: string }>('envelope.delivered', 'The receiver has an envelope.');
export const envelopeUndeliverable = defineEvent<{ reason: string }>(
  'envelope.undeliverable',
  'The receiver refused an envelope for good.',
  { outbox: true },
);
export const contentPurged = defineEvent<Record<string, never>>(
  'envelope.purged',
  'The content of an envelope was destroyed; its header and commitment stay.',
);
export const contentRead = defineEvent<Record<string, never>>('content.read', 'A person read the content of an object.');
