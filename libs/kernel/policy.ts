import type { Actor, Principal, Role } from './actor';
import { DomainError } from './domain-error';

/** How an actor must stand to a record for a cell to permit; the name is printed in docs/permissions.md. */
export interface Relation<T> {
  (actor: Actor, record: T): boolean;
  readonly label: string;
  /** The code that tells a person why not, where another of the same role could; without one the action is not shown at all. */
  readonly refusal?: string;
}

/** Names a relation, e.g. `relation('second person', (actor, message) => ..., 'message.own-work')`. */
export const relation = <T>(label: string, holds: (actor: Actor, record: T) => boolean, refusal?: string): Relation<T> =>
  Object.assign(holds, refusal === undefined ? { label } : { label, refusal });

/** Any holder of the role: what row-level security shows is what the action may touch. */
export const anyone: Relation<unknown> = relation('any', () => true);

/** One row of the table: an empty cell refuses. */
export type PolicyRow<T> = Partial<Record<Role | Principal, Relation<T>>>;

export interface Policy<T, A extends string = string> {
  readonly name: string;
  readonly rows: Readonly<Record<A, PolicyRow<T>>>;
  /** Whether any of the actor's roles has a cell for the action at all: the check made before a record is known. */
  admits(actor: Actor, action: A): boolean;
  /** Whether the action is permitted on this record. */
  allows(actor: Actor, action: A, record: T): boolean;
  /** Null where it is permitted, a code where only the relation to this record stands in the way, undefined where the roles never permit it. */
  refusal(actor: Actor, action: A, record: T): string | null | undefined;
  /** Throws `forbidden` naming the rule unless the action is permitted. */
  require(actor: Actor, action: A, record: T): void;
}

/** Every policy, by name; what docs/permissions.md and the boot checks read. */
const known = new Map<string, Policy<never>>();
export const policies = (): readonly Policy<never>[] => [...known.values()];

/** Every action of every table for which one of these roles has a cell at all, by name: what a person of these roles may ever do. */
export const actionsOf = (roles: readonly Role[]): readonly string[] =>
  policies()
    .flatMap(({ rows }) => Object.entries<PolicyRow<never>>(rows))
    .flatMap(([action, row]) => (roles.some((role) => row[role] !== undefined) ? [action] : []))
    .sort();

const columnsOf = (actor: Actor): readonly (Role | Principal)[] => (actor.kind === 'person' ? actor.roles : [actor.principal]);

/** The error for an action that the actor's roles do not permit on a record that he or she can see; it names the rule. */
export class PolicyRefusal extends DomainError {
  constructor(readonly rule: string) {
    super('forbidden', 'policy.refused', `Your role does not permit this here (rule ${rule}).`);
  }
}

export const refusedBy = (rule: string): DomainError => new PolicyRefusal(rule);

/**
 * Writes a feature's permission table: role x action x relation to the record.
 * Default deny: an unknown action or an empty cell refuses. The table is literal, so that it can be read and generated from.
 */
export const definePolicy =
  <T>(name: string) =>
  <A extends string>(rows: Record<A, PolicyRow<T>>): Policy<T, A> => {
    if (known.has(name)) throw new Error(`Policy ${name} is declared twice`);
    const cells = (actor: Actor, action: A) =>
      Object.hasOwn(rows, action) ? columnsOf(actor).flatMap((column) => rows[action][column] ?? []) : [];
    const allows = (actor: Actor, action: A, record: T) => cells(actor, action).some((holds) => holds(actor, record));
    const policy: Policy<T, A> = {
      name,
      rows,
      admits: (actor, action) => cells(actor, action).length > 0,
      allows,
      refusal: (actor, action, record) =>
        allows(actor, action, record) ? null : cells(actor, action).find(({ refusal }) => refusal !== undefined)?.refusal,
      require: (actor, action, record) => {
        if (!allows(actor, action, record)) throw refusedBy(action);
      },
    };
    known.set(name, policy as unknown as Policy<never>);
    return policy;
  };
