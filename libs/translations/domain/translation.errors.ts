import { DomainError } from '@counterpart/kernel';

export const reviewerTranslated = (): DomainError =>
  new DomainError('forbidden', 'translation.own-work', 'A translation is reviewed by another person than the one who wrote it.');

export const segmentsLeft = (what: string, count: number): DomainError =>
  new DomainError('invalid', 'translation.segments-left', `Segments that are ${what}: ${count}.`);

export const nothingSentBack = (): DomainError =>
  new DomainError('invalid', 'translation.nothing-sent-back', 'Send back at least one segment, saying what is wrong with it.');

/** `position` counts from 0, as in the list of segments. */
export const factsMissing = (position: number, missing: readonly string[]): DomainError =>
  new DomainError(
    'invalid',
    'translation.facts-missing',
    'The translation lacks numbers or identifiers of its source: correct it, or say in writing why it is right.',
    missing.map((fact) => ({ path: `segments[${position}].target`, message: `lacks ${fact}` })),
  );
