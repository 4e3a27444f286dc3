import { CaseContent } from './case-content';
import { CaseFile } from './case-file';
import { CaseNote } from './case-note';

/** The entities of this feature, for the database module. */
export const caseEntities = [CaseFile, CaseContent, CaseNote] as const;
