import type { Schemas } from '@counterpart/api-client';

/** What there is to show of a message, whether it waits here or has crossed. */
export interface MessageView {
  /** `referral.original`, `case.note`; also without what stands before the dot. */
  readonly kind: string;
  readonly language: string;
  readonly handling: readonly string[];
  readonly exercise: boolean;
  readonly facts: Schemas['ReferralFactsAnswer'];
  readonly content: {
    readonly texts: Readonly<Record<string, string>>;
    readonly data: Schemas['ReferralDataAnswer'];
    readonly translation: { readonly language: string; readonly texts: Readonly<Record<string, string>> } | null;
  };
}

/** A message of `GET /messages/{id}`, whose facts and data are open there because they follow from its kind. */
export function messageViewOf({
  kind,
  language,
  handling,
  exercise,
  facts,
  content,
  translation,
}: Schemas['MessageDetailAnswer']): MessageView {
  return {
    kind,
    language,
    handling,
    exercise,
    facts: facts as Schemas['ReferralFactsAnswer'],
    content: { texts: content.texts, data: content.data as Schemas['ReferralDataAnswer'], translation },
  };
}
