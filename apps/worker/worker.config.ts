import { Env, integer, url } from '@counterpart/platform/config';
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

  @Env({ name: 'JOBS_AT_ONCE', about: 'jobs of a side that run at once in this process', parse: integer(1, 64), default: '6' })
  readonly concurrency!: number;
}
