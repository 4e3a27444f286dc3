import type { Person } from '@counterpart/kernel';
import { Can, CurrentActor, IdempotencyKey, UuidParam } from '@counterpart/platform/http';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dutyPolicy } from '../domain/duty.policy';
import { DutyQueries } from '../duty.queries';
import { DutyService } from '../duty.service';
import { DutyNowAnswer, NewDutyAnswer, RosterAnswer } from './duty.answers';
import { NewDutyDto, RosterQuery } from './duty.dto';

/** Duty rosters: a release needs two people at any hour. */
@ApiTags('duty')
@Controller()
export class DutyController {
  constructor(
    private readonly duty: DutyService,
    private readonly queries: DutyQueries,
  ) {}

  /** Who is on duty now at the own desks, and when in the next 24 hours too few are; an administrator sees every desk. */
  @Get('duty/now')
  @ApiOkResponse({ type: DutyNowAnswer })
  @Can(dutyPolicy, 'duty.overview')
  now(@CurrentActor() person: Person): Promise<object> {
    return this.queries.now(person);
  }

  /** The roster of a desk, and the times in which too few are on duty. */
  @Get('desks/:id/duty')
  @ApiOkResponse({ type: RosterAnswer })
  @Can(dutyPolicy, 'duty.read')
  roster(@CurrentActor() person: Person, @UuidParam('id') id: string, @Query() { from, to }: RosterQuery): Promise<object> {
    return this.queries.roster(person, id, timeOf(from), timeOf(to));
  }

  /** Puts someone of the desk on duty. */
  @Post('desks/:id/duty')
  @ApiCreatedResponse({ type: NewDutyAnswer })
  @Can(dutyPolicy, 'duty.enter')
  enter(
    @CurrentActor() person: Person,
    @UuidParam('id') id: string,
    @Body() { userId, from, until }: NewDutyDto,
    @IdempotencyKey() request: RequestKey | null,
  ): Promise<NewDutyAnswer> {
    return this.duty.enter(person, id, { userId, from: new Date(from), until: new Date(until) }, request);
  }

  /** Takes an entry off the roster. */
  @Delete('desks/:id/duty/:dutyId')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Can(dutyPolicy, 'duty.remove')
  remove(@CurrentActor() person: Person, @UuidParam('id') id: string, @UuidParam('dutyId') dutyId: string): Promise<void> {
    return this.duty.remove(person, id, dutyId);
  }
}

const timeOf = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));
