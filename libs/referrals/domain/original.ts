import { type EventFacts, type HandlingCode, unionOfHandling } from '@counterpart/kernel';
import type { Evaluation } from './codes/evaluation';
import type { Identifier } from './identifiers';
import type { ReferralHeading } from './referral';
import type { Deadline } from './thread/thread-facts';

/** The instrument of the register that a referral rests on, and the place in it. */
export interface LegalBasis {
  readonly instrument: string;
  readonly article: string | null;
}

/** A substance as both sides name it; the numbers are checked. */
export interface Substance {
  readonly name: string;
  readonly nameZh: string | null;
  readonly cas: string | null;
  readonly hs: string | null;
}

/** One thing that is asked for. Where it carries restrictions or an evaluation of its own, they add to the referral's. */
export interface RequestedItem {
  readonly text: string;
  readonly handling: readonly HandlingCode[];
  readonly evaluation: Evaluation | null;
}

/** A referral as its officer writes it. What is missing stops the sending, not the writing. */
export interface ReferralDraft extends Omit<ReferralHeading, 'urgency'> {
  readonly deadline: Deadline;
  readonly handlingText: string | null;
  readonly evaluation: Evaluation | null;
  readonly legalBasis: readonly LegalBasis[];
  readonly title: string;
  readonly text: string | null;
  readonly items: readonly RequestedItem[];
  readonly identifiers: readonly Identifier[];
  readonly substances: readonly Substance[];
}

/** What an officer writes, and the agency's own number, which stays here. */
export interface WrittenReferral {
  readonly draft: ReferralDraft;
  readonly ownReference: string | null;
}

/** What is the same in every language. */
export interface OriginalData {
  readonly evaluation: Evaluation | null;
  readonly legalBasis: readonly LegalBasis[];
  readonly items: readonly { readonly no: number; readonly handling: readonly HandlingCode[]; readonly evaluation: Evaluation | null }[];
  readonly identifiers: readonly { readonly kind: string; readonly value: string }[];
  readonly substances: readonly Substance[];
}

/** The content of the original: every sentence of a person by its path, so that all of it is translated, and the rest. */
export function contentOf(draft: ReferralDraft): { readonly texts: Record<string, string>; readonly data: Record<string, unknown> } {
  const texts = {
    title: draft.title,
    text: draft.text,
    handlingText: draft.handlingText,
    ...Object.fromEntries(draft.items.map(({ text }, i) => [`items.${i + 1}`, text])),
  };
  const data: OriginalData = {
    evaluation: draft.evaluation,
    legalBasis: draft.legalBasis,
    items: draft.items.map(({ handling, evaluation }, i) => ({ no: i + 1, handling, evaluation: evaluation ?? draft.evaluation })),
    identifiers: draft.identifiers.map(({ kind, value }) => ({ kind, value })),
    substances: draft.substances,
  };
  return {
    texts: Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null)),
    data: { ...data },
  };
}

/** The facts of the original but for its stage times, which follow from the release. */
export const factsOf = (draft: ReferralDraft, receiverZone: string, caseReference: string | null): EventFacts => ({
  referralKind: draft.kind,
  crimeType: draft.crimeType,
  deadline: { class: draft.deadline.class, ground: draft.deadline.ground ?? null, agreedDate: draft.deadline.agreedDate ?? null },
  receiverZone,
  items: draft.items.map((_, i) => ({ no: i + 1 })),
  caseReference,
});

/** The heading that goes with a draft: it carries the restrictions of every part of it, and of the case it is in. */
export const headingOf = (draft: ReferralDraft, caseHandling: readonly HandlingCode[]): ReferralHeading => ({
  kind: draft.kind,
  crimeType: draft.crimeType,
  urgency: draft.deadline.class,
  handling: unionOfHandling(draft.handling, caseHandling, ...draft.items.map(({ handling }) => handling)),
  exercise: draft.exercise,
  language: draft.language,
});
