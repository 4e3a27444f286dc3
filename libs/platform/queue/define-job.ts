import type { DomainEvent, EventDeclaration, EventFacts, EventType } from '@counterpart/kernel';
import { SetMetadata } from '@nestjs/common';

/** Why a job runs: the event that is in the outbox. Everything else the handler reads for itself, under its own rights. */
export interface JobInput {
  readonly eventId: string;
  readonly type: string;
  readonly objectId: string;
  readonly agencyId: string;
  readonly side: string;
  /** Whoever caused the event; null for the system. */
  readonly actorUserId: string | null;
  /** 1 for the first time. */
  readonly attempt: number;
}

/** A kind of event that starts a job; `when` leaves out those whose facts say that there is nothing to do. */
export interface Trigger {
  readonly type: string;
  readonly when?: (facts: EventFacts) => boolean;
}

/** A job and the kinds of event that start it; an event may start several jobs. Its dedupe key is the event's id and its own name. */
export interface JobDefinition {
  readonly name: string;
  /** Kinds declared for the outbox. */
  readonly on: readonly Trigger[];
  /** One sentence for docs/events.md. */
  readonly about: string;
}

/**
 * Does the work of one job. It runs at least once for each event, so it must do nothing the second time. It throws when the
 * work is not done: the job is tried again later, and a `DomainError` of kind `unavailable` is tried for as long as it takes.
 */
export interface JobHandler {
  handle(job: JobInput): Promise<void>;
}

const defined: JobDefinition[] = [];

/** The trigger of a kind of event whose facts decide: `when(envelopeAccepted, ({ kind }) => ...)`. */
export const when = <Facts extends EventFacts>(event: EventType<Facts>, holds: (facts: Facts) => boolean): Trigger => ({
  type: event.type,
  when: (facts) => holds(facts as Facts),
});

/** Declares a job: `defineJob({ name: 'exchange.deliver', on: messageReleased, about: 'Delivers a released message.' })`. */
export function defineJob(
  job: Omit<JobDefinition, 'on'> & { readonly on: EventDeclaration | readonly (EventDeclaration | Trigger)[] },
): JobDefinition {
  const events = 'type' in job.on ? [job.on] : job.on;
  const triggers = events.map((event): Trigger => ('outbox' in event ? { type: event.type } : event));
  const definition = { name: job.name, on: triggers, about: job.about };
  defined.push(definition);
  return definition;
}

/** Every declared job; what docs/events.md and the boot check read. */
export const jobDefinitions = (): readonly JobDefinition[] => [...defined];

/** The names of the jobs that an event starts, as far as this process has declared them. */
export const jobsStartedBy = ({ type, facts, outbox }: DomainEvent): readonly string[] =>
  outbox
    ? defined.filter((job) => job.on.some((trigger) => trigger.type === type && (trigger.when?.(facts) ?? true))).map(({ name }) => name)
    : [];

export const HANDLES = 'counterpart:handles-job';

/** Marks the provider that handles a job. */
export const Handles = (job: JobDefinition): ClassDecorator => SetMetadata(HANDLES, job);
