import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, IfMatch, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Delete, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { caseFilePolicy } from '../domain/case-file.policy';
import { MembersService } from '../members.service';
import { ParticipationService } from '../participation.service';
import { CaseAnswer, InvitingAnswer, shownCase } from './answers';
import { InvitedDto, PartingDto } from './cases.dto';

/** Who takes part in a case, and who of the own agency knows of it. */
@ApiTags('cases')
@Controller('cases/:id')
export class CaseParticipationController {
  constructor(
    private readonly participation: ParticipationService,
    private readonly members: MembersService,
  ) {}

  /** Submits an invitation to a further agency for release. */
  @Post('invitations')
  @ApiCreatedResponse({ type: InvitingAnswer })
  @Can(caseFilePolicy, 'case.invite')
  invite(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: InvitedDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<InvitingAnswer> {
    return this.participation.invite(person, id, version, body, request);
  }

  /** Joins the case. */
  @Post('accept')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.accept')
  async accept(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.participation.accept(person, id, version), reply);
  }

  /** Does not join the case. */
  @Post('decline')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.decline')
  async decline(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: PartingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.participation.decline(person, id, version, reason), reply);
  }

  /** Leaves the case; the own file of it is closed. */
  @Post('leave')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.leave')
  async leave(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: PartingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.participation.leave(person, id, version, reason), reply);
  }

  /** Makes an officer of the own agency a member. */
  @Put('members/:userId')
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.add-member')
  async addMember(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @UuidParam('userId') userId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.members.add(person, id, version, userId), reply);
  }

  /** Takes the need to know of a member back. */
  @Delete('members/:userId')
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.remove-member')
  async removeMember(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @UuidParam('userId') userId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.members.remove(person, id, version, userId), reply);
  }
}
