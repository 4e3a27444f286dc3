import { eventTypes } from '@counterpart/kernel';
import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { checkJobs } from './check-jobs';
import { HANDLES, type JobDefinition, jobDefinitions, type JobHandler } from './define-job';

/** Finds the providers that handle jobs, and refuses when they and the declared jobs and events do not fit. */
@Injectable()
export class JobHandlers {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Each job by its name, with its handler; throws with every problem at once. */
  byName(): ReadonlyMap<string, JobHandler> {
    const found = this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const job: JobDefinition | undefined = metatype ? Reflect.getMetadata(HANDLES, metatype) : undefined;
      return job === undefined ? [] : [{ job, by: metatype?.name ?? job.name, handler: instance as JobHandler }];
    });
    const problems = checkJobs(jobDefinitions(), found, eventTypes());
    if (problems.length > 0) throw new Error(`The jobs do not fit:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    return new Map(found.map(({ job, handler }) => [job.name, handler]));
  }
}
