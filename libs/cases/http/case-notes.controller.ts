import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, IfMatch, PageQuery, readCursor, sendJson, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Get, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CaseMessagesService } from '../case-messages.service';
import { CasesQueries } from '../cases.queries';
import { caseFilePolicy } from '../domain/case-file.policy';
import { NotesService } from '../notes.service';
import { AddedCaseNoteAnswer, CaseMessageAnswer } from './answers';
import { CaseNotePageAnswer } from './case-detail.answers';
import { NewNoteDto, RevisionDto } from './cases.dto';

/** Notes in a case, and the messages of a case that were returned to their authors. */
@ApiTags('cases')
@Controller('cases/:id')
export class CaseNotesController {
  constructor(
    private readonly notes: NotesService,
    private readonly messages: CaseMessagesService,
    private readonly queries: CasesQueries,
  ) {}

  /** The notes, newest first. */
  @Get('notes')
  @ApiOkResponse({ type: CaseNotePageAnswer })
  @Can(caseFilePolicy, 'case.read')
  async list(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @Query() query: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendJson(reply, await this.queries.notes(person, id, readCursor(query.cursor, 'time', 'id'), query.limit), 'case-file');
  }

  /** Adds a private note, or submits a shared one to every participant for release. */
  @Post('notes')
  @ApiCreatedResponse({ type: AddedCaseNoteAnswer })
  @Can(caseFilePolicy, 'case.note')
  add(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @Body() body: NewNoteDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<AddedCaseNoteAnswer> {
    return this.notes.add(person, id, { ...body, handling: body.handling ?? ['H0'] }, request);
  }

  /** Changes the words of a returned invitation or note and submits it again. */
  @Put('messages/:messageId')
  @ApiOkResponse({ type: CaseMessageAnswer })
  @Can(caseFilePolicy, 'case.share-note')
  revise(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @UuidParam('messageId') messageId: string,
    @IfMatch() version: number,
    @Body() body: RevisionDto,
  ): Promise<CaseMessageAnswer> {
    const texts = Object.fromEntries(Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'));
    return this.messages.revise(person, id, messageId, version, texts);
  }
}
