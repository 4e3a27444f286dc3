export { migrate } from './migrate';
export { provisionRoles, type RoleUrls } from './roles';
