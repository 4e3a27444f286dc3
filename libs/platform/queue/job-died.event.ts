import { defineEvent } from '@counterpart/kernel';

/** A job of the event `type` on the object was set aside; `code` says why, without a word of content. */
export const jobDied = defineEvent<{ job: string; type: string; code: string }>(
  'job.died',
  'A job failed so often that it is not tried again until a person revives it.',
  { outbox: true },
);
