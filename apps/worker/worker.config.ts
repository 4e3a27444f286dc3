import type { MailOptions } from '@counterpart/notifications';
import { Env, integer, text, url } from '@counterpart/platform/config';
import { InstallationConfig } from '../installation';

/** Everything the worker can be told. */
export class WorkerConfig extends InstallationConfig {
  @Env({
    name: 'REDIS_URL',
    about: 'Redis or Valkey for the job queues; without it they live in PostgreSQL',
    parse: url('redis', 'rediss'),
    default: null,
  })
  readonly redisUrl!: string | null;

  @Env({
    name: 'QUEUE_DATABASE_URL',
    about: 'the connection of the queue login, where REDIS_URL is not set',
    parse: url('postgres', 'postgresql'),
    default: null,
  })
  readonly queueDatabaseUrl!: string | null;

  @Env({
    name: 'SMTP_URL',
    about: 'the server that takes mails to people, smtp://login:password@host:587 or smtps://...; without it none are sent',
    parse: url('smtp', 'smtps'),
    default: null,
  })
  readonly smtpUrl!: string | null;

  @Env({
    name: 'SMTP_FROM',
    about: 'the sender of mails, where SMTP_URL is set: an address, or a name and an <address>',
    parse: text,
    default: null,
  })
  readonly smtpFrom!: string | null;

  @Env({
    name: 'PUBLIC_URL',
    about: 'the address at which people open the application, for the links in mails; needed where SMTP_URL is set',
    parse: url('http', 'https'),
    default: null,
  })
  readonly publicUrl!: string | null;

  @Env({ name: 'JOBS_AT_ONCE', about: 'jobs of a side that run at once in this process', parse: integer(1, 64), default: '6' })
  readonly concurrency!: number;

  /** How mails are sent, or null where none are; throws where a part of it is missing: that must be known before the first one is due. */
  mail(): MailOptions | null {
    const { smtpUrl, smtpFrom: from, publicUrl } = this;
    if (smtpUrl === null) return null;
    if (from === null || publicUrl === null) throw new Error('SMTP_FROM and PUBLIC_URL must be set where SMTP_URL is');
    return { smtpUrl, from, publicUrl: publicUrl.replace(/\/+$/, '') };
  }
}
