import { Env, integer, list, oneOf, parseUrlMap, text } from '@counterpart/platform/config';

/** Everything the api can be told. */
export class ApiConfig {
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
    name: 'HOST',
    about: 'address to listen on; beyond localhost TLS must stand in front, or browsers drop the session cookie',
    parse: text,
    default: '127.0.0.1',
  })
  readonly host!: string;

  @Env({ name: 'PORT', about: 'port to listen on', parse: integer(1, 65_535), default: '3000' })
  readonly port!: number;

  @Env({
    name: 'LOG_LEVEL',
    about: 'how much is logged; content never is',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
    default: 'info',
  })
  readonly logLevel!: string;

  @Env({ name: 'TRUSTED_PROXIES', about: 'addresses of proxies that may say who the client is', parse: list, default: '' })
  readonly trustedProxies!: readonly string[];

  @Env({
    name: 'PUBLIC_ORIGINS',
    about: 'origins under which browsers see this server, where a proxy does not pass the Host header on',
    parse: list,
    default: '',
  })
  readonly publicOrigins!: readonly string[];

  @Env({
    name: 'DRAIN_MS',
    about: 'how long readiness says no before a stopping api closes its connections',
    parse: integer(0, 60_000),
    default: '0',
  })
  readonly drainMs!: number;
}
