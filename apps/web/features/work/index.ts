export { workRoutes } from './routes';
