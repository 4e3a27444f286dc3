import { Env, integer, list, text } from '@counterpart/platform/config';
import { InstallationConfig } from '../installation';

/** Everything the api can be told. */
export class ApiConfig extends InstallationConfig {
  @Env({
    name: 'HOST',
    about: 'address to listen on; beyond localhost TLS must stand in front, or browsers drop the session cookie',
    parse: text,
    default: '127.0.0.1',
  })
  readonly host!: string;

  @Env({ name: 'PORT', about: 'port to listen on', parse: integer(1, 65_535), default: '3000' })
  readonly port!: number;

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
