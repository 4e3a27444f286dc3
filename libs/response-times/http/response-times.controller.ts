import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, readCursor, sendJson, UuidParam } from '@counterpart/platform/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ClocksQueries } from '../clocks.queries';
import { responseTimesPolicy } from '../domain/response-times.policy';
import { StatisticsQueries } from '../statistics.queries';
import { ReferralClockAnswer } from './clock.answers';
import { FiguresAnswer, MeasuredPageAnswer } from './figures.answers';
import { filterOf, StatisticsQuery, SubsetQuery } from './response-times.dto';

/** How long things take, and whose time it is. */
@ApiTags('response-times')
@Controller()
export class ResponseTimesController {
  constructor(
    private readonly clocks: ClocksQueries,
    private readonly statistics: StatisticsQueries,
  ) {}

  /** Counts, medians, ninetieth percentiles and shares in time of a period; of the own desks, or for the secretariat of the side. */
  @Get('response-times')
  @ApiOkResponse({ type: FiguresAnswer })
  @Can(responseTimesPolicy, 'response-times.read')
  async figures(@CurrentActor() person: Person, @Query() query: StatisticsQuery, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.statistics.figures(person, filterOf(query), query.by), 'response-times');
  }

  /** The referrals behind a figure, by their headers. */
  @Get('response-times/referrals')
  @ApiOkResponse({ type: MeasuredPageAnswer })
  @Can(responseTimesPolicy, 'response-times.read')
  async list(@CurrentActor() person: Person, @Query() query: SubsetQuery, @Res() reply: FastifyReply): Promise<void> {
    const page = { after: readCursor(query.cursor, 'time', 'id'), limit: query.limit };
    sendJson(reply, await this.statistics.list(person, filterOf(query), query.of, page), 'response-times');
  }

  /** The clock of one referral: every second of it has one stage and one holder. Null before its release. */
  @Get('referrals/:id/clock')
  @ApiOkResponse({ type: ReferralClockAnswer })
  @Can(responseTimesPolicy, 'response-times.read-clock')
  async clock(@CurrentActor() person: Person, @UuidParam('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, JSON.stringify({ clock: await this.clocks.one(person, id) }), 'referral');
  }
}
