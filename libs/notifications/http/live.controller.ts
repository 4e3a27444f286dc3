import { SESSION_COOKIE } from '@counterpart/identity';
import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, leavePlace, QueryIntegerField, StreamRoute } from '@counterpart/platform/http';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notificationPolicy } from '../domain/notification.policy';
import { LiveFeed } from '../live/live-feed';
import { LiveHint } from './notifications.answers';

class LiveQuery {
  @QueryIntegerField({ min: 0, max: 86_400, optional: true, about: 'How long it stays open at most; until the session ends if not said' })
  readonly seconds?: number;
}

const DESCRIPTION = `A stream of server-sent events that stays open. Each \`data\` is a LiveHint: something about that object has changed, and the person
may see it at this moment; load it again. Nothing is said of what changed, and nothing of what the person may not see. After it was opened, or opened
anew, everything shown is to be loaded once: hints are not kept. The event \`end\` comes last, with its reason: \`session\`, \`stopping\`, \`unavailable\`, \`time\`.
It does not prolong the session, and ends with it within a second.`;

/** What has changed, as it changes. */
@ApiTags('notifications')
@ApiExtraModels(LiveHint)
@Controller('live')
export class LiveController {
  constructor(private readonly feed: LiveFeed) {}

  /** Hints of what has changed, for as long as the session lives. At most six streams a session. */
  @Get()
  @Can(notificationPolicy, 'live.follow')
  @StreamRoute()
  @ApiOkResponse({ description: DESCRIPTION, content: { 'text/event-stream': { schema: { type: 'string' } } } })
  follow(
    @CurrentActor() person: Person,
    @Query() { seconds }: LiveQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    // A proxy that gathers what it passes on would keep the hints back.
    void reply.type('text/event-stream; charset=utf-8').header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') return void reply.send();
    let timer: NodeJS.Timeout | undefined;
    const stream = this.feed.open(request.cookies[SESSION_COOKIE] ?? '', person, ({ summary }, why) => {
      clearTimeout(timer);
      const who = { agency: person.agencyCode, user: person.userId };
      request.log.info({ route: request.routeOptions.url, why, ...summary, ...who }, 'stream ended');
    });
    if (seconds !== undefined) timer = setTimeout(() => stream.end('time'), seconds * 1000);
    leavePlace(request);
    void reply.send(stream.body);
  }
}
