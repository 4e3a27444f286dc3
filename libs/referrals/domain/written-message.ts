import { DomainError, type EventFacts, type HandlingCode } from '@counterpart/kernel';
import type { Evaluation } from './codes/evaluation';
import type { OnwardUse, PermissionDenial } from './codes/onward-use';
import type { RefusalGround } from './codes/refusal-grounds';
import type { Deadline } from './thread/thread-facts';

/** What an answer says of one requested item: answered, or refused on a ground. */
export interface ItemAnswer {
  readonly no: number;
  readonly ground: RefusalGround | null;
  readonly text: string | null;
}

/** A message in the thread of a referral as its officer writes it. */
export interface WrittenMessage {
  readonly language: string;
  readonly text: string;
  readonly handling: readonly HandlingCode[];
  readonly handlingText: string | null;
  readonly evaluation: Evaluation | null;
  readonly items: readonly ItemAnswer[];
}

export type WrittenKind =
  | 'referral.clarification_request'
  | 'referral.clarification'
  | 'referral.interim_answer'
  | 'referral.final_answer'
  | 'referral.refusal'
  | 'referral.update'
  | 'referral.permission_request'
  | 'referral.permission_grant'
  | 'referral.permission_denial';

/** What a message says by codes, ids and times beside its words. `of` is what it answers, or what it asks about. */
export interface Said {
  readonly of?: string | undefined;
  readonly use?: OnwardUse | undefined;
  readonly recipient?: string | null | undefined;
  readonly validUntil?: string | undefined;
  readonly ground?: PermissionDenial | undefined;
}

/** The rule of the policy table that each kind of message needs. */
export const ACTION_OF = {
  'referral.clarification_request': 'referral.ask',
  'referral.clarification': 'referral.clarify',
  'referral.interim_answer': 'referral.answer',
  'referral.final_answer': 'referral.answer',
  'referral.refusal': 'referral.refuse',
  'referral.update': 'referral.update',
  'referral.permission_request': 'referral.request-permission',
  'referral.permission_grant': 'referral.grant-permission',
  'referral.permission_denial': 'referral.deny-permission',
} as const satisfies Record<WrittenKind, string>;

export const isWrittenKind = (kind: string): kind is WrittenKind => Object.hasOwn(ACTION_OF, kind);

const answered = ({ no }: ItemAnswer): EventFacts => ({ no, state: 'answered' });
const refused = ({ no, ground }: ItemAnswer): EventFacts => ({ no, ground });

/**
 * The facts of a message but for its stage times. What belongs to a matter of life (ground G2) says so: it passes while the
 * cooperation is suspended, as the original does.
 */
export function factsOfWritten(kind: WrittenKind, written: WrittenMessage, said: Said, deadline: Deadline | null): EventFacts {
  const facts = factsOfKind(kind, written, said);
  return deadline?.ground === 'G2' ? { ...facts, deadline: { class: deadline.class, ground: deadline.ground } } : facts;
}

function factsOfKind(kind: WrittenKind, { items }: WrittenMessage, said: Said): EventFacts {
  const { of = null, use = null, recipient = null, validUntil = null, ground = null } = said;
  switch (kind) {
    case 'referral.clarification':
      return { of };
    case 'referral.permission_request':
      return { of, use, recipient };
    case 'referral.permission_grant':
      return { of, validUntil };
    case 'referral.permission_denial':
      return { of, ground };
    case 'referral.interim_answer':
      return { items: items.map(answered) };
    case 'referral.final_answer':
      return { items: items.map((item) => (item.ground === null ? answered(item) : { ...refused(item), state: 'refused' })) };
    case 'referral.refusal':
      return { items: items.map(refused) };
    default:
      return {};
  }
}

/** Its content: sentences by path, and what is the same in every language. */
export function contentOfWritten({ text, handlingText, evaluation, items }: WrittenMessage): {
  readonly texts: Record<string, string>;
  readonly data: Record<string, unknown>;
} {
  return {
    texts: {
      text,
      ...(handlingText === null ? {} : { handlingText }),
      ...Object.fromEntries(items.flatMap((item) => (item.text === null ? [] : [[`items.${item.no}`, item.text]]))),
    },
    data: { evaluation, items: items.map(({ no, ground }) => ({ no, state: ground === null ? 'answered' : 'refused', ground })) },
  };
}

/** Throws where H3 stands for a restriction that is not said; it may come from the case. */
export function requireHandlingText(handling: readonly HandlingCode[], { handlingText }: WrittenMessage): void {
  if (!handling.includes('H3') || handlingText !== null) return;
  const problem = { path: 'handlingText', message: 'H3 needs the text of the restriction.' };
  throw new DomainError('invalid', 'referral.handling-text', 'The restriction is not said.', [problem]);
}

/** A permission that has ended before it begins is none. */
export function requireTimely(kind: string, { validUntil }: EventFacts, at: Date): void {
  if (kind !== 'referral.permission_grant' || Date.parse(String(validUntil)) > at.getTime()) return;
  const problem = { path: 'validUntil', message: 'must be in the future' };
  throw new DomainError('invalid', 'referral.valid-until', 'The permission would have ended already.', [problem]);
}
