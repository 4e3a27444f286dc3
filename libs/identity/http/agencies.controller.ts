import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor } from '@counterpart/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AgenciesService } from '../agencies.service';
import { Directory } from '../directory';
import { agencyPolicy } from '../domain/user.policy';
import { AgencyListAnswer, NewDeskAnswer } from './agencies.answers';
import { EligibilityDto, NewDeskDto, ReasonDto } from './identity.dto';

/** The agencies of all sides, as each may see them. */
@ApiTags('agencies')
@Controller()
export class AgenciesController {
  constructor(
    private readonly directory: Directory,
    private readonly agencies: AgenciesService,
  ) {}

  /** Agencies with their desks, languages, time zones and public keys. */
  @Get('agencies')
  @ApiOkResponse({ type: AgencyListAnswer })
  @Can(agencyPolicy, 'agency.read')
  async list(): Promise<AgencyListAnswer> {
    return { items: await this.directory.all() };
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
