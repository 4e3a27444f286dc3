export { migrate } from './migrate';
export { provisionRoles, type RoleUrls } from './roles';
export { installReference, type Reference, type ReferenceAgency } from './reference';
export { dumpSchema } from './dump';
