import type { ReferralKind } from './codes/referral-kinds';

/** Each kind is numbered in a series of its own. */
const SERIES: Readonly<Record<ReferralKind, string>> = {
  lead: 'LR',
  information_request: 'IR',
  action_request: 'AR',
  forensic_request: 'FR',
  precursor_incident: 'PI',
  nps_alert: 'NA',
  legal_assistance_notice: 'LN',
};

export const seriesOf = (kind: ReferralKind): string => SERIES[kind];

/** The number that both sides quote, such as `DEA-LR-2026-000142`. */
export const referenceOf = (agencyCode: string, series: string, year: number, number: number): string =>
  `${agencyCode}-${series}-${year}-${String(number).padStart(6, '0')}`;

/** A number as people write it, in its full form: `dea-lr-2026-142` is `DEA-LR-2026-000142`. What is no number stays as it is. */
export const fullReference = (written: string): string => {
  const [, head, number] = /^([A-Z0-9]+-[A-Z]{2}-\d{4})-(\d{1,6})$/.exec(written.trim().toUpperCase()) ?? [];
  return head === undefined || number === undefined ? written.trim() : `${head}-${number.padStart(6, '0')}`;
};
