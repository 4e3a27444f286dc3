import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, etagOf, IfMatch, readCursor, sendJson, UuidParam } from '@counterpart/platform/http';
import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Message } from '../domain/outgoing-message';
import { messagePolicy } from '../domain/message.policy';
import { ExchangeQueries } from '../exchange.queries';
import { ReadMessages } from '../read-messages';
import { Messages } from '../messages.service';
import { MessageAnswer, MessageDetailAnswer, MessagePageAnswer } from './messages.answers';
import { CommentDto, MessageListQuery } from './messages.dto';

/** What an agency is about to send: submitted by its author, released by a second person. */
@ApiTags('messages')
@Controller('messages')
export class MessagesController {
  constructor(
    private readonly messages: Messages,
    private readonly queries: ExchangeQueries,
    private readonly reading: ReadMessages,
  ) {}

  /** One page of the messages of the person's desks in one state, newest first. */
  @Get()
  @ApiOkResponse({ type: MessagePageAnswer })
  @Can(messagePolicy, 'message.list')
  async list(@CurrentActor() person: Person, @Query() query: MessageListQuery, @Res() reply: FastifyReply): Promise<void> {
    const { state, by = null, cursor, limit } = query;
    sendJson(reply, await this.queries.list(person, { state, by }, readCursor(cursor, 'time', 'id'), limit), 'message');
  }

  /** A message exactly as its receiver will read it; what waits for its release comes with a checklist. */
  @Get(':id')
  @ApiOkResponse({ type: MessageDetailAnswer })
  @Can(messagePolicy, 'message.read')
  async one(@CurrentActor() person: Person, @UuidParam('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.reading.one(person, id), 'message');
  }

  /** Lets it cross. Only a second person may, and only the version that he or she has seen. */
  @Post(':id/release')
  @HttpCode(200)
  @ApiOkResponse({ type: MessageAnswer })
  @Can(messagePolicy, 'message.release')
  async release(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageAnswer> {
    return shown(await this.messages.release(person, id, version), reply);
  }

  /** Gives it back to its authors, saying why. */
  @Post(':id/return')
  @HttpCode(200)
  @ApiOkResponse({ type: MessageAnswer })
  @Can(messagePolicy, 'message.return')
  async giveBack(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { comment }: CommentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageAnswer> {
    return shown(await this.messages.giveBack(person, id, version, comment), reply);
  }

  /** Ends it for good, saying why. */
  @Post(':id/reject')
  @HttpCode(200)
  @ApiOkResponse({ type: MessageAnswer })
  @Can(messagePolicy, 'message.reject')
  async reject(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { comment }: CommentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageAnswer> {
    return shown(await this.messages.reject(person, id, version, comment), reply);
  }
}

function shown({ id, threadId, kind, state, version }: Message, reply: FastifyReply): MessageAnswer {
  void reply.header('etag', etagOf(version));
  return { id, threadId, kind, state, version };
}
