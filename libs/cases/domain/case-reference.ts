/** The counter that numbers an agency's joint cases. */
export const CASE_SERIES = 'JC';

const FORM = /^JC-([A-Z][A-Z0-9]{1,15})-(\d{4})-(\d{5,9})$/;

/** The shared reference of a joint case, issued by the lead agency and carrying its code: `JC-DEA-2026-00017`. */
export const caseReference = (agencyCode: string, year: number, number: number): string =>
  `${CASE_SERIES}-${agencyCode}-${year}-${String(number).padStart(5, '0')}`;

/** The code of the agency that issued a reference; null where the text is not one. */
export const issuerOf = (reference: string): string | null => FORM.exec(reference)?.[1] ?? null;
