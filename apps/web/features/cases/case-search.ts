/** Filters of the list of cases; the names are those of the server. */
export interface CasesSearch {
  readonly state?: string | undefined;
  readonly crimeType?: string | undefined;
}

/** The parts of a case that have an address. */
export const CASE_TABS = ['overview', 'exchange', 'timeline', 'notes', 'access'] as const;
export type CaseTab = (typeof CASE_TABS)[number];
