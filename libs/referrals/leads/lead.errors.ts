import { DomainError, type Problem } from '../../kernel';

/** The file as a whole can't be read: `leads.<what>`. */
export const unreadableLeads = (what: string, message: string, problems: readonly Problem[] = []): DomainError =>
  new DomainError('invalid', `leads.${what}`, message, problems);

/** One cell is wrong; the reason is a clause that follows the name of the column. */
export const wrongCell = (reason: string): DomainError => new DomainError('invalid', 'leads.cell', reason);
