import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IfMatch, UuidParam } from '@counterpart/platform/http';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { translationPolicy } from '../domain/translation.policy';
import { ReviewingService } from '../reviewing.service';
import { SegmentAnswer, shownJob, shownSegment, TranslationAnswer } from './answers';
import { SendBackDto } from './translations.dto';

/** What a reviewer does with a job: a translator who did not translate it. */
@ApiTags('translations')
@Controller('translations/:id')
export class ReviewingController {
  constructor(private readonly reviewing: ReviewingService) {}

  /** Takes the review. */
  @Post('review')
  @HttpCode(200)
  @ApiOkResponse({ type: TranslationAnswer })
  @Can(translationPolicy, 'translation.take-review')
  async take(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TranslationAnswer> {
    return shownJob(await this.reviewing.take(person, id, version), reply);
  }

  /** Accepts a segment; If-Match is the segment's version. */
  @Post('segments/:segmentId/approve')
  @HttpCode(200)
  @ApiOkResponse({ type: SegmentAnswer })
  @Can(translationPolicy, 'translation.review')
  async approveSegment(
    @CurrentActor() person: Person,
    @UuidParam('id') jobId: string,
    @UuidParam('segmentId') id: string,
    @IfMatch() version: number,
  ): Promise<SegmentAnswer> {
    return shownSegment(await this.reviewing.approveSegment(person, { jobId, id, version }));
  }

  /** Sends a segment back, saying what is wrong; If-Match is the segment's version. */
  @Post('segments/:segmentId/return')
  @HttpCode(200)
  @ApiOkResponse({ type: SegmentAnswer })
  @Can(translationPolicy, 'translation.review')
  async returnSegment(
    @CurrentActor() person: Person,
    @UuidParam('id') jobId: string,
    @UuidParam('segmentId') id: string,
    @IfMatch() version: number,
    @Body() { comment }: SendBackDto,
  ): Promise<SegmentAnswer> {
    return shownSegment(await this.reviewing.returnSegment(person, { jobId, id, version }, comment));
  }

  /** Gives the job back to its translator with the segments that were sent back. */
  @Post('return')
  @HttpCode(200)
  @ApiOkResponse({ type: TranslationAnswer })
  @Can(translationPolicy, 'translation.review')
  async giveBack(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TranslationAnswer> {
    return shownJob(await this.reviewing.giveBack(person, id, version), reply);
  }

  /** Ends the review of a job whose segments are all approved; its message then waits for release. */
  @Post('approve')
  @HttpCode(200)
  @ApiOkResponse({ type: TranslationAnswer })
  @Can(translationPolicy, 'translation.approve')
  async approve(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TranslationAnswer> {
    return shownJob(await this.reviewing.approve(person, id, version), reply);
  }
}
