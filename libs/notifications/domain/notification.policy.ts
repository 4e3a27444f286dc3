import { anyone, definePolicy, type PolicyRow } from '@counterpart/kernel';

const everyone: PolicyRow<unknown> = {
  liaison: anyone,
  supervisor: anyone,
  analyst: anyone,
  translator: anyone,
  examiner: anyone,
  secretariat: anyone,
  auditor: anyone,
  administrator: anyone,
  operator: anyone,
};

/** One's own inbox and settings, and the stream of what has changed: whoever is signed in. Each row is the person's alone. */
export const notificationPolicy = definePolicy<unknown>('notification')({
  'notification.read': everyone,
  'notification.mark-read': everyone,
  'notification.settings': everyone,
  'live.follow': everyone,
  'notification.tell': { notifier: anyone },
  'notification.mail': { notifier: anyone },
});
