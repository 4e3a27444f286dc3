import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IfMatch, UuidParam } from '@counterpart/platform/http';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { ReferralNoticesService } from '../referral-notices.service';
import { ReferralAnswer, shownReferral } from './answers';
import { ClockStopDto, DelayDto, OutcomeDto, RecallDto } from './message.dto';

/** What is said by codes and dates alone, and crosses at once. */
@ApiTags('referrals')
@Controller('referrals/:id')
export class ReferralNoticesController {
  constructor(private readonly notices: ReferralNoticesService) {}

  /** The receiver says by when it expects to answer, and why it takes longer. */
  @Post('delays')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.announce-delay')
  async announceDelay(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { expectedDate, reason }: DelayDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.notices.announceDelay(person, id, version, expectedDate, reason), reply);
  }

  /** Stops the clock for a coded reason. */
  @Post('stops')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.stop-clock')
  async stopClock(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { code }: ClockStopDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.notices.stopClock(person, id, version, code), reply);
  }

  /** Lets the clock run again. */
  @Post('resumptions')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.resume-clock')
  async resumeClock(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { code }: ClockStopDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.notices.resumeClock(person, id, version, code), reply);
  }

  /** The requester no longer needs what is still open. */
  @Post('withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.withdraw')
  async withdraw(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.notices.withdraw(person, id, version), reply);
  }

  /** Calls an own message back: at the other side its content is hidden at once. */
  @Post('recalls')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.recall')
  async recall(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { of, reason }: RecallDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.notices.recall(person, id, version, of, reason), reply);
  }

  /** Says what came of it and how useful it was, and perhaps that it is done. */
  @Post('outcomes')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.report-outcome')
  async reportOutcome(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { code, usefulness, closes }: OutcomeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.notices.reportOutcome(person, id, version, { code, usefulness, closes }), reply);
  }
}
