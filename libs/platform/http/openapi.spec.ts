import { Controller, Delete, Get, HttpCode, Module, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiNoContentResponse, ApiOkResponse, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { undescribedAnswers } from './answer-check';
import { IdAnswer, ObjectAnswer, OneOfAnswer, pageOf, TextAnswer } from './answer-fields';
import { Public } from './can.decorator';
import { openApiWithoutStarting } from './openapi';
import { description, sampleApi, SampleModule } from './sample-app.fixture';
import type { Api } from './server';

@Controller('far')
class FarController {
  constructor(readonly connection: string) {}

  @Get()
  @Public()
  read(): void {}
}

@Module({
  imports: [SampleModule],
  controllers: [FarController],
  providers: [
    {
      provide: String,
      useFactory: () => {
        throw new Error('there is no database here');
      },
    },
  ],
})
class ModuleThatNeedsADatabase {}

describe('the OpenAPI document', () => {
  it('is made without making a provider, and twice the same', async () => {
    const first = JSON.stringify(await openApiWithoutStarting(ModuleThatNeedsADatabase, description));
    expect(JSON.stringify(await openApiWithoutStarting(ModuleThatNeedsADatabase, description))).toBe(first);
    expect(Object.keys((JSON.parse(first) as OpenAPIObject).paths).slice(0, 4)).toEqual([
      '/far',
      '/health/live',
      '/health/ready',
      '/notes',
    ]);
  });

  it('describes fields, permissions, versions and problems', async () => {
    const { paths, components } = await openApiWithoutStarting(SampleModule, description);
    expect(components?.schemas?.['NoteDto']).toEqual({
      type: 'object',
      required: ['text'],
      properties: {
        text: { type: 'string', minLength: 1, maxLength: 200, description: 'What it says' },
        urgency: { type: 'string', enum: ['low', 'high'] },
        parts: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/PartDto' } },
        main: { type: 'object', nullable: true, allOf: [{ $ref: '#/components/schemas/PartDto' }] },
        seen: { type: 'array', maxItems: 2, items: { type: 'string', format: 'uuid' } },
        due: { type: 'string', format: 'date-time' },
      },
    });
    const release = paths['/notes/{id}/release']?.post;
    expect(release).toMatchObject({ 'x-permission': 'note.write', operationId: 'Notes_release', security: [{ cookie: [] }] });
    expect(release?.parameters).toEqual(
      expect.arrayContaining([
        { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        { name: 'If-Match', in: 'header', required: true, schema: { type: 'string', example: '"v1"' } },
      ]),
    );
    expect(release?.responses['default']).toHaveProperty(['content', 'application/problem+json']);
  });
});

class NearAnswer {
  @IdAnswer() readonly id!: string;
  @TextAnswer({ nullable: true, many: true }) readonly names!: readonly string[] | null;
}

class DistantAnswer {
  @ObjectAnswer(() => NearAnswer, { nullable: true }) readonly near!: NearAnswer | null;
}

class NearPageAnswer extends pageOf(NearAnswer) {}

@ApiExtraModels(NearAnswer, DistantAnswer)
class EitherAnswer {
  @OneOfAnswer([NearAnswer, DistantAnswer], { many: true }) readonly all!: readonly (NearAnswer | DistantAnswer)[];
}

@Controller('things')
class ThingsController {
  @Get()
  @ApiOkResponse({ type: NearPageAnswer })
  list(): void {}

  @Get('either')
  @ApiOkResponse({ type: EitherAnswer })
  either(): void {}

  @Post()
  @ApiCreatedResponse({ description: 'Made' })
  make(): void {}

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(): void {}
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

describe('the answers in the document', () => {
  it('are what their classes say', async () => {
    const { components } = await openApiWithoutStarting(ThingsModule, description);
    const near = { $ref: '#/components/schemas/NearAnswer' };
    expect(components?.schemas).toMatchObject({
      NearAnswer: {
        type: 'object',
        required: ['id', 'names'],
        properties: { id: { type: 'string', format: 'uuid' }, names: { type: 'array', nullable: true, items: { type: 'string' } } },
      },
      DistantAnswer: { required: ['near'], properties: { near: { nullable: true, allOf: [near] } } },
      NearPageAnswer: { required: ['items', 'next'], properties: { items: { type: 'array', items: near }, next: { nullable: true } } },
      EitherAnswer: {
        properties: { all: { type: 'array', items: { oneOf: [near, { $ref: '#/components/schemas/DistantAnswer' }] } } },
      },
    });
  });

  it('are missed where a route declares none', async () => {
    const { paths, ...rest } = await openApiWithoutStarting(ThingsModule, description);
    const { '/things': things, '/things/either': either } = paths;
    const found = undescribedAnswers({
      ...rest,
      paths: { '/things': things!, '/things/either': { get: { ...either!.get!, responses: {} } } },
    });
    expect(found).toEqual(['POST /things declares no schema for 201', 'GET /things/either declares no success']);
  });
});

describe('/docs', () => {
  let api: Api;
  let server: FastifyInstance;
  beforeAll(async () => {
    api = await sampleApi();
    server = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  });
  afterAll(() => api.stop());

  it('is served from this server alone, under a policy that lets no script be inline', async () => {
    const { body, headers } = await server.inject('/docs');
    const addresses = [...body.matchAll(/(?:src|href)=["']([^"']+)["']/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address.startsWith('./docs/'))).toEqual([]);
    expect(body).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    for (const address of addresses) expect((await server.inject(address.slice(1))).statusCode).toBe(200);
  });

  it('asks no validator elsewhere', async () =>
    expect((await server.inject('/docs/swagger-ui-init.js')).body).toContain('"validatorUrl": null'));

  it('shows the document that is generated', async () => {
    expect((await server.inject('/openapi.json')).body).toBe(JSON.stringify(await openApiWithoutStarting(SampleModule, description)));
  });
});
