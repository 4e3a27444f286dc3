import type { Figures } from './figures';
import { inColumns } from './columns';

/** The figures of a pair of agencies, `DEA > NNCC`. */
export interface PairFigures {
  readonly pair: string;
  readonly figures: Figures;
}

const HEADING = ['from > to', 'sent', 'delivered', 'answered', 'items refused', 'withdrawn', 'closed', 'median', 'p90', 'in time'];

/** The table of referrals and times by pair of agencies, with the whole in its last line. */
export function tableOf(pairs: readonly PairFigures[], total: Figures): string {
  const rows = [...pairs, { pair: 'all', figures: total }].map(({ pair, figures }) => [
    pair,
    ...[figures.sent, figures.delivered, figures.answered, figures.refusedItems, figures.withdrawn, figures.closed].map(String),
    inSeconds(figures.net.medianSeconds),
    inSeconds(figures.net.p90Seconds),
    figures.shareInTime === null ? '-' : `${(figures.shareInTime * 100).toFixed(0)} %`,
  ]);
  return inColumns(HEADING, rows);
}

const inSeconds = (seconds: number | null): string => (seconds === null ? '-' : `${seconds} s`);

/** The one line that says what became of everything. */
export const lineOf = ({ sent, delivered, answered, refusedInPart, withdrawn, closed }: Figures): string =>
  `${sent} referrals: ${delivered} delivered, ${answered} answered, ${refusedInPart} refused in part, ${withdrawn} withdrawn, ${closed} closed`;
