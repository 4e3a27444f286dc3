import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, sendJson } from '@counterpart/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AgenciesQueries } from '../agencies.queries';
import { AgenciesService } from '../agencies.service';
import { agencyPolicy } from '../domain/user.policy';
import { AgencyListAnswer, CooperationAnswer, EligibilityListAnswer, NewDeskAnswer } from './agencies.answers';
import { EligibilityDto, NewDeskDto, ReasonDto } from './identity.dto';

/** The agencies of all sides, as each may see them. */
@ApiTags('agencies')
@Controller()
export class AgenciesController {
  constructor(
    private readonly queries: AgenciesQueries,
    private readonly agencies: AgenciesService,
  ) {}

  /** Agencies with their desks, languages, time zones and public keys, and whether they are eligible. */
  @Get('agencies')
  @ApiOkResponse({ type: AgencyListAnswer })
  @Can(agencyPolicy, 'agency.read')
  async list(@CurrentActor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.queries.list(person), 'agency');
  }

  /** When the own agency was eligible and when not, and why. */
  @Get('eligibility')
  @ApiOkResponse({ type: EligibilityListAnswer })
  @Can(agencyPolicy, 'agency.read-history')
  async eligibility(@CurrentActor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.queries.eligibility(person), 'agency');
  }

  /** Whether each side cooperates at present. */
  @Get('suspension')
  @ApiOkResponse({ type: CooperationAnswer })
  @Can(agencyPolicy, 'agency.read')
  suspension(@CurrentActor() person: Person): Promise<object> {
    return this.queries.suspension(person);
  }

  /** Opens a desk of the own agency. */
  @Post('desks')
  @ApiCreatedResponse({ type: NewDeskAnswer })
  @Can(agencyPolicy, 'agency.open-desk')
  async openDesk(@CurrentActor() person: Person, @Body() body: NewDeskDto): Promise<NewDeskAnswer> {
    return { id: await this.agencies.openDesk(person, body) };
  }

  /** Says whether the own agency is eligible from now on, and why. */
  @Put('eligibility')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Can(agencyPolicy, 'agency.change-eligibility')
  changeEligibility(@CurrentActor() person: Person, @Body() { eligible, reason }: EligibilityDto): Promise<void> {
    return this.agencies.changeEligibility(person, eligible, reason);
  }

  /** Suspends the cooperation as a whole, on behalf of the own side. */
  @Put('suspension')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Can(agencyPolicy, 'agency.suspend-cooperation')
  suspend(@CurrentActor() person: Person, @Body() { reason }: ReasonDto): Promise<void> {
    return this.agencies.suspendCooperation(person, reason);
  }

  /** Ends the own side's suspension. */
  @Delete('suspension')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Can(agencyPolicy, 'agency.suspend-cooperation')
  resume(@CurrentActor() person: Person): Promise<void> {
    return this.agencies.resumeCooperation(person);
  }
}
