import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IfMatch, UuidParam } from '@counterpart/platform/http';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { RecallsService } from '../recalls.service';
import { ReceivingService } from '../receiving.service';
import { ReferralAnswer, shownReferral } from './answers';
import { AssigneeDto, PurgeDto } from './message.dto';

/** What the receiver does with a referral, and tells its sender by a receipt. */
@ApiTags('referrals')
@Controller('referrals/:id')
export class ReferralReceivingController {
  constructor(
    private readonly receiving: ReceivingService,
    private readonly recalls: RecallsService,
  ) {}

  /** Confirms that it has been received and will be worked on. */
  @Post('acknowledge')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.acknowledge')
  async acknowledge(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.receiving.acknowledge(person, id, version), reply);
  }

  /** Gives it to an officer of the desk. */
  @Post('assign')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.assign')
  async assign(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { userId }: AssigneeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.receiving.assign(person, id, version, userId), reply);
  }

  /** Answers a recall of the other side: what it called back is purged for good, or kept on a stated ground. */
  @Post('purges')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.answer-recall')
  async answerRecall(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { recall, ground = null }: PurgeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.recalls.answer(person, id, version, recall, ground), reply);
  }
}
