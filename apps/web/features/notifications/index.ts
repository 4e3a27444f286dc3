export { notificationsRoutes } from './routes';
