import { DomainError } from './domain-error';

/** A literal table: in which state which command leads where. What is not in the table is not possible. */
export type LifecycleTable<State extends string, Command extends string> = Readonly<
  Record<State, Partial<Readonly<Record<Command, State>>>>
>;

export interface Lifecycle<State extends string, Command extends string> {
  readonly table: LifecycleTable<State, Command>;
  can(state: State, command: Command): boolean;
  /** The code that `next` would throw with; null where it would not. */
  refusal(state: State, command: Command): string | null;
  /** The state the command leads to; throws `conflict` (`<name>.not-<command>`) where the table has no cell. */
  next(state: State, command: Command): State;
}

/** Declares a lifecycle by its table. */
export function defineLifecycle<State extends string, Command extends string>(
  name: string,
  table: LifecycleTable<State, Command>,
): Lifecycle<State, Command> {
  const wrongState = `${name}.wrong-state`;
  return {
    table,
    can: (state, command) => table[state][command] !== undefined,
    refusal: (state, command) => (table[state][command] === undefined ? wrongState : null),
    next: (state, command) => {
      const to = table[state][command];
      if (to === undefined) throw new DomainError('conflict', wrongState, `A ${name} that is ${state} does not permit "${command}".`);
      return to;
    },
  };
}
