import { definePolicy, DomainError, type Person, anyone } from '@counterpart/kernel';
import type { RequestKey } from '@counterpart/platform/idempotency';
import { Body, Controller, Delete, Get, HttpCode, Module, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AUTHENTICATE } from './access.guard';
import { Can, Public } from './can.decorator';
import { CurrentActor } from './current-actor.decorator';
import { PageQuery, readCursor } from './cursor';
import { DENIALS, type RecordDenial } from './denials';
import { CodeField, IdField, IntegerField, ObjectField, QueryFlagField, TextField, TimeField } from './fields';
import { type Probe, READINESS } from './health';
import { IdempotencyKey } from './idempotency-key.decorator';
import { IfMatch } from './if-match';
import { UuidParam } from './path-param';
import { sendJson } from './send-json';
import { type Api, type ApiOptions, createApi } from './server';

// Servers are started and sent thousands of requests: on a busy machine more than Jest's five seconds.
jest.setTimeout(60_000);

export const notePolicy = definePolicy<{ readonly id: string }>('sample-note')({
  'note.read': { analyst: anyone, liaison: anyone },
  'note.write': { liaison: anyone },
});

class PartDto {
  @TextField({ max: 20 })
  readonly name!: string;

  @IntegerField({ min: 1, max: 9, optional: true })
  readonly count?: number;
}

export class NoteDto {
  @TextField({ max: 200, about: 'What it says' })
  readonly text!: string;

  @CodeField(['low', 'high'], { optional: true })
  readonly urgency?: 'low' | 'high';

  @ObjectField(() => PartDto, { many: 3, optional: true })
  readonly parts?: readonly PartDto[];

  @ObjectField(() => PartDto, { optional: true, nullable: true })
  readonly main?: PartDto | null;

  @IdField({ many: 2, optional: true })
  readonly seen?: readonly string[];

  @TimeField({ optional: true })
  readonly due?: string;
}

class SearchQuery extends PageQuery {
  @QueryFlagField({ optional: true })
  readonly open?: boolean;
}

/** What the sample's handlers fail with, by name; a test puts it there. */
export const failures = new Map<string, unknown>();

@Controller('notes')
class NotesController {
  @Get()
  @Can(notePolicy, 'note.read')
  list(@Query() query: SearchQuery): object {
    return { ...query, after: readCursor(query.cursor, 'time', 'id') };
  }

  @Get('fail/:name')
  @Public()
  fail(@Param('name') name: string): never {
    throw failures.get(name);
  }

  @Get('slow')
  @Public()
  async slow(): Promise<object> {
    await new Promise((resolve) => setTimeout(resolve, 150));
    return { done: true };
  }

  @Get(':id')
  @Can(notePolicy, 'note.read')
  read(@UuidParam('id') id: string, @Res() reply: FastifyReply): void {
    sendJson(reply, id.startsWith('0') ? null : `{"version" : 7, "id" : "${id}"}`, 'note');
  }

  @Post()
  @Can(notePolicy, 'note.write')
  write(@Body() body: NoteDto, @CurrentActor() actor: Person): object {
    if (body.text === 'taken') throw new DomainError('conflict', 'note.taken', 'There is one like it.');
    return { by: actor.login, body, isNote: body instanceof NoteDto };
  }

  @Post('unchecked')
  @Can(notePolicy, 'note.write')
  unchecked(@Body() body: object): object {
    return body;
  }

  @Post('keyed')
  @Can(notePolicy, 'note.write')
  keyed(@Body() _body: NoteDto, @IdempotencyKey() request: RequestKey | null): object {
    return { request: request === null ? null : { ...request, hash: request.hash.toString('hex') } };
  }

  @Post(':id/release')
  @HttpCode(200)
  @Can(notePolicy, 'note.write')
  release(@UuidParam('id') id: string, @IfMatch() version: number): object {
    return { id, version };
  }

  @Delete(':id')
  @Can(notePolicy, 'note.write')
  remove(): void {}
}

const person = (login: string, ...roles: Person['roles']): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: '0198c5f2-0000-7000-8000-000000000001',
  agencyCode: 'DEA',
  userId: '0198c5f2-0000-7000-8000-000000000002',
  login,
  name: login,
  roles,
  deskIds: [],
});

/** Signs in whoever names himself in a header, as only a test may. */
const authenticate = async ({ headers }: FastifyRequest): Promise<Person | null> => {
  if (headers['x-test-as'] === 'liaison') return person('lia', 'liaison');
  return headers['x-test-as'] === 'analyst' ? person('ana', 'analyst') : null;
};

export const probes: Probe[] = [];

/** What was refused to a signed-in person, in order; a test may replace how it is kept. */
export const denied: { readonly login: string; readonly rule: string; readonly objectId: string }[] = [];
export const keeping: { record: RecordDenial } = {
  record: async ({ login }, denial) => void denied.push({ login, ...denial }),
};

@Module({
  controllers: [NotesController],
  providers: [
    { provide: AUTHENTICATE, useValue: authenticate },
    { provide: READINESS, useValue: probes },
    { provide: DENIALS, useValue: (...denial: Parameters<RecordDenial>) => keeping.record(...denial) },
  ],
})
export class SampleModule {}

export const description = { title: 'Sample', description: 'For tests', version: '1', cookie: '__Host-session' };

export const sampleApi = (options: Partial<ApiOptions> = {}): Promise<Api> =>
  createApi(SampleModule, { description, logLevel: 'silent', ...options });
