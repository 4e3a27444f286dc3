import type { EventDeclaration } from '@counterpart/kernel';
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

/** A job and the event that starts it. Its dedupe key is that event's id. */
export interface JobDefinition {
  readonly name: string;
  /** The event's type; one declared for the outbox. */
  readonly on: string;
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

/** Declares a job: `defineJob({ name: 'exchange.deliver', on: messageReleased, about: 'Delivers a released message.' })`. */
export function defineJob(job: Omit<JobDefinition, 'on'> & { readonly on: EventDeclaration }): JobDefinition {
  const definition = { name: job.name, on: job.on.type, about: job.about };
  defined.push(definition);
  return definition;
}

/** Every declared job; what docs/events.md and the boot check read. */
export const jobDefinitions = (): readonly JobDefinition[] => [...defined];

export const HANDLES = 'counterpart:handles-job';

/** Marks the provider that handles a job. */
export const Handles = (job: JobDefinition): ClassDecorator => SetMetadata(HANDLES, job);
