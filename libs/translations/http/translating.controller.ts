import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IfMatch, UuidParam } from '@counterpart/platform/http';
import { Body, Controller, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { translationPolicy } from '../domain/translation.policy';
import { TranslatingService } from '../translating.service';
import { SegmentAnswer, shownJob, shownSegment, TranslationAnswer } from './answers';
import { TranslateDto } from './translations.dto';

/** What a translator does with a job. */
@ApiTags('translations')
@Controller('translations/:id')
export class TranslatingController {
  constructor(private readonly translating: TranslatingService) {}

  /** Takes a job that nobody has. */
  @Post('take')
  @HttpCode(200)
  @ApiOkResponse({ type: TranslationAnswer })
  @Can(translationPolicy, 'translation.take')
  async take(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TranslationAnswer> {
    return shownJob(await this.translating.take(person, id, version), reply);
  }

  /** Writes the translation of a segment; If-Match is the segment's version. */
  @Put('segments/:segmentId')
  @ApiOkResponse({ type: SegmentAnswer })
  @Can(translationPolicy, 'translation.translate')
  async translate(
    @CurrentActor() person: Person,
    @UuidParam('id') jobId: string,
    @UuidParam('segmentId') id: string,
    @IfMatch() version: number,
    @Body() { target, override = null }: TranslateDto,
  ): Promise<SegmentAnswer> {
    return shownSegment(await this.translating.translate(person, { jobId, id, version }, target, override));
  }

  /** Gives the job to the review. */
  @Post('finish')
  @HttpCode(200)
  @ApiOkResponse({ type: TranslationAnswer })
  @Can(translationPolicy, 'translation.finish')
  async finish(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TranslationAnswer> {
    return shownJob(await this.translating.finish(person, id, version), reply);
  }
}
