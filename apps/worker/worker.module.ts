import { CasesModule } from '@counterpart/cases';
import { EnvelopeKindsCheck, ExchangeJobsModule } from '@counterpart/exchange';
import { type MailOptions, NotificationsJobsModule } from '@counterpart/notifications';
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
        NotificationsJobsModule.with(mailOf(config)),
        EnvelopeKindsCheck,
        QueueModule.forRoot({ queue: queueOf(config), concurrency: config.concurrency }),
      ],
    };
  }
}

/** Where mails are sent, everything that this needs must be known when the process starts, and not when the first one is due. */
function mailOf({ smtpUrl, smtpFrom, publicUrl }: WorkerConfig): MailOptions | null {
  if (smtpUrl === null) return null;
  if (smtpFrom === null || publicUrl === null) throw new Error('SMTP_FROM and PUBLIC_URL must be set where SMTP_URL is');
  return { smtpUrl, from: smtpFrom, publicUrl: publicUrl.replace(/\/+$/, '') };
}

function queueOf({ redisUrl, queueDatabaseUrl }: WorkerConfig): QueueConfig {
  if (redisUrl !== null) return { redisUrl };
  if (queueDatabaseUrl !== null) return { databaseUrl: queueDatabaseUrl };
  throw new Error('One of REDIS_URL and QUEUE_DATABASE_URL must be set: jobs need a queue');
}
