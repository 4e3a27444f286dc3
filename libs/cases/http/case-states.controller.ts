import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IfMatch, UuidParam } from '@counterpart/platform/http';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseStatesService } from '../case-states.service';
import { caseFilePolicy } from '../domain/case-file.policy';
import { CaseAnswer, shownCase } from './answers';
import { CloseDto, ReopenDto, ResumeDto, SuspendDto } from './cases.dto';

/** The shared state of a case: the lead agency decides, every participant is told. */
@ApiTags('cases')
@Controller('cases/:id')
export class CaseStatesController {
  constructor(private readonly states: CaseStatesService) {}

  @Post('suspend')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.suspend')
  async suspend(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: SuspendDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.states.suspend(person, id, version, reason), reply);
  }

  @Post('resume')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.resume')
  async resume(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: ResumeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.states.resume(person, id, version, reason), reply);
  }

  /** Closes the case with what came of it. */
  @Post('close')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.close')
  async close(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: CloseDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.states.close(person, id, version, body), reply);
  }

  /** Takes a closed case up again. */
  @Post('reopen')
  @HttpCode(200)
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.reopen')
  async reopen(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: ReopenDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.states.reopen(person, id, version, reason), reply);
  }
}
