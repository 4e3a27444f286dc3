import type { OpenAPIObject } from '@nestjs/swagger';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { definitionsOf, type DocumentSchema, jsonSchemaOf } from './json-schema';

interface DeclaredAnswer {
  readonly content?: Readonly<Record<string, { readonly schema?: DocumentSchema }>>;
}
type Answers = Readonly<Record<string, DeclaredAnswer>>;

/** An answer as the wire has it. */
export interface WireAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const MOST_ERRORS_SHOWN = 8;

/** The document that the api itself serves, as a promise that each of its successes is held to. */
export class AnswerContract {
  private readonly ajv = new Ajv({ allErrors: true, strict: true });
  private readonly validators = new Map<DeclaredAnswer, ValidateFunction>();
  private readonly routes: readonly { readonly form: RegExp; readonly answers: Readonly<Record<string, Answers>> }[];

  private constructor({ paths, components }: OpenAPIObject) {
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'answers', $defs: definitionsOf((components?.schemas ?? {}) as Record<string, DocumentSchema>) });
    // A parameter comes after the words that could stand in its place.
    const inOrder = Object.entries(paths).sort(([a], [b]) => (a.replaceAll('{', '~') < b.replaceAll('{', '~') ? -1 : 1));
    this.routes = inOrder.map(([path, item]) => ({
      form: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
      answers: Object.fromEntries(Object.entries(item).map(([method, { responses }]) => [method, responses as Answers])),
    }));
  }

  static async of(server: FastifyInstance): Promise<AnswerContract> {
    return new AnswerContract((await server.inject('/openapi.json')).json<OpenAPIObject>());
  }

  /** Throws where a success is not what the document says of it. What fails is a problem, and has one shape. */
  check(method: string, url: string, { statusCode, headers, body }: WireAnswer): void {
    if (statusCode < 200 || statusCode > 299) return;
    const call = `${method} ${url}`;
    const declared = this.declared(method, url)?.[statusCode];
    if (declared === undefined) throw new Error(`${call} answered ${statusCode}, which the document does not have`);
    if (declared.content === undefined) {
      if (body !== '') throw new Error(`${call} answered ${statusCode} with a body, and the document has none: ${body.slice(0, 200)}`);
      return;
    }
    const type = String(headers['content-type']).split(';')[0]!;
    const schema = declared.content[type]?.schema;
    if (schema === undefined) throw new Error(`${call} answered ${type}, which the document does not have`);
    if (type === 'application/json') this.validate(call, declared, schema, body);
  }

  private declared(method: string, url: string): Answers | undefined {
    const path = url.split('?')[0]!;
    return this.routes.find(({ form, answers }) => form.test(path) && answers[method.toLowerCase()])?.answers[method.toLowerCase()];
  }

  private validate(call: string, declared: DeclaredAnswer, schema: DocumentSchema, body: string): void {
    let isValid = this.validators.get(declared);
    if (isValid === undefined) {
      isValid = this.ajv.compile(refersTo('answers', jsonSchemaOf(schema)));
      this.validators.set(declared, isValid);
    }
    if (isValid(JSON.parse(body))) return;
    const errors = (isValid.errors ?? []).slice(0, MOST_ERRORS_SHOWN);
    const told = errors.map(({ instancePath, message, params }) => `  ${instancePath} ${message} ${JSON.stringify(params)}`);
    throw new Error(`${call} does not answer as the document says:\n${told.join('\n')}\n${body.slice(0, 2000)}`);
  }
}

/** The schema of a route, whose references lead into the document's. */
const refersTo = (id: string, schema: Readonly<Record<string, unknown>>): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${id}#/`)) as object;
