import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, sendJson } from '@counterpart/platform/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { ReferralListsQueries } from '../referral-lists.queries';
import { filterOf, placeOf } from './read-list';
import { ReferralCountsAnswer, ReferralPageAnswer } from './referral-list.answers';
import { ReferralCountsQuery, ReferralListQuery } from './referral-lists.dto';

/** Lists of referrals: the queues of the own desks, of a person, of a case. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferralListsController {
  constructor(private readonly lists: ReferralListsQueries) {}

  /** One page of a queue, newest first or by the due time. */
  @Get()
  @Can(referralPolicy, 'referral.list')
  @ApiOkResponse({ type: ReferralPageAnswer })
  async list(@CurrentActor() person: Person, @Query() query: ReferralListQuery, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.lists.page(person, filterOf(query, person), placeOf(query), query.limit), 'referral');
  }

  /** How much there is in each queue, up to a hundred. */
  @Get('counts')
  @Can(referralPolicy, 'referral.list')
  @ApiOkResponse({ type: ReferralCountsAnswer })
  async counts(@CurrentActor() person: Person, @Query() { desk, box }: ReferralCountsQuery, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.lists.counts(person, desk === undefined ? person.deskIds : [desk], box), 'referral');
  }
}
