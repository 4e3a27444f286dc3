import { caseEntities } from '@counterpart/cases';
import { exchangeEntities } from '@counterpart/exchange';
import { identityEntities, IdentityModule } from '@counterpart/identity';
import { notificationEntities } from '@counterpart/notifications';
import { Env, integer, oneOf, parseUrlMap, text } from '@counterpart/platform/config';
import { DatabaseModule } from '@counterpart/platform/database';
import { referralEntities } from '@counterpart/referrals';
import { translationEntities } from '@counterpart/translations';
import type { DynamicModule } from '@nestjs/common';

/** What every process of an installation is told: whose data and keys it has, and how much it says. */
export class InstallationConfig {
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
    name: 'LOG_LEVEL',
    about: 'how much is logged; content never is',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
    default: 'info',
  })
  readonly logLevel!: string;
}

/** What every process is built on: the sides' databases with everything that is mapped to them, and identity. */
export const foundation = ({ sides, secretariats, keysDir, poolSize }: InstallationConfig): DynamicModule[] => [
  DatabaseModule.forRoot({
    sides,
    secretariats,
    entities: [
      ...identityEntities,
      ...exchangeEntities,
      ...translationEntities,
      ...caseEntities,
      ...referralEntities,
      ...notificationEntities,
    ],
    poolSize,
  }),
  IdentityModule.forRoot({ keysDir }),
];
