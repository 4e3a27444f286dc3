import { CasesModule } from '@counterpart/cases';
import { EnvelopeKindsCheck, ExchangeJobsModule } from '@counterpart/exchange';
import { NotificationsJobsModule } from '@counterpart/notifications';
import { QueueModule, type QueueConfig } from '@counterpart/platform/queue';
import { ReferralsJobsModule } from '@counterpart/referrals';
import { ResponseTimesModule } from '@counterpart/response-times';
import { TranslationsJobsModule } from '@counterpart/translations';
import { type DynamicModule, Module } from '@nestjs/common';
import { foundation } from '../installation';
import type { WorkerConfig } from './worker.config';

/** What every process that works jobs off is made of; nothing but composition. */
@Module({})
export class WorkerModule {
  static with(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ...foundation(config),
        ExchangeJobsModule,
        TranslationsJobsModule,
        CasesModule,
        ReferralsJobsModule,
        ResponseTimesModule,
        NotificationsJobsModule.with(config.mail()),
        EnvelopeKindsCheck,
        QueueModule.forRoot({ queue: queueOf(config), concurrency: config.concurrency }),
      ],
    };
  }
}

function queueOf({ redisUrl, queueDatabaseUrl }: WorkerConfig): QueueConfig {
  if (redisUrl !== null) return { redisUrl };
  if (queueDatabaseUrl !== null) return { databaseUrl: queueDatabaseUrl };
  throw new Error('One of REDIS_URL and QUEUE_DATABASE_URL must be set: jobs need a queue');
}
