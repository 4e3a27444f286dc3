import { AUTHENTICATE, type Authenticate } from '@counterpart/platform/http';
import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Authenticator } from '../authenticator';
import { AgenciesController } from './agencies.controller';
import { LocalStrategy } from './local.strategy';
import { sessionOf } from './session-cookie';
import { SessionsController } from './sessions.controller';
import { UsersController } from './users.controller';

/** Routes of identity, and the answer to who is asking at any route. */
@Global()
@Module({
  imports: [PassportModule],
  controllers: [SessionsController, UsersController, AgenciesController],
  providers: [
    LocalStrategy,
    {
      provide: AUTHENTICATE,
      inject: [Authenticator],
      useFactory:
        (authenticator: Authenticator): Authenticate =>
        (request) =>
          authenticator.person(sessionOf(request)),
    },
  ],
  exports: [AUTHENTICATE],
})
export class IdentityHttpModule {}
