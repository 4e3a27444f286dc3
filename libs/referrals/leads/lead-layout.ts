import { DomainError } from '../../kernel';
import type { Cell } from './cells';
import type { Lead, LeadFault, LeadFile } from './lead';

/** What is wrong in a row whose line the reader knows. */
export type CellFault = Omit<LeadFault, 'line'>;

/** A row gives a lead or says what is wrong with it. */
export type RowResult = { readonly lead: Lead } | { readonly faults: readonly CellFault[] };

/** One way of writing leads in columns: the names of the columns, and how a row with them is read. */
export interface LeadLayout {
  readonly name: LeadFile['layout'];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  read(line: number, cell: (column: string) => string): RowResult;
}

type Columns = Readonly<Record<string, Cell<unknown>>>;

/** What the readers of these columns yield, by column. */
export type Values<C extends Columns> = { readonly [K in keyof C]: ReturnType<C[K]> };

/** Reads every column, and keeps every fault, so that a row has to be corrected only once. */
export const readCells = <C extends Columns>(
  columns: C,
  cell: (column: string) => string,
): { values: Values<C> } | { faults: CellFault[] } => {
  const faults: CellFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [column, read] of Object.entries(columns)) {
    try {
      values[column] = read(cell(column));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ column, reason: error.message });
    }
  }
  return faults.length > 0 ? { faults } : { values: values as Values<C> };
};
