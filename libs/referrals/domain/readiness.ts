import { CRIME_TYPES, isHandling, isListed, type Problem } from '@counterpart/kernel';
import { type Evaluation, isEvaluation } from './codes/evaluation';
import { REFERRAL_KINDS, type ReferralKind } from './codes/referral-kinds';
import { needsGround, URGENCY_CLASSES, URGENCY_GROUNDS } from './codes/urgency';

type Grade = { readonly [Scale in keyof Evaluation]: string } | null;

/** One requested item; without a handling or an evaluation of its own it has the referral's. */
export interface ItemParts {
  readonly text: string | null;
  readonly handling: readonly string[];
  readonly evaluation: Grade;
}

/** What is there of a referral before it is sent. Nothing of it need be right yet. */
export interface ReferralParts {
  readonly kind: string | null;
  readonly crimeType: string | null;
  readonly recipientDesk: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly legalBasis: readonly unknown[];
  readonly deadline: { readonly class: string; readonly ground?: string | null; readonly agreedDate?: string | null } | null;
  readonly handling: readonly string[];
  readonly handlingText: string | null;
  readonly evaluation: Grade;
  readonly items: readonly ItemParts[];
  /** What names the subject so that the receiver can look for it: identifiers, substances. */
  readonly identifiers: readonly unknown[];
  readonly substances: readonly unknown[];
}

type Check = (parts: ReferralParts, today: string) => readonly Problem[];

const missing = (isMissing: boolean, path: string, message: string): readonly Problem[] => (isMissing ? [{ path, message }] : []);
const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
const kindOf = ({ kind }: ReferralParts): (typeof REFERRAL_KINDS)[ReferralKind] | null =>
  isListed(REFERRAL_KINDS, kind) ? REFERRAL_KINDS[kind] : null;

const checks: readonly Check[] = [
  (parts) => missing(kindOf(parts) === null, 'kind', 'Say what kind of referral it is.'),
  ({ crimeType }) => missing(!isListed(CRIME_TYPES, crimeType), 'crimeType', 'Say what it is about.'),
  ({ recipientDesk }) => missing(isBlank(recipientDesk), 'recipientDesk', 'Name the desk that it goes to.'),
  ({ language }) => missing(isBlank(language), 'language', 'Say in which language it is written.'),
  ({ title }) => missing(isBlank(title), 'title', 'Give it a title.'),
  ({ text }) => missing(isBlank(text), 'text', 'Write what the other side needs to know.'),
  ({ legalBasis }) => missing(legalBasis.length === 0, 'legalBasis', 'Name the legal basis.'),
  deadlineProblems,
  ({ handling }) => missing(!isHandling(handling), 'handling', 'Choose H0 alone, or one or more of H1, H2 and H3.'),
  ({ handling, handlingText, items }) => {
    const isRestricted = [handling, ...items.map((item) => item.handling)].some((codes) => codes.includes('H3'));
    return missing(isRestricted && isBlank(handlingText), 'handlingText', 'H3 needs the text of the restriction.');
  },
  ({ evaluation, items }) =>
    missing(!isEvaluation(evaluation) && items.length === 0, 'evaluation', 'Evaluate the source and the information.'),
  (parts) => missing(kindOf(parts)?.asks === true && parts.items.length === 0, 'items', 'List at least one thing that you ask for.'),
  ({ items, evaluation }) => items.flatMap((item, i) => itemProblems(item, `items[${i}]`, evaluation)),
  (parts) => {
    const isNameless = parts.identifiers.length + parts.substances.length === 0;
    return missing(
      kindOf(parts)?.identifies === true && isNameless,
      'identifiers',
      'Name its subject by at least one identifier or substance.',
    );
  },
];

function deadlineProblems({ deadline }: ReferralParts, today: string): readonly Problem[] {
  if (!isListed(URGENCY_CLASSES, deadline?.class)) return [{ path: 'deadline.class', message: 'Say how urgent it is.' }];
  const { ground = null, agreedDate = null } = deadline ?? {};
  const needs = needsGround(deadline?.class);
  return [
    ...missing(needs && !isListed(URGENCY_GROUNDS, ground), 'deadline.ground', 'An urgent referral needs its ground.'),
    ...missing(!needs && ground !== null, 'deadline.ground', 'Only an urgent referral has a ground.'),
    ...agreedDateProblems(deadline?.class === 'PROLONGED', agreedDate, today),
  ];
}

function agreedDateProblems(isAgreed: boolean, date: string | null, today: string): readonly Problem[] {
  const path = 'deadline.agreedDate';
  if (!isAgreed) return missing(date !== null, path, 'Only the class PROLONGED has an agreed date.');
  if (date === null || !isDay(date)) return [{ path, message: 'Give the agreed date.' }];
  return missing(date < today, path, 'The agreed date is past.');
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

const itemProblems = ({ text, handling, evaluation }: ItemParts, path: string, inherited: Grade): readonly Problem[] => [
  ...missing(isBlank(text), `${path}.text`, 'Write what you ask for.'),
  ...missing(handling.length > 0 && !isHandling(handling), `${path}.handling`, 'Choose H0 alone, or one or more of H1, H2 and H3.'),
  ...missing(!isEvaluation(evaluation ?? inherited), `${path}.evaluation`, 'Evaluate the source and the information.'),
];

/** What is still missing of a referral before it can be sent: every part, by its path. `today` is `YYYY-MM-DD`. */
export const readinessProblems = (parts: ReferralParts, today: string): readonly Problem[] =>
  checks.flatMap((check) => check(parts, today));
