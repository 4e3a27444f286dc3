import type { Schemas } from '@counterpart/api-client';

/** Messages of a thread that a person writes words for, by the name of their kind. */
export const WRITTEN_KINDS = [
  'clarification_request',
  'clarification',
  'interim_answer',
  'final_answer',
  'refusal',
  'update',
  'permission_request',
  'permission_grant',
  'permission_denial',
] as const;

export type WrittenKind = (typeof WRITTEN_KINDS)[number];
export type AbilityName = keyof Schemas['ReferralAbilitiesAnswer'];

/** What a person must be able to do to write a kind of message. */
const ABILITY: Readonly<Record<WrittenKind, AbilityName>> = {
  clarification_request: 'ask',
  clarification: 'clarify',
  interim_answer: 'answerInterim',
  final_answer: 'answerFinal',
  refusal: 'refuse',
  update: 'update',
  permission_request: 'requestPermission',
  permission_grant: 'grantPermission',
  permission_denial: 'denyPermission',
};

/** The kind that a name means; null for one that nobody writes. */
export const writtenKind = (kind: string): WrittenKind | null =>
  WRITTEN_KINDS.find((one) => `referral.${one}` === kind || one === kind) ?? null;

/** The ability behind a kind of message; that of the draft itself for the original. */
export function abilityOf(kind: string): AbilityName {
  const written = writtenKind(kind);
  return written === null ? 'edit' : ABILITY[written];
}
