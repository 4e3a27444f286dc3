import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobHandlers } from './job-handlers';
import { JobRunner } from './job-runner';
import { JobWorker, QUEUE_OPTIONS, type QueueOptions } from './job-worker';
import { Outbox } from './outbox';

/** Jobs for the worker app: its other modules bring the handlers, this one finds, checks and runs them. */
@Module({})
export class QueueModule {
  static forRoot(options: QueueOptions): DynamicModule {
    return {
      module: QueueModule,
      imports: [DiscoveryModule],
      providers: [{ provide: QUEUE_OPTIONS, useValue: options }, Outbox, JobHandlers, JobRunner, JobWorker],
      exports: [Outbox],
    };
  }
}
