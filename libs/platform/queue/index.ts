export { defineJob, Handles, type JobDefinition, jobDefinitions, type JobHandler, type JobInput, when } from './define-job';
export { jobDied } from './job-died.event';
export type { JobKey } from './job-key';
export { type DeadJob, Outbox, type OutboxCounts } from './outbox';
export { prepareQueue } from './prepare-queue';
export type { QueueConfig } from './queue-backend';
export { QueueModule } from './queue.module';
