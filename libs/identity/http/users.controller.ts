import { Clock, type Person } from '@counterpart/kernel';
import { Can, CurrentActor, etagOf, IdempotencyKey, IfMatch, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { User } from '../domain/user';
import { userPolicy } from '../domain/user.policy';
import { UsersQueries } from '../users.queries';
import { UsersService } from '../users.service';
import { NewUserAnswer, ResetAnswer, UserAnswer, UserListAnswer } from './users.answers';
import { AddressDto, DesksDto, NewUserDto, RolesDto } from './identity.dto';

/** The accounts of the own agency. */
@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly queries: UsersQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: UserListAnswer })
  @Can(userPolicy, 'user.list')
  list(@CurrentActor() person: Person): Promise<object> {
    return this.queries.list(person, this.clock.now());
  }

  /** Makes an account; the answer holds the token of its first reset, to be handed over out of band. */
  @Post()
  @ApiCreatedResponse({ type: NewUserAnswer })
  @Can(userPolicy, 'user.create')
  create(@CurrentActor() person: Person, @Body() body: NewUserDto, @IdempotencyKey() request: RequestKey | null): Promise<NewUserAnswer> {
    return this.users.createOnce(person, body, request);
  }

  @Put(':id/roles')
  @ApiOkResponse({ type: UserAnswer })
  @Can(userPolicy, 'user.change-roles')
  async changeRoles(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { roles }: RolesDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserAnswer> {
    return shown(await this.users.changeRoles(person, id, version, roles), reply);
  }

  @Put(':id/desks')
  @ApiOkResponse({ type: UserAnswer })
  @Can(userPolicy, 'user.change-desks')
  async changeDesks(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { deskIds }: DesksDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserAnswer> {
    return shown(await this.users.changeDesks(person, id, version, deskIds), reply);
  }

  /** Changes where mails of the person go. */
  @Put(':id/address')
  @ApiOkResponse({ type: UserAnswer })
  @Can(userPolicy, 'user.change-address')
  async changeAddress(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { email }: AddressDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserAnswer> {
    return shown(await this.users.changeAddress(person, id, version, email), reply);
  }

  /** Closes the account; its sessions end at once. */
  @Post(':id/disable')
  @HttpCode(200)
  @ApiOkResponse({ type: UserAnswer })
  @Can(userPolicy, 'user.disable')
  async disable(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserAnswer> {
    return shown(await this.users.disable(person, id, version), reply);
  }

  @Post(':id/enable')
  @HttpCode(200)
  @ApiOkResponse({ type: UserAnswer })
  @Can(userPolicy, 'user.disable')
  async enable(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserAnswer> {
    return shown(await this.users.enable(person, id, version), reply);
  }

  /** Lifts the lock of the password. */
  @Post(':id/unlock')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Can(userPolicy, 'user.unlock')
  unlock(@CurrentActor() person: Person, @UuidParam('id') id: string): Promise<void> {
    return this.users.unlock(person, id);
  }

  /** Opens a reset for half an hour; the answer is its token, to be handed over out of band. */
  @Post(':id/reset')
  @HttpCode(200)
  @ApiOkResponse({ type: ResetAnswer })
  @Can(userPolicy, 'user.start-reset')
  async startReset(@CurrentActor() person: Person, @UuidParam('id') id: string): Promise<ResetAnswer> {
    return { resetToken: await this.users.startReset(person, id) };
  }
}

function shown({ id, login, name, email, languages, roles, disabledAt, version }: User, reply: FastifyReply): UserAnswer {
  void reply.header('etag', etagOf(version));
  return { id, login, name, email, languages, roles, disabledAt, version };
}
