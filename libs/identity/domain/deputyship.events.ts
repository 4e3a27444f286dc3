import { defineEvent } from '@counterpart/kernel';

/** It ends by itself at `until`; what is recorded is that someone ended it before. */
export const deputyshipNamed = defineEvent<{ absent: string; deputy: string; from: string; until: string }>(
  'deputyship.named',
  'A person named a deputy, from a time until a time at which it ends by itself.',
  { outbox: true },
);
export const deputyshipEnded = defineEvent<{ absent: string; deputy: string }>(
  'deputyship.ended',
  'A deputyship was ended before its time.',
  { outbox: true },
);
