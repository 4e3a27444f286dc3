import type { EventDeclaration } from '@counterpart/kernel';
import type { JobDefinition } from './define-job';

/** A provider that says it handles a job. */
export interface Handling {
  readonly job: JobDefinition;
  readonly by: string;
}

/**
 * Everything that is wrong with the jobs of an app, a sentence each; empty when each event of the outbox starts a job or several
 * and each job has one handler. A worker does not start otherwise: an event that was meant to start something would start nothing.
 */
export function checkJobs(
  definitions: readonly JobDefinition[],
  handlers: readonly Handling[],
  eventTypes: readonly EventDeclaration[],
): readonly string[] {
  return [
    ...repeated(definitions.map(({ name }) => name)).map((name) => `Two jobs are named ${name}`),
    ...definitions.flatMap((job) => job.on.flatMap(({ type }) => eventProblem(job, type, eventTypes))),
    ...eventTypes.filter(({ outbox }) => outbox).flatMap(({ type }) => startProblem(type, definitions)),
    ...definitions.flatMap((job) => handlerProblem(job, handlers)),
    ...handlers.filter(({ job }) => !definitions.includes(job)).map(({ job, by }) => `${by} handles ${job.name}, which is not declared`),
  ];
}

function eventProblem({ name }: JobDefinition, on: string, eventTypes: readonly EventDeclaration[]): readonly string[] {
  const event = eventTypes.find(({ type }) => type === on);
  if (!event) return [`Job ${name} waits for ${on}, which is not declared`];
  return event.outbox ? [] : [`Job ${name} waits for ${on}, which is not written to the outbox`];
}

const startProblem = (type: string, definitions: readonly JobDefinition[]): readonly string[] =>
  definitions.some(({ on }) => on.some((trigger) => trigger.type === type)) ? [] : [`Event ${type} starts no job`];

function handlerProblem(job: JobDefinition, handlers: readonly Handling[]): readonly string[] {
  const by = handlers.filter((handling) => handling.job === job).map((handling) => handling.by);
  if (by.length === 1) return [];
  return [by.length === 0 ? `Job ${job.name} has no handler` : `Job ${job.name} has ${by.length} handlers: ${by.join(', ')}`];
}

const repeated = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
