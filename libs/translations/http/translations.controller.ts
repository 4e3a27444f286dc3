import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, readCursor, sendJson, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { translationPolicy } from '../domain/translation.policy';
import { OPEN_STATES } from '../domain/translation-job';
import { TranslationNotes } from '../translation-notes';
import { TranslationsQueries } from '../translations.queries';
import { AddedTranslationNoteAnswer } from './answers';
import { TranslationDetailAnswer, TranslationPageAnswer } from './translation.answers';
import { TranslationNoteDto, TranslationQueueQuery } from './translations.dto';

/** The queue of texts to be translated before they can cross. */
@ApiTags('translations')
@Controller('translations')
export class TranslationsController {
  constructor(
    private readonly queries: TranslationsQueries,
    private readonly notes: TranslationNotes,
  ) {}

  /** The urgent first and then the oldest, or what is due first. */
  @Get()
  @ApiOkResponse({ type: TranslationPageAnswer })
  @Can(translationPolicy, 'translation.list')
  async list(@CurrentActor() person: Person, @Query() query: TranslationQueueQuery, @Res() reply: FastifyReply): Promise<void> {
    const { state, mine = false, from = null, to = null, urgency = null, sort, cursor, limit } = query;
    const filter = { states: state === undefined ? OPEN_STATES : [state], by: mine ? ('me' as const) : null, from, to, urgency, sort };
    const after = sort === 'due' ? readCursor(cursor, 'time', 'id') : readCursor(cursor, 'integer', 'time', 'id');
    sendJson(reply, await this.queries.queue(person, filter, after, limit), 'translation-job');
  }

  /** One job; with its segments and notes for whoever works on it or holds its compartment. */
  @Get(':id')
  @ApiOkResponse({ type: TranslationDetailAnswer })
  @Can(translationPolicy, 'translation.read')
  async one(@CurrentActor() person: Person, @UuidParam('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.queries.one(person, id), 'translation-job');
  }

  /** Says something to those who translate, or asks the sender's desk. */
  @Post(':id/notes')
  @ApiCreatedResponse({ type: AddedTranslationNoteAnswer })
  @Can(translationPolicy, 'translation.explain')
  explain(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IdempotencyKey() request: RequestKey | null,
    @Body() { text }: TranslationNoteDto,
  ): Promise<AddedTranslationNoteAnswer> {
    return this.notes.add(person, request, id, text);
  }
}
