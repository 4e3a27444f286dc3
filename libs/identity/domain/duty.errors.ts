import { DomainError } from '@counterpart/kernel';

const invalid = (code: string, message: string, path: string, problem: string): DomainError =>
  new DomainError('invalid', `duty.${code}`, message, [{ path, message: problem }]);

export const notOfDesk = (): DomainError =>
  invalid('not-of-desk', 'Only people of the desk with an open account are on its duty.', 'userId', 'is nobody of this desk');

export const overDuty = (): DomainError => invalid('over', 'The time ends before it begins, or is over.', 'until', 'is too early');

export const longDuty = (): DomainError => invalid('too-long', 'One duty lasts 31 days at most.', 'until', 'is too late');

export const wrongRosterTime = (): DomainError =>
  invalid(
    'roster-time',
    'A roster is shown for a time that ends after it begins, and for 92 days at most.',
    'to',
    'is too early or too late',
  );
