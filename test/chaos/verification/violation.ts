/** How a run can have failed: something acknowledged is gone, something was done twice, or something was left half done. */
export type Fault = 'lost' | 'twice' | 'unfinished';

export interface Violation {
  readonly fault: Fault;
  /** The name of the check that found it. */
  readonly check: string;
  readonly what: string;
}

/** A question to the database, as its administrator. Each row of the answer, a text `what`, is a violation. */
export interface Check {
  readonly name: string;
  readonly fault: Fault;
  readonly sql: string;
}
