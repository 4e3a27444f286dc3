export { Live } from './live';
export { notificationsRoutes } from './routes';
export { UnreadCount } from './unread-count';
