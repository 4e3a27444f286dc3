/** A desk of an agency, by their codes. */
export interface DeskCodes {
  readonly agency: string;
  readonly desk: string;
}

/** Who of the other side writes to a desk: lead files name the addressee alone. */
const SENDERS: Readonly<Record<string, DeskCodes>> = {
  'NNCC/NNCC-PREC': { agency: 'DEA', desk: 'DEA-CHEM' },
  'NNCC/NNCC-INTL': { agency: 'DEA', desk: 'DEA-FIN' },
  'GACC/GACC-ANTI': { agency: 'CBP', desk: 'CBP-NTC' },
  'DEA/DEA-CHEM': { agency: 'NNCC', desk: 'NNCC-PREC' },
  'DEA/DEA-FIN': { agency: 'NNCC', desk: 'NNCC-INTL' },
  'CBP/CBP-NTC': { agency: 'GACC', desk: 'GACC-ANTI' },
};

/** The desk that writes to an addressee; null for one that the demonstration does not have. */
export const senderTo = ({ agency, desk }: DeskCodes): DeskCodes | null => SENDERS[`${agency}/${desk}`] ?? null;

/** The desks that keep the joint case: what the first sends to the second is part of it. */
export const CASE_DESKS = { lead: { agency: 'DEA', desk: 'DEA-CHEM' }, partner: { agency: 'NNCC', desk: 'NNCC-PREC' } } as const;

/** Whether what goes this way is part of the joint case. */
export const isInCase = (from: DeskCodes, to: DeskCodes): boolean =>
  from.desk === CASE_DESKS.lead.desk && to.desk === CASE_DESKS.partner.desk;
