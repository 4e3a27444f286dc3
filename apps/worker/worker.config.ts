import { Env, integer, oneOf, parseUrlMap, text, url } from '@counterpart/platform/config';

/** Everything the worker can be told. */
export class WorkerConfig {
  @Env({
    name: 'SIDE_DATABASE_URLS',
    about: 'for each side served, the connection of its runtime login: us=postgres://... cn=postgres://...',
    parse: parseUrlMap,
  })
  readonly sides!: ReadonlyMap<string, string>;

  @Env({ name: 'SECRETARIAT_DATABASE_URLS', about: 'for each side served, the connection of its secretariat login', parse: parseUrlMap })
  readonly secretariats!: ReadonlyMap<string, string>;

  @Env({ name: 'KEYS_DIR', about: 'folder with one <AGENCY CODE>.pem a served agency, its Ed25519 signing key', parse: text })
  readonly keysDir!: string;

  @Env({ name: 'DATABASE_POOL_SIZE', about: 'database connections a side', parse: integer(1, 100), default: '8' })
  readonly poolSize!: number;

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

  @Env({
    name: 'LOG_LEVEL',
    about: 'how much is logged; content never is',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
    default: 'info',
  })
  readonly logLevel!: string;
}
