import type { Person } from '@counterpart/kernel';
import { messagePolicy } from '@counterpart/exchange';
import { Can, CurrentActor, etagOf, IfMatch, UuidParam } from '@counterpart/platform/http';
import { Body, Controller, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { referralPolicy } from '../domain/referral.policy';
import { ReferralMessagesService } from '../referral-messages.service';
import { readWritten, ReferralMessageAnswer, shownMessage } from './answers';
import { AnswerDto, ClarificationDto, RefusalDto, RewrittenDto, WrittenDto } from './message.dto';

/** What the two sides write to each other about a referral. Each makes a draft; it crosses once a second person has released it. */
@ApiTags('referrals')
@Controller('referrals/:id')
export class ReferralMessagesController {
  constructor(private readonly messages: ReferralMessagesService) {}

  /** The receiver asks what it needs to know first. */
  @Post('questions')
  @Can(referralPolicy, 'referral.ask')
  async ask(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: WrittenDto,
  ): Promise<ReferralMessageAnswer> {
    return shownMessage(await this.messages.ask(person, id, version, readWritten(body)));
  }

  /** The requester answers a question. */
  @Post('clarifications')
  @Can(referralPolicy, 'referral.clarify')
  async clarify(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: ClarificationDto,
  ): Promise<ReferralMessageAnswer> {
    return shownMessage(await this.messages.clarify(person, id, version, readWritten(body), body.of));
  }

  /** The receiver answers some of the items, or all that is left. */
  @Post('answers')
  @Can(referralPolicy, 'referral.answer')
  async answer(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: AnswerDto,
  ): Promise<ReferralMessageAnswer> {
    return shownMessage(await this.messages.answer(person, id, version, readWritten(body, body.items), body.isFinal));
  }

  /** The receiver refuses items, each on a ground. */
  @Post('refusals')
  @Can(referralPolicy, 'referral.refuse')
  async refuse(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: RefusalDto,
  ): Promise<ReferralMessageAnswer> {
    return shownMessage(await this.messages.refuse(person, id, version, readWritten(body, body.items)));
  }

  /** Either side adds what it has learnt. */
  @Post('updates')
  @Can(referralPolicy, 'referral.update')
  async update(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Body() body: WrittenDto,
  ): Promise<ReferralMessageAnswer> {
    return shownMessage(await this.messages.update(person, id, version, readWritten(body)));
  }

  /** Writes a message anew that has not crossed; If-Match is the version of the message. */
  @Put('messages/:messageId')
  @Can(messagePolicy, 'message.write')
  async edit(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @UuidParam('messageId') messageId: string,
    @IfMatch() version: number,
    @Body() body: RewrittenDto,
  ): Promise<ReferralMessageAnswer> {
    return shownMessage(await this.messages.edit(person, id, messageId, version, readWritten(body, body.items)));
  }

  /** Gives a message to the translators, or to the second person; If-Match is the version of the message. */
  @Post('messages/:messageId/submit')
  @HttpCode(200)
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
    return shownMessage(message);
  }
}
