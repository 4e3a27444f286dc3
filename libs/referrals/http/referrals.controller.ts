import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, IfMatch, sendJson, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { DraftsService } from '../drafts.service';
import { NewReferralsService } from '../new-referrals.service';
import { ReadingService } from '../reading.service';
import { DraftAnswer, ReadinessAnswer, shownDraft } from './answers';
import { readDraft } from './read-draft';
import { ReferralDetailAnswer } from './referral-detail.answers';
import { NewReferralDto, ReferralDraftDto } from './referral.dto';

/** Referrals of the own desks: what was received, what was sent, and what is still a draft. */
@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly referrals: NewReferralsService,
    private readonly drafts: DraftsService,
    private readonly reading: ReadingService,
  ) {}

  /** Begins a referral to a desk of another side. What is missing may be missing until it is submitted. */
  @Post()
  @ApiCreatedResponse({ type: DraftAnswer })
  @Can(referralPolicy, 'referral.create')
  async create(
    @CurrentActor() person: Person,
    @Body() body: NewReferralDto,
    @IdempotencyKey() request: RequestKey | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftAnswer> {
    const { deskId, to, caseId = null } = body;
    return shownDraft(await this.referrals.create(person, { deskId, to, caseId }, readDraft(body), request), reply);
  }

  /** A referral with its thread, and what the person can do with it. The first reading by an officer is told to its sender. */
  @Get(':id')
  @ApiOkResponse({ type: ReferralDetailAnswer })
  @Can(referralPolicy, 'referral.read')
  async one(@CurrentActor() person: Person, @UuidParam('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.reading.read(person, id), 'referral');
  }

  /** Writes a draft anew. */
  @Put(':id/draft')
  @ApiOkResponse({ type: DraftAnswer })
  @Can(referralPolicy, 'referral.edit')
  async edit(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: ReferralDraftDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftAnswer> {
    return shownDraft(await this.drafts.edit(person, id, version, readDraft(body)), reply);
  }

  /** What is still missing of a draft before it can be sent. */
  @Get(':id/readiness')
  @ApiOkResponse({ type: ReadinessAnswer })
  @Can(referralPolicy, 'referral.read')
  async readiness(@CurrentActor() person: Person, @UuidParam('id') id: string): Promise<ReadinessAnswer> {
    const problems = await this.drafts.missing(person, id);
    return { isReady: problems.length === 0, problems };
  }

  /** Gives a draft to the translators, or to the second person. */
  @Post(':id/submit')
  @HttpCode(200)
  @ApiOkResponse({ type: DraftAnswer })
  @Can(referralPolicy, 'referral.submit')
  async submit(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftAnswer> {
    return shownDraft(await this.drafts.submit(person, id, version), reply);
  }
}
