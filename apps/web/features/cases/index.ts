export { instrumentsQuery } from './instruments';
export { casesRoutes } from './routes';
