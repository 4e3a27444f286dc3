import { CRIME_TYPES, type CrimeType, type EventFacts, isListed } from '@counterpart/kernel';
import type { SharedState } from './case-file';
import { CASE_STATES, PARTICIPANT_STATES, type ParticipantState } from './case-lifecycle';
import { CASE_OUTCOMES, isStateReason, PARTING_REASONS, type PartingReason } from './codes';

/** A participant as it crosses: the agency by its code, the desk by its id. */
export interface ToldParticipant {
  readonly agency: string;
  readonly desk: string;
  readonly state: ParticipantState;
}

export interface InvitationFacts {
  readonly crimeType: CrimeType;
  readonly template: CrimeType;
  readonly roster: readonly ToldParticipant[];
}

export interface StateFacts extends SharedState {
  readonly roster: readonly ToldParticipant[];
}

/** What each kind of message in a case says in its facts. All of it is codes and ids. */
export interface CaseFacts {
  readonly 'case.invitation': InvitationFacts;
  readonly 'case.acceptance': Readonly<Record<never, never>>;
  readonly 'case.decline': { readonly reason: PartingReason };
  readonly 'case.leave': { readonly reason: PartingReason };
  readonly 'case.state': StateFacts;
  readonly 'case.note': { readonly note: string };
}
export type CaseKind = keyof CaseFacts;

type Check = (value: unknown) => boolean;
const MOST_PARTICIPANTS = 100;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const oneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value);
const isUuid: Check = (value) => typeof value === 'string' && UUID.test(value);
const isAgency: Check = (value) => typeof value === 'string' && /^[A-Z][A-Z0-9]{1,15}$/.test(value);
const isCrimeType: Check = (value) => isListed(CRIME_TYPES, value);
const isParting: Check = (value) => isListed(PARTING_REASONS, value);
const isParticipant: Check = (value) => fits(value, { agency: isAgency, desk: isUuid, state: oneOf(PARTICIPANT_STATES) });
const isRoster: Check = (value) => Array.isArray(value) && value.length <= MOST_PARTICIPANTS && value.every(isParticipant);

const SHAPES: Readonly<Record<CaseKind, Readonly<Record<string, Check>>>> = {
  'case.invitation': { crimeType: isCrimeType, template: isCrimeType, roster: isRoster },
  'case.acceptance': {},
  'case.decline': { reason: isParting },
  'case.leave': { reason: isParting },
  'case.state': {
    state: oneOf(CASE_STATES),
    reason: (value) => value === null || isStateReason(value),
    outcome: (value) => value === null || isListed(CASE_OUTCOMES, value),
    roster: isRoster,
  },
  'case.note': { note: isUuid },
};

export const CASE_KINDS = Object.keys(SHAPES) as readonly CaseKind[];
export const isCaseKind = (kind: string): kind is CaseKind => Object.hasOwn(SHAPES, kind);

/** Reads the facts of a message in a case; null where they are not those of its kind. The sender's stage times are the exchange's. */
export function readCaseFacts<K extends CaseKind>(kind: K, facts: EventFacts): CaseFacts[K] | null {
  const { stages: _, ...rest } = facts;
  return fits(rest, SHAPES[kind]) ? (rest as unknown as CaseFacts[K]) : null;
}

function fits(value: unknown, shape: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = value as Readonly<Record<string, unknown>>;
  const isKnown = Object.keys(members).every((key) => Object.hasOwn(shape, key));
  return isKnown && Object.entries(shape).every(([key, check]) => Object.hasOwn(members, key) && check(members[key]));
}
