import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DeputyshipsQueries } from '../deputyships.queries';
import { DeputyshipsService } from '../deputyships.service';
import { deputyshipPolicy } from '../domain/deputyship.policy';
import { DeputyshipListAnswer, NewDeputyshipAnswer } from './deputies.answers';
import { DeputyshipListQuery, NewDeputyshipDto } from './deputies.dto';

/** Absence cover: who takes whose place, and until when. */
@ApiTags('deputies')
@Controller('deputies')
export class DeputiesController {
  constructor(
    private readonly deputyships: DeputyshipsService,
    private readonly queries: DeputyshipsQueries,
  ) {}

  /** Whom the person has named and who has named him or her; for a supervisor those of the own desks, for the administrator all. */
  @Get()
  @ApiOkResponse({ type: DeputyshipListAnswer })
  @Can(deputyshipPolicy, 'deputyship.list')
  list(@CurrentActor() person: Person, @Query() { over = false }: DeputyshipListQuery): Promise<object> {
    return this.queries.list(person, over);
  }

  /** Names a deputy for the person who asks. */
  @Post()
  @ApiCreatedResponse({ type: NewDeputyshipAnswer })
  @Can(deputyshipPolicy, 'deputyship.name')
  name(
    @CurrentActor() person: Person,
    @Body() { deputyId, from, until, reason }: NewDeputyshipDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<NewDeputyshipAnswer> {
    return this.deputyships.name(person, { deputyId, reason, from: new Date(from), until: new Date(until) }, request);
  }

  /** Ends it before its time. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Can(deputyshipPolicy, 'deputyship.end')
  end(@CurrentActor() person: Person, @UuidParam('id') id: string): Promise<void> {
    return this.deputyships.end(person, id);
  }
}
