import type { Detail } from './referral.queries';

/** What every dialog of a referral is given. */
export interface DialogProps {
  readonly detail: Detail;
  readonly onClose: () => void;
}
