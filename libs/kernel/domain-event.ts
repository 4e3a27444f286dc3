/** Something that happened to one object. `facts` are codes, times and ids, never content. */
export interface DomainEvent<Facts extends EventFacts = EventFacts> {
  readonly type: string;
  readonly objectId: string;
  readonly facts: Facts;
  /** Whether jobs may wait for this event: then it is also written to the outbox, once for each. */
  readonly outbox: boolean;
  /** What the event is about but must not be in the record: the leaf commits to it by a salted hash. */
  readonly content?: unknown;
}

export type EventFact = string | number | boolean | null | readonly EventFact[] | { readonly [key: string]: EventFact };
export type EventFacts = { readonly [key: string]: EventFact };

export interface EventDeclaration {
  readonly type: string;
  readonly meaning: string;
  readonly outbox: boolean;
}

/** A kind of event: `<object>.<past tense>`, with the sentence that docs/events.md prints. */
export interface EventType<Facts extends EventFacts> extends EventDeclaration {
  (objectId: string, facts: Facts, content?: unknown): DomainEvent<Facts>;
}

const known = new Map<string, EventDeclaration>();

/** Declares a kind of event. Two declarations of one name are a mistake and throw at once. */
export function defineEvent<Facts extends EventFacts = EventFacts>(
  type: string,
  meaning: string,
  options: { readonly outbox?: boolean } = {},
): EventType<Facts> {
  if (known.has(type)) throw new Error(`Event ${type} is declared twice`);
  const outbox = options.outbox ?? false;
  const make = (objectId: string, facts: Facts, content?: unknown): DomainEvent<Facts> => ({ type, objectId, facts, outbox, content });
  known.set(type, { type, meaning, outbox });
  return Object.assign(make, { type, meaning, outbox });
}

/** Every declared kind of event, by name; what docs/events.md and the boot checks read. */
export const eventTypes = (): readonly EventDeclaration[] => [...known.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
