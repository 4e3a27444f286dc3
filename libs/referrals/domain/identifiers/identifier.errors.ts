import { DomainError } from '../../../kernel';

/** The reason is a clause that follows the identifier: `check digit should be 1`. */
export const wrongIdentifier = (reason: string): DomainError => new DomainError('invalid', 'identifier.wrong', reason);
