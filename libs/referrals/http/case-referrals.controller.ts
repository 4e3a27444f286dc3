import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, PageQuery, readCursor, sendJson, UuidParam } from '@counterpart/platform/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { ReferralListsQueries } from '../referral-lists.queries';
import { CaseReferralsAnswer } from './referral-list.answers';

/** The referrals of a joint case. */
@ApiTags('referrals')
@Controller('cases/:id/referrals')
export class CaseReferralsController {
  constructor(private readonly lists: ReferralListsQueries) {}

  /** One page of those on the person's desks, newest first. */
  @Get()
  @Can(referralPolicy, 'referral.list')
  @ApiOkResponse({ type: CaseReferralsAnswer })
  async list(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @Query() query: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendJson(reply, await this.lists.ofCase(person, id, readCursor(query.cursor, 'time', 'id'), query.limit), 'case-file');
  }
}
