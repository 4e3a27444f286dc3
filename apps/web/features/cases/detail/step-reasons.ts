import type { Schemas } from '@counterpart/api-client';

type Reason<Dto extends { readonly reason: string }> = readonly Dto['reason'][];

const PARTING: Reason<Schemas['PartingDto']> = [
  'OUT_OF_SCOPE',
  'NO_LEGAL_BASIS',
  'OWN_INVESTIGATION',
  'NO_CAPACITY',
  'TASK_DONE',
  'ESSENTIAL_INTERESTS',
];
const SUSPEND: Reason<Schemas['SuspendDto']> = [
  'COURT_PROCEEDINGS',
  'OPERATION_AT_RISK',
  'AWAITING_EVIDENCE',
  'COOPERATION_SUSPENDED',
  'NO_CAPACITY',
];
const RESUME: Reason<Schemas['ResumeDto']> = ['OBSTACLE_GONE', 'NEW_INFORMATION'];
const CLOSE: Reason<Schemas['CloseDto']> = ['OBJECTIVE_REACHED', 'NO_FURTHER_LEADS', 'MERGED', 'WITHDRAWN'];
const REOPEN: Reason<Schemas['ReopenDto']> = ['NEW_EVIDENCE', 'COURT_ORDER', 'CLOSED_IN_ERROR'];

/** The coded reasons that each step can have, of the list of all reasons of cases. */
export const REASONS = { decline: PARTING, leave: PARTING, suspend: SUSPEND, resume: RESUME, close: CLOSE, reopen: REOPEN };
