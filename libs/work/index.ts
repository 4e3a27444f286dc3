export { workPolicy } from './domain/work.policy';
export { WorkHttpModule } from './http/work-http.module';
export { WorkModule } from './work.module';
export { WorkQueries } from './work.queries';
