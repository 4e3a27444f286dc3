import { anyone, definePolicy } from '@counterpart/kernel';

/** One's own work, by role: what the role has no part in is not in it. */
export const workPolicy = definePolicy<unknown>('work')({
  'work.read': { liaison: anyone, supervisor: anyone, analyst: anyone, translator: anyone, secretariat: anyone },
});
