import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, Public } from '@counterpart/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '../authenticator';
import { sessionPolicy } from '../domain/user.policy';
import { OwnPasswordService } from '../own-password.service';
import { SessionQueries } from '../session.queries';
import { SessionsService } from '../sessions.service';
import { ChangePasswordDto, CompleteResetDto, SignInDto } from './identity.dto';
import { SessionAnswer } from './session.answers';
import { giveSession, sessionOf, takeSession } from './session-cookie';

/** Signing in and out, and one's own password. */
@ApiTags('session')
@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly queries: SessionQueries,
    private readonly authenticator: Authenticator,
    private readonly ownPassword: OwnPasswordService,
  ) {}

  /** Starts a session. The cookie is the answer. */
  @Post('session')
  @ApiNoContentResponse()
  @Public()
  @HttpCode(204)
  @UseGuards(AuthGuard('local'))
  signIn(
    @Body() _: SignInDto,
    @Req() request: FastifyRequest & { user: { cookie: string } },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): void {
    giveSession(reply, request.user.cookie);
  }

  /** Who is signed in, what the roles may ever do, where the person works, and until when the session lasts. */
  @Get('session')
  @ApiOkResponse({ type: SessionAnswer })
  @Can(sessionPolicy, 'session.use')
  who(@CurrentActor() person: Person, @Req() request: FastifyRequest): Promise<object> {
    return this.queries.of(person, sessionOf(request) ?? '');
  }

  /** Ends the session for good. */
  @Delete('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Can(sessionPolicy, 'session.use')
  async signOut(
    @CurrentActor() person: Person,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const cookie = sessionOf(request) ?? '';
    await this.sessions.signOut(person, cookie);
    this.authenticator.forget(cookie);
    takeSession(reply);
  }

  /** Sets a new password by a reset's token. */
  @Post('password-resets')
  @ApiNoContentResponse()
  @Public()
  @HttpCode(204)
  completeReset(@Body() { login, token, password }: CompleteResetDto): Promise<void> {
    return this.ownPassword.completeReset(login, token, password);
  }

  /** Changes the own password; every session of the account ends. */
  @Post('session/password')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Can(sessionPolicy, 'session.use')
  changePassword(@CurrentActor() person: Person, @Body() { current, password }: ChangePasswordDto): Promise<void> {
    return this.ownPassword.change(person, current, password);
  }
}
