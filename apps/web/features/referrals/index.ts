export { referralsRoutes } from './routes';
