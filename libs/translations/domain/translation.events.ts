import { defineEvent } from '@counterpart/kernel';

type Nothing = Record<string, never>;

export const translationPrepared = defineEvent<{ message: string; segments: number; prefilled: number }>(
  'translation.prepared',
  'A message was cut into segments for the translators, and known ones were filled in.',
  { outbox: true },
);
export const translationCancelled = defineEvent<{ message: string }>(
  'translation.cancelled',
  'A translation ended because its message was changed.',
  { outbox: true },
);
export const translationTaken = defineEvent<Nothing>('translation.taken', 'A translator took a translation.');
export const segmentTranslated = defineEvent<{ job: string; overridden: boolean }>(
  'translation.segment-translated',
  'A translator wrote the translation of a segment.',
);
export const translationFinished = defineEvent<Nothing>('translation.finished', 'A translator gave a translation to the reviewer.', {
  outbox: true,
});
export const reviewTaken = defineEvent<Nothing>('translation.review-taken', 'Another translator took the review.');
export const segmentApproved = defineEvent<{ job: string }>('translation.segment-approved', 'A reviewer approved a segment.');
export const segmentReturned = defineEvent<{ job: string }>(
  'translation.segment-returned',
  'A reviewer sent a segment back, with a comment.',
);
export const translationReturned = defineEvent<Nothing>('translation.returned', 'A reviewer gave a translation back to the translator.', {
  outbox: true,
});
export const translationApproved = defineEvent<{ message: string }>('translation.approved', 'A reviewer approved a translation.', {
  outbox: true,
});
export const translationExplained = defineEvent<Nothing>('translation.explained', 'Someone wrote a note to those who translate a message.');
export const translationForgotten = defineEvent<{ segments: number }>(
  'translation.forgotten',
  'Sentences were destroyed in a translation, because their message no longer has them.',
);
