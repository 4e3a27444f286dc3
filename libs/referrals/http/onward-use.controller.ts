import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, IfMatch, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { EvidentialUsesService } from '../onward-use/evidential-uses.service';
import { ExportsService, type ReferralFile } from '../onward-use/exports.service';
import { ForwardingService } from '../onward-use/forwarding.service';
import { DraftAnswer, shownDraft } from './answers';
import { RecordedUseAnswer, ReferralFileAnswer } from './onward-use.answers';
import { EvidentialUseDto, ExportQuery, ForwardDto } from './onward-use.dto';

/** The uses of content beyond the referral it was sent in. Each is refused unless the originators of all of it permit it now. */
@ApiTags('onward use')
@Controller('referrals/:id')
export class OnwardUseController {
  constructor(
    private readonly forwarding: ForwardingService,
    private readonly exports: ExportsService,
    private readonly evidentialUses: EvidentialUsesService,
  ) {}

  /** Drafts a referral to another agency that passes on messages of this one. */
  @Post('forwards')
  @ApiCreatedResponse({ type: DraftAnswer })
  @Can(referralPolicy, 'referral.forward')
  async forward(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @Body() { text = null, messages, ...rest }: ForwardDto,
    @IdempotencyKey() request: RequestKey | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftAnswer> {
    return shownDraft(await this.forwarding.forward(person, id, { ...rest, text, messages: [...new Set(messages)] }, request), reply);
  }

  /** The thread as a file, with its marking; the export is recorded. */
  @Get('export')
  @ApiOkResponse({ type: ReferralFileAnswer })
  @Can(referralPolicy, 'referral.export')
  async export(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @Query() { partial }: ExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralFile> {
    const file = await this.exports.export(person, id, partial);
    void reply.header('content-disposition', `attachment; filename="${String(file.referral['reference'])}.json"`);
    return file;
  }

  /** Records that messages are used in proceedings. */
  @Post('evidential-uses')
  @ApiCreatedResponse({ type: RecordedUseAnswer })
  @Can(referralPolicy, 'referral.record-evidential-use')
  recordEvidentialUse(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { messages, ...proceedings }: EvidentialUseDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<RecordedUseAnswer> {
    return this.evidentialUses.record(person, { id, version, request }, [...new Set(messages)], proceedings);
  }
}
