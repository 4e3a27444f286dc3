export { defineJob, Handles, type JobDefinition, jobDefinitions, type JobHandler, type JobInput } from './define-job';
export { Outbox, type OutboxCounts } from './outbox';
export { prepareQueue } from './prepare-queue';
export type { QueueConfig } from './queue-backend';
export { QueueModule } from './queue.module';
