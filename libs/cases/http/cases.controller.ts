import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, IfMatch, PageQuery, readCursor, sendJson, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Get, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseTimelineQueries } from '../case-timeline.queries';
import { CasesQueries } from '../cases.queries';
import { CasesService } from '../cases.service';
import { caseFilePolicy } from '../domain/case-file.policy';
import { CaseAnswer, InvitingAnswer, shownCase } from './answers';
import { CaseDetailAnswer } from './case-detail.answers';
import { CasePageAnswer, InstrumentListAnswer, TimelineAnswer } from './case.answers';
import { CaseListQuery, NewCaseDto, OwnReferenceDto } from './cases.dto';

/** Joint cases: lists, one case, its timeline, and proposing one. */
@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: CasesQueries,
    private readonly timelines: CaseTimelineQueries,
  ) {}

  /** The cases that the person sees, newest first. */
  @Get()
  @ApiOkResponse({ type: CasePageAnswer })
  @Can(caseFilePolicy, 'case.list')
  async list(@CurrentActor() person: Person, @Query() query: CaseListQuery, @Res() reply: FastifyReply): Promise<void> {
    const { state = null, crimeType = null, lead = null, reference, mine = false } = query;
    const filter = { state, crimeType, lead, reference: reference?.trim().toUpperCase() ?? null, isMine: mine };
    sendJson(reply, await this.queries.list(person, filter, readCursor(query.cursor, 'time', 'id'), query.limit), 'case-file');
  }

  /** Proposes a case that the own agency leads, and submits its invitations for release. */
  @Post()
  @ApiCreatedResponse({ type: InvitingAnswer })
  @Can(caseFilePolicy, 'case.propose')
  propose(@CurrentActor() person: Person, @Body() body: NewCaseDto, @IdempotencyKey() request: RequestKey | null): Promise<InvitingAnswer> {
    const given = { ...body, template: body.template ?? body.crimeType, ownReference: body.ownReference ?? null };
    return this.cases.propose(person, given, request);
  }

  /** The register of instruments that a case can rest on. */
  @Get('legal-instruments')
  @ApiOkResponse({ type: InstrumentListAnswer })
  @Can(caseFilePolicy, 'case.list')
  async instruments(@CurrentActor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.queries.instruments(person), 'legal-instrument');
  }

  /** One case with its participants, members and newest notes. */
  @Get(':id')
  @ApiOkResponse({ type: CaseDetailAnswer })
  @Can(caseFilePolicy, 'case.read')
  async one(@CurrentActor() person: Person, @UuidParam('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.queries.one(person, id), 'case-file');
  }

  /** What happened and what crossed, newest first, in UTC with the agencies' time zones. */
  @Get(':id/timeline')
  @ApiOkResponse({ type: TimelineAnswer })
  @Can(caseFilePolicy, 'case.read')
  async timeline(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @Query() query: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendJson(reply, await this.timelines.timeline(person, id, readCursor(query.cursor, 'time', 'id'), query.limit), 'case-file');
  }

  /** Sets or clears the agency's own number of the case. */
  @Put(':id/own-reference')
  @ApiOkResponse({ type: CaseAnswer })
  @Can(caseFilePolicy, 'case.set-own-reference')
  async setOwnReference(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { ownReference }: OwnReferenceDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseAnswer> {
    return shownCase(await this.cases.setOwnReference(person, id, version, ownReference), reply);
  }
}
