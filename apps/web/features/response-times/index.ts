export { responseTimesRoutes } from './routes';
