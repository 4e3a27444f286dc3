import { Idempotency } from '@counterpart/platform/idempotency';
import { type DynamicModule, Module } from '@nestjs/common';
import { AgenciesQueries } from './agencies.queries';
import { AgenciesService } from './agencies.service';
import { AgencyKeys, KEYS_DIR } from './agency-keys';
import { Authenticator } from './authenticator';
import { Compartments } from './compartments';
import { DeniedAttempts } from './denied-attempts';
import { DeputyshipsQueries } from './deputyships.queries';
import { DeputyshipsService } from './deputyships.service';
import { Directory } from './directory';
import { LivingSessions } from './living-sessions';
import { DutyQueries } from './duty.queries';
import { DutyService } from './duty.service';
import { OwnPasswordService } from './own-password.service';
import { Passwords } from './passwords';
import { PeopleQueries } from './people.queries';
import { SessionQueries } from './session.queries';
import { SessionsService } from './sessions.service';
import { Standings } from './standing';
import { UsersService } from './users.service';
import { UsersQueries } from './users.queries';

const providers = [
  AgenciesQueries,
  AgenciesService,
  AgencyKeys,
  Authenticator,
  Compartments,
  DeniedAttempts,
  DeputyshipsQueries,
  DeputyshipsService,
  Directory,
  DutyQueries,
  DutyService,
  LivingSessions,
  OwnPasswordService,
  Passwords,
  PeopleQueries,
  SessionQueries,
  SessionsService,
  Standings,
  UsersService,
  UsersQueries,
];

/** Sides, agencies, desks, people, sessions and keys. */
@Module({})
export class IdentityModule {
  static forRoot(options: { readonly keysDir: string }): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [...providers, Idempotency, { provide: KEYS_DIR, useValue: options.keysDir }],
      exports: providers,
    };
  }
}
