import type { Person } from '@counterpart/kernel';
import { messagePolicy } from '@counterpart/exchange';
import { Can, CurrentActor, etagOf, IdempotencyKey, IfMatch, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { draftedMessage } from '../drafted-message';
import { ReferralMessagesService } from '../referral-messages.service';
import { readWritten, ReferralMessageAnswer } from './answers';
import { saidAgain } from './read-said';
import { AnswerDto, ClarificationDto, RefusalDto, RewrittenDto, WrittenDto } from './message.dto';

/** What the two sides write to each other about a referral. Each makes a draft; it crosses once a second person has released it. */
@ApiTags('referrals')
@Controller('referrals/:id')
export class ReferralMessagesController {
  constructor(private readonly messages: ReferralMessagesService) {}

  /** The receiver asks what it needs to know first. */
  @Post('questions')
  @ApiCreatedResponse({ type: ReferralMessageAnswer })
  @Can(referralPolicy, 'referral.ask')
  ask(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: WrittenDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<ReferralMessageAnswer> {
    return this.messages.ask(person, { id, version, request }, readWritten(body));
  }

  /** The requester answers a question. */
  @Post('clarifications')
  @ApiCreatedResponse({ type: ReferralMessageAnswer })
  @Can(referralPolicy, 'referral.clarify')
  clarify(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: ClarificationDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<ReferralMessageAnswer> {
    return this.messages.clarify(person, { id, version, request }, readWritten(body), body.of);
  }

  /** The receiver answers some of the items, or all that is left. */
  @Post('answers')
  @ApiCreatedResponse({ type: ReferralMessageAnswer })
  @Can(referralPolicy, 'referral.answer')
  answer(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: AnswerDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<ReferralMessageAnswer> {
    return this.messages.answer(person, { id, version, request }, readWritten(body, body.items), body.isFinal);
  }

  /** The receiver refuses items, each on a ground. */
  @Post('refusals')
  @ApiCreatedResponse({ type: ReferralMessageAnswer })
  @Can(referralPolicy, 'referral.refuse')
  refuse(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: RefusalDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<ReferralMessageAnswer> {
    return this.messages.refuse(person, { id, version, request }, readWritten(body, body.items));
  }

  /** Either side adds what it has learnt. */
  @Post('updates')
  @ApiCreatedResponse({ type: ReferralMessageAnswer })
  @Can(referralPolicy, 'referral.update')
  update(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: WrittenDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<ReferralMessageAnswer> {
    return this.messages.update(person, { id, version, request }, readWritten(body));
  }

  /** Writes a message anew that has not crossed; If-Match is the version of the message. */
  @Put('messages/:messageId')
  @ApiOkResponse({ type: ReferralMessageAnswer })
  @Can(messagePolicy, 'message.write')
  async edit(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @UuidParam('messageId') messageId: string,
    @IfMatch() version: number,
    @Body() body: RewrittenDto,
  ): Promise<ReferralMessageAnswer> {
    const on = { id: messageId, version };
    return draftedMessage(await this.messages.edit(person, id, on, readWritten(body, body.items), saidAgain(body)));
  }

  /** Gives a message to the translators, or to the second person; If-Match is the version of the message. */
  @Post('messages/:messageId/submit')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralMessageAnswer })
  @Can(messagePolicy, 'message.submit')
  async submit(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @UuidParam('messageId') messageId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralMessageAnswer> {
    const message = await this.messages.submit(person, id, messageId, version);
    void reply.header('etag', etagOf(message.version));
    return draftedMessage(message);
  }
}
