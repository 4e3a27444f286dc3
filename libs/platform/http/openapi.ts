import type { DynamicModule, INestApplication, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiProperty, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ServerModule } from './server.module';

/** What the document says of the API as a whole. */
export interface ApiDescription {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The name of the session cookie. */
  readonly cookie: string;
}

class FieldProblem {
  @ApiProperty({ description: 'Where, e.g. `items[2].text`' })
  readonly path!: string;

  @ApiProperty()
  readonly message!: string;
}

/** The shape of every answer from 400 up (RFC 9457). */
class ProblemShape {
  @ApiProperty({ enum: ['about:blank'] })
  readonly type!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty()
  readonly status!: number;

  @ApiProperty({ description: 'Stable, for programs' })
  readonly code!: string;

  @ApiProperty({ required: false, description: 'For people' })
  readonly detail?: string;

  @ApiProperty({ required: false, type: [FieldProblem] })
  readonly problems?: readonly FieldProblem[];

  @ApiProperty({ description: 'What to quote when asking about this answer' })
  readonly traceId!: string;
}

const PROBLEM = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemShape' } } },
};
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The OpenAPI document of an application, in an order that depends on names alone: the same code gives the same bytes. */
export function openApiOf(app: INestApplication, { title, description, version, cookie }: ApiDescription): OpenAPIObject {
  const config = new DocumentBuilder().setTitle(title).setDescription(description).setVersion(version).addCookieAuth(cookie).build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemShape],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) if (path[method] !== undefined) path[method].responses['default'] = PROBLEM;
  }
  return {
    ...document,
    paths: sorted(document.paths),
    components: { ...document.components, schemas: sorted(document.components?.schemas ?? {}) },
  };
}

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The document of a module whose providers are never made: neither a database nor configuration is needed. */
export async function openApiWithoutStarting(module: Type<unknown> | DynamicModule, description: ApiDescription): Promise<OpenAPIObject> {
  const app = await NestFactory.create(ServerModule.around(module), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  return openApiOf(app, description);
}

/** Serves the document at /openapi.json, and at /docs Swagger UI from this server's own files. */
export function serveDocs(app: INestApplication, description: ApiDescription): void {
  SwaggerModule.setup('docs', app, () => openApiOf(app, description), {
    raw: ['json'],
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: description.title,
    // By default the page would ask a validator elsewhere.
    swaggerOptions: { validatorUrl: null },
  });
}
