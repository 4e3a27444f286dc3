import { defineEvent } from '@counterpart/kernel';

type Nothing = Record<string, never>;

/** On the object that it is about; `of` is the event that is told. */
export const notificationTold = defineEvent<{ kind: string; of: string; to: readonly string[] }>(
  'notification.told',
  'People were told of an event in their inboxes.',
);
export const notificationsRead = defineEvent<{ count: number }>('notification.read', 'A person marked notifications as read.');
export const mailWanted = defineEvent<Nothing>('notification.mail-wanted', 'A person is to be told by mail that something is new.', {
  outbox: true,
});
export const mailSent = defineEvent<{ count: number }>(
  'notification.mailed',
  'A mail was sent: a number and a link for each of `count` things.',
);
export const mailRefused = defineEvent<Nothing>('notification.mail-refused', 'The address of a person takes no mail.');
export const settingsChanged = defineEvent<{ byMail: boolean }>('notification.settings-changed', 'A person changed how he or she is told.');
