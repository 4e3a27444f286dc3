import { AUTHENTICATE, type Authenticate, DENIALS, isStreamRoute, type RecordDenial } from '@counterpart/platform/http';
import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Authenticator } from '../authenticator';
import { DeniedAttempts } from '../denied-attempts';
import { AgenciesController } from './agencies.controller';
import { DeputiesController } from './deputies.controller';
import { DutyController } from './duty.controller';
import { LocalStrategy } from './local.strategy';
import { PeopleController } from './people.controller';
import { sessionOf } from './session-cookie';
import { SessionsController } from './sessions.controller';
import { UsersController } from './users.controller';

/** What a browser asks by itself, without its user, carries this header with the value 1. */
const BACKGROUND = 'x-background';

/** Routes of identity, the answer to who is asking at any route, and the record of who was refused. */
@Global()
@Module({
  imports: [PassportModule],
  controllers: [SessionsController, UsersController, PeopleController, DeputiesController, DutyController, AgenciesController],
  providers: [
    LocalStrategy,
    {
      provide: AUTHENTICATE,
      inject: [Authenticator],
      useFactory:
        (authenticator: Authenticator): Authenticate =>
        (request) =>
          authenticator.person(sessionOf(request), { isBackground: request.headers[BACKGROUND] === '1' || isStreamRoute(request) }),
    },
    {
      provide: DENIALS,
      inject: [DeniedAttempts],
      useFactory:
        (attempts: DeniedAttempts): RecordDenial =>
        (person, denial) =>
          attempts.record(person, denial.rule, denial.objectId),
    },
  ],
  exports: [AUTHENTICATE, DENIALS],
})
export class IdentityHttpModule {}
