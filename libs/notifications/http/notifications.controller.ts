import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, etagOf, IfMatch, readCursor, sendJson } from '@counterpart/platform/http';
import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { notificationPolicy } from '../domain/notification.policy';
import { NotificationsQueries } from '../notifications.queries';
import { NotificationsService, whichOf } from '../notifications.service';
import { MarkedAnswer, NotificationPage, NotificationSettingsAnswer, UnreadAnswer } from './notifications.answers';
import { MarkReadDto, NotificationListQuery, NotificationSettingsDto } from './notifications.dto';

/** One's own inbox, and how one is told beside it. */
@ApiTags('notifications')
@Controller()
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly queries: NotificationsQueries,
  ) {}

  /** What the person was told, newest first; what he or she may not see any more is not among it. */
  @Get('notifications')
  @Can(notificationPolicy, 'notification.read')
  @ApiOkResponse({ type: NotificationPage })
  async list(@CurrentActor() person: Person, @Query() query: NotificationListQuery, @Res() reply: FastifyReply): Promise<void> {
    const { unread = false, limit, cursor } = query;
    sendJson(reply, await this.queries.page(person, { unread, limit, after: readCursor(cursor, 'time', 'id') }), 'notification');
  }

  /** How many are unread. */
  @Get('notifications/count')
  @Can(notificationPolicy, 'notification.read')
  @ApiOkResponse({ type: UnreadAnswer })
  async count(@CurrentActor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.queries.count(person), 'notification');
  }

  /** Marks some as read, or all up to a time. Ids of what is not in one's own inbox change nothing. */
  @Post('notifications/read')
  @HttpCode(200)
  @Can(notificationPolicy, 'notification.mark-read')
  @ApiOkResponse({ type: MarkedAnswer })
  async markRead(@CurrentActor() person: Person, @Body() body: MarkReadDto): Promise<MarkedAnswer> {
    return { read: await this.notifications.markRead(person, whichOf(body)) };
  }

  /** How the person is told by mail. Something urgent is told in quiet hours too. */
  @Get('notification-settings')
  @Can(notificationPolicy, 'notification.settings')
  @ApiOkResponse({ type: NotificationSettingsAnswer })
  async settings(@CurrentActor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.queries.settings(person), 'notification-settings');
  }

  /** Chooses anew. */
  @Put('notification-settings')
  @Can(notificationPolicy, 'notification.settings')
  @ApiOkResponse({ type: NotificationSettingsAnswer })
  async choose(
    @CurrentActor() person: Person,
    @IfMatch() version: number,
    @Body() body: NotificationSettingsDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const chosen = await this.notifications.choose(person, version, body);
    void reply.header('etag', etagOf(chosen.version));
    sendJson(reply, await this.queries.settings(person), 'notification-settings');
  }
}
