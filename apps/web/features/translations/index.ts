export { translationsRoutes } from './routes';
