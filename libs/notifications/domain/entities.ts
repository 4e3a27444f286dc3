import { NotificationSettings } from './notification-settings';

/** What notifications map to tables. */
export const notificationEntities = [NotificationSettings];
