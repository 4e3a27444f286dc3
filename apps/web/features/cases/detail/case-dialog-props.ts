import type { CaseDetail } from './case.queries';

/** What every dialog of a case is given. */
export interface CaseDialogProps {
  readonly detail: CaseDetail;
  readonly onClose: () => void;
}
