import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, IfMatch, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { PermissionsService } from '../onward-use/permissions.service';
import { readWritten, ReferralAnswer, ReferralMessageAnswer, shownReferral } from './answers';
import { PermissionDenialDto, PermissionEndDto, PermissionGrantDto, PermissionRequestDto } from './onward-use.dto';
import { momentOf } from './read-said';

/** Leave to use what the other side wrote beyond what it was sent for. Request and decision cross once a second person has released them. */
@ApiTags('onward use')
@Controller('referrals/:id')
export class PermissionsController {
  constructor(private readonly permissions: PermissionsService) {}

  /** Asks the originator of a message for a use that its handling code reserves to it. */
  @Post('permission-requests')
  @ApiCreatedResponse({ type: ReferralMessageAnswer })
  @Can(referralPolicy, 'referral.request-permission')
  request(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: PermissionRequestDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<ReferralMessageAnswer> {
    const { of, use, recipient = null } = body;
    return this.permissions.request(person, { id, version, request }, { of, use, recipient }, readWritten(body));
  }

  /** Grants a request until a moment; the text is the conditions. */
  @Post('permission-grants')
  @ApiCreatedResponse({ type: ReferralMessageAnswer })
  @Can(referralPolicy, 'referral.grant-permission')
  grant(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: PermissionGrantDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<ReferralMessageAnswer> {
    return this.permissions.grant(person, { id, version, request }, body.of, momentOf(body.validUntil), readWritten(body));
  }

  /** Denies a request on a ground. */
  @Post('permission-denials')
  @ApiCreatedResponse({ type: ReferralMessageAnswer })
  @Can(referralPolicy, 'referral.deny-permission')
  deny(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: PermissionDenialDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<ReferralMessageAnswer> {
    return this.permissions.deny(person, { id, version, request }, body.of, body.ground, readWritten(body));
  }

  /** Ends a permission before its time, or takes an own request back. */
  @Post('permission-ends')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralAnswer })
  @Can(referralPolicy, 'referral.end-permission')
  async end(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() { of, reason }: PermissionEndDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralAnswer> {
    return shownReferral(await this.permissions.end(person, id, version, of, reason), reply);
  }
}
