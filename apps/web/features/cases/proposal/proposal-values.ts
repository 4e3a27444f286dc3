import type { Schemas } from '@counterpart/api-client';
import type { FieldPath } from 'react-hook-form';
import type { ChosenDesk } from '../desk-choice';

type Body = Schemas['NewCaseDto'];

/** A proposal as the form holds it: everything there, though empty. */
export interface ProposalValues {
  deskId: string;
  crimeType: string;
  /** Empty: the template of the crime type. */
  template: string;
  title: string;
  summary: string;
  language: string;
  handling: Body['handling'];
  exercise: boolean;
  ownReference: string;
  legalBasis: { instrument: string; article: string }[];
  invitations: ChosenDesk[];
}

export const EMPTY_BASIS = { instrument: '', article: '' };
export const NO_DESK: ChosenDesk = { agencyId: '', deskId: '' };

/** A form nobody has written in. Handling starts with the strictest: what is shared too freely cannot be undone. */
export const emptyProposal = (deskId: string, language: string): ProposalValues => ({
  deskId,
  crimeType: '',
  template: '',
  title: '',
  summary: '',
  language,
  handling: ['H1', 'H2'],
  exercise: false,
  ownReference: '',
  legalBasis: [EMPTY_BASIS],
  invitations: [NO_DESK],
});

/** What is sent of a form whose required fields are filled in; its choices offer the codes of the server alone. */
export function bodyOf({ crimeType, template, language, ownReference, ...values }: ProposalValues): Body {
  return {
    ...values,
    crimeType: crimeType as Body['crimeType'],
    ...(template === '' ? {} : { template: template as Body['crimeType'] }),
    language: language as Body['language'],
    ownReference: ownReference.trim() === '' ? null : ownReference,
  };
}

const PLAIN = ['deskId', 'crimeType', 'template', 'title', 'summary', 'language', 'handling', 'ownReference'] as const;

/** The fields on the screen, rows included, and how the server's paths lead to them. */
export function fieldsOf({ legalBasis, invitations }: ProposalValues): {
  readonly fields: readonly FieldPath<ProposalValues>[];
  readonly rename: Readonly<Record<string, FieldPath<ProposalValues>>>;
} {
  const bases = legalBasis.flatMap((_, i) => [`legalBasis.${i}.instrument`, `legalBasis.${i}.article`] as const);
  const desks = invitations.map((_, i) => `invitations.${i}` as const);
  return {
    fields: [...PLAIN, ...bases, ...desks],
    rename: Object.fromEntries([
      ...legalBasis.map((_, i) => [`legalBasis.${i}`, `legalBasis.${i}.instrument`] as const),
      ...desks.flatMap((desk) => [[`${desk}.agencyId`, desk] as const, [`${desk}.deskId`, desk] as const]),
    ]),
  };
}
