/** What a second person looks at before a message crosses, in the order of the list. */
export const RELEASE_CHECKS = [
  'second_person',
  'translation',
  'handling',
  'evaluation',
  'legal_basis',
  'readiness',
  'thread',
  'eligibility',
  'cooperation',
] as const;
export type ReleaseCheckCode = (typeof RELEASE_CHECKS)[number];

/** One line of the list. What is not as it should be and `blocks` stops the release; the rest is for the person to judge. */
export interface ReleaseCheck {
  readonly code: ReleaseCheckCode;
  readonly isOk: boolean;
  readonly blocks: boolean;
  /** Codes or paths that say what is wrong, or what it is about; never a word of the content. */
  readonly detail: readonly string[];
}

/** A line of which nothing is wrong unless something is named. */
export const releaseCheck = (code: ReleaseCheckCode, wrong: readonly string[], blocks = true): ReleaseCheck => ({
  code,
  isOk: wrong.length === 0,
  blocks,
  detail: wrong,
});
