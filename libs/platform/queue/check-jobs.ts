import type { EventDeclaration } from '@counterpart/kernel';
import type { JobDefinition } from './define-job';

/** A provider that says it handles a job. */
export interface Handling {
  readonly job: JobDefinition;
  readonly by: string;
}

/**
 * Everything that is wrong with the jobs of an app, a sentence each; empty when each event of the outbox starts one job and
 * each job has one handler. A worker does not start otherwise: an event without a job would wait for ever.
 */
export function checkJobs(
  definitions: readonly JobDefinition[],
  handlers: readonly Handling[],
  eventTypes: readonly EventDeclaration[],
): readonly string[] {
  return [
    ...repeated(definitions.map(({ name }) => name)).map((name) => `Two jobs are named ${name}`),
    ...definitions.flatMap((job) => eventProblem(job, eventTypes)),
    ...eventTypes.filter(({ outbox }) => outbox).flatMap(({ type }) => startProblem(type, definitions)),
    ...definitions.flatMap((job) => handlerProblem(job, handlers)),
    ...handlers.filter(({ job }) => !definitions.includes(job)).map(({ job, by }) => `${by} handles ${job.name}, which is not declared`),
  ];
}

function eventProblem(job: JobDefinition, eventTypes: readonly EventDeclaration[]): readonly string[] {
  const event = eventTypes.find(({ type }) => type === job.on);
  if (!event) return [`Job ${job.name} waits for ${job.on}, which is not declared`];
  return event.outbox ? [] : [`Job ${job.name} waits for ${job.on}, which is not written to the outbox`];
}

function startProblem(type: string, definitions: readonly JobDefinition[]): readonly string[] {
  const started = definitions.filter(({ on }) => on === type).map(({ name }) => name);
  if (started.length === 1) return [];
  return [started.length === 0 ? `Event ${type} starts no job` : `Event ${type} starts ${started.length} jobs: ${started.join(', ')}`];
}

function handlerProblem(job: JobDefinition, handlers: readonly Handling[]): readonly string[] {
  const by = handlers.filter((handling) => handling.job === job).map((handling) => handling.by);
  if (by.length === 1) return [];
  return [by.length === 0 ? `Job ${job.name} has no handler` : `Job ${job.name} has ${by.length} handlers: ${by.join(', ')}`];
}

const repeated = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
