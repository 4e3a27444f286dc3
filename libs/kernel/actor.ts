/** The roles a person can hold within one agency. */
export const ROLES = [
  'liaison',
  'supervisor',
  'analyst',
  'translator',
  'examiner',
  'secretariat',
  'auditor',
  'administrator',
  'operator',
] as const;
export type Role = (typeof ROLES)[number];

/** Work the system does in one agency's name; each principal has a policy column of its own. */
export const PRINCIPALS = ['signin', 'setup', 'relay', 'delivery', 'clock', 'sequencer', 'intake', 'translation', 'notifier'] as const;
export type Principal = (typeof PRINCIPALS)[number];

interface Tenancy {
  /** The side (state), e.g. `us`: it selects the database login and is never taken from a request body. */
  readonly side: string;
  readonly agencyId: string;
}

/** A signed-in person, acting for one agency. */
export interface Person extends Tenancy {
  readonly kind: 'person';
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly agencyCode: string;
  readonly roles: readonly Role[];
  /** The own desks, and those of the people whose place he or she takes. */
  readonly deskIds: readonly string[];
  /** Whose place the person takes at present; left out where nobody's. */
  readonly standsFor?: readonly StandIn[];
}

/** That a person takes the place of an absent one. */
export interface StandIn {
  readonly userId: string;
  /** The desks that come with it: those of the absent one that are not the person's own. */
  readonly deskIds: readonly string[];
}

/** The system, acting for one agency in one capacity. */
export interface SystemActor extends Tenancy {
  readonly kind: 'system';
  readonly principal: Principal;
}

/** Those in whose place alone the person is at this desk; none where the desk is the own. */
export const absentAt = ({ standsFor = [] }: Person, deskId: string): readonly string[] =>
  standsFor.filter(({ deskIds }) => deskIds.includes(deskId)).map(({ userId }) => userId);

/** Whether the person works at the desk in his or her own right. */
export const isOwnDesk = (person: Person, deskId: string): boolean =>
  person.deskIds.includes(deskId) && absentAt(person, deskId).length === 0;

/** Whoever acts. Nothing reaches the database without one. */
export type Actor = Person | SystemActor;

/** The system principal of an agency. */
export const systemActor = (principal: Principal, side: string, agencyId: string): SystemActor => ({
  kind: 'system',
  principal,
  side,
  agencyId,
});

/** The id written into events: the person's, or null for the system. */
export const actorUserId = (actor: Actor): string | null => (actor.kind === 'person' ? actor.userId : null);
