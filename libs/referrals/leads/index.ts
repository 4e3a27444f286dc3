export type { Lead, LeadFault, LeadFile } from './lead';
export { readLeads } from './lead-file';
