import type { Schemas } from '@counterpart/api-client';

type Body = Schemas['NewReferralDto'];
/** A code that the server takes there, or nothing chosen yet. */
type Chosen<Code extends string> = Code | '';

export interface ItemValues {
  readonly text: string;
  /** Beside those of the referral. */
  readonly handling: HandlingCode[];
  readonly source: Chosen<Evaluation['source']>;
  readonly information: Chosen<Evaluation['information']>;
}

export type HandlingCode = Body['handling'][number];
type Evaluation = Schemas['EvaluationDto'];
type Identifier = Schemas['IdentifierDto'];

export interface SubstanceValues {
  readonly name: string;
  readonly nameZh: string;
  readonly cas: string;
  readonly hs: string;
}

/** A referral as the form holds it: everything there, though empty. */
export interface DraftValues {
  kind: Chosen<Body['kind']>;
  crimeType: Chosen<Body['crimeType']>;
  /** The way of it: fixed once there is a draft. */
  deskId: string;
  agency: string;
  desk: string;
  caseId: string;
  ownReference: string;
  language: Body['language'];
  title: string;
  text: string;
  identifiers: { kind: Identifier['kind']; value: string }[];
  substances: SubstanceValues[];
  items: ItemValues[];
  handling: HandlingCode[];
  handlingText: string;
  source: Chosen<Evaluation['source']>;
  information: Chosen<Evaluation['information']>;
  basis: { instrument: string; article: string }[];
  urgency: Schemas['DeadlineDto']['class'];
  ground: Chosen<NonNullable<Schemas['DeadlineDto']['ground']>>;
  agreedDate: string;
  exercise: boolean;
}

export const EMPTY_ITEM: ItemValues = { text: '', handling: [], source: '', information: '' };
export const EMPTY_SUBSTANCE: SubstanceValues = { name: '', nameZh: '', cas: '', hs: '' };
export const EMPTY_BASIS = { instrument: '', article: '' };

/** A form nobody has written in. Handling starts with the strictest: what is sent too freely cannot be undone. */
export const emptyDraft = (deskId: string, language: DraftValues['language'], caseId = ''): DraftValues => ({
  kind: '',
  crimeType: '',
  deskId,
  agency: '',
  desk: '',
  caseId,
  ownReference: '',
  language,
  title: '',
  text: '',
  identifiers: [],
  substances: [],
  items: [],
  handling: ['H1', 'H2'],
  handlingText: '',
  source: '',
  information: '',
  basis: [EMPTY_BASIS],
  urgency: 'NORMAL',
  ground: '',
  agreedDate: '',
  exercise: false,
});

/** What a draft cannot begin without, in the order of the form. */
const NEEDED = ['kind', 'crimeType', 'deskId', 'agency', 'desk', 'title'] as const;

/** The fields that are still empty, without which nothing can be saved. */
export const neededFields = (values: DraftValues): readonly (typeof NEEDED)[number][] =>
  NEEDED.filter((name) => values[name].trim() === '');

/** Whether a kind asks for something, item by item. */
export const asks = (kind: DraftValues['kind']): boolean => kind.endsWith('_request');

/** Whether a class of urgency stands only on a ground. */
export const needsGround = (urgency: DraftValues['urgency']): boolean => urgency === 'URGENT_DIRECT' || urgency === 'URGENT_INDIRECT';

/** The codes after one was switched: H0 stands alone, and there is always one. */
export function switchHandling(before: readonly HandlingCode[], after: readonly HandlingCode[]): HandlingCode[] {
  if (after.length === 0) return [...before];
  const isOpened = after.includes('H0') && !before.includes('H0');
  return isOpened ? ['H0'] : after.filter((code) => code !== 'H0' || after.length === 1).sort();
}
