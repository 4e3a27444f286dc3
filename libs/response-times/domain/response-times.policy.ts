import { anyone, definePolicy } from '@counterpart/kernel';

/** Who sees how long things take: officers of their desks' referrals, the secretariat of those of its side, by headers alone. */
export const responseTimesPolicy = definePolicy<unknown>('response-times')({
  'response-times.read': { liaison: anyone, supervisor: anyone, analyst: anyone, secretariat: anyone },
  'response-times.read-clock': { liaison: anyone, supervisor: anyone, analyst: anyone, secretariat: anyone },
});
