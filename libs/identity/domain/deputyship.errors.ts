import { DomainError } from '@counterpart/kernel';

const invalid = (code: string, message: string, path: string, problem: string): DomainError =>
  new DomainError('invalid', `deputyship.${code}`, message, [{ path, message: problem }]);

export const noSuchDeputy = (): DomainError =>
  invalid('no-such-person', 'Your agency has no such person, or the account is closed.', 'deputyId', 'is nobody of your agency');

export const ownDeputy = (): DomainError => invalid('own', 'Nobody is his or her own deputy.', 'deputyId', 'is yourself');

export const otherOffices = (): DomainError =>
  invalid(
    'other-role',
    "A liaison officer's deputy is a liaison officer, a supervisor's a supervisor, and who is both has a deputy who is both.",
    'deputyId',
    'has another role',
  );

export const overPeriod = (): DomainError => invalid('over', 'The time ends before it begins, or is over.', 'until', 'is too early');

export const longPeriod = (): DomainError =>
  invalid('too-long', 'A deputy is named for 92 days at most, and a year ahead at most.', 'until', 'is too late');

export const manyDeputies = (most: number): DomainError =>
  new DomainError('conflict', 'deputyship.too-many', `You have named ${most} deputies for now or later already; end one of them first.`);

export const alreadyOver = (): DomainError => new DomainError('conflict', 'deputyship.ended', 'It is over already.');
