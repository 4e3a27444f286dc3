import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, sendJson } from '@counterpart/platform/http';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { workPolicy } from '../domain/work.policy';
import { WorkQueries } from '../work.queries';
import { WorkAnswer } from './work.answers';

/** What there is to do. */
@ApiTags('work')
@Controller('work')
export class WorkController {
  constructor(private readonly queries: WorkQueries) {}

  /** One's own work in one answer: the sections that one's roles have a part in, each with its first ten rows and how many there are. */
  @Get()
  @Can(workPolicy, 'work.read')
  @ApiOkResponse({ type: WorkAnswer })
  async mine(@CurrentActor() person: Person, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.queries.of(person), 'work');
  }
}
