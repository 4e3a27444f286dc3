import { type Person, type Role, ROLES } from '@counterpart/kernel';
import { Can, CodeAnswer, CodeField, CurrentActor, IdAnswer, IdField, listOf, sendJson, TextAnswer } from '@counterpart/platform/http';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { userPolicy } from '../domain/user.policy';
import { PeopleQueries } from '../people.queries';

/** Whom to look for. */
export class PeopleQuery {
  @IdField({ optional: true, about: 'Only those of this desk' }) readonly deskId?: string;
  @CodeField(ROLES, { optional: true, about: 'Only those of this role' }) readonly role?: Role;
}

/** A colleague: to be given work, and to be named where he or she did something. */
export class ColleagueAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer() readonly name!: string;
  @CodeAnswer(ROLES, { many: true }) readonly roles!: readonly string[];
  @TextAnswer({ many: true }) readonly languages!: readonly string[];
  @IdAnswer({ many: true }) readonly deskIds!: readonly string[];
}

export class PeopleAnswer extends listOf(ColleagueAnswer) {}

/** The people of the own agency, as their colleagues see them. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleQueries) {}

  /** Colleagues with open accounts, by name. */
  @Get()
  @ApiOkResponse({ type: PeopleAnswer })
  @Can(userPolicy, 'user.list-colleagues')
  async list(@CurrentActor() person: Person, @Query() { deskId, role }: PeopleQuery, @Res() reply: FastifyReply): Promise<void> {
    sendJson(reply, await this.people.list(person, { deskId: deskId ?? null, role: role ?? null }), 'person');
  }
}
