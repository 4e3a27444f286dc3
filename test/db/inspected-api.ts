import { Directory, Session, UsersService } from '@counterpart/identity';
import { type Person, type Role, systemActor } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { type Api, createApi } from '@counterpart/platform/http';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { ApiModule } from '../../apps/api/api.module';
import { description } from '../../apps/api/description';
import { AnswerContract } from './answer-contract';
import type { TestSystem } from './harness';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What goes with a request. `version` is sent as If-Match. */
export interface With {
  readonly body?: object | string | Buffer;
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as a client sees it. */
export class Reply {
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, unknown>>,
    readonly text: string,
  ) {}

  json<T>(): T {
    return JSON.parse(this.text) as T;
  }

  /** `status`, or of a problem `status code`. */
  get verdict(): string {
    return this.status < 400 ? String(this.status) : `${this.status} ${this.json<{ code: string }>().code}`;
  }

  /** Everything in it but what differs from one moment to the next: nothing else may tell two answers apart. */
  get appearance(): string {
    const headers = Object.entries(this.headers).filter(([name]) => name !== 'date' && name !== 'x-trace-id');
    return JSON.stringify([this.status, headers.sort(), this.text.replace(/"traceId":"[0-9a-f-]{36}"/, '"traceId":""')]);
  }
}

/** The real api over a test's database, asked without a network by whoever a test names, with all that it logs; held to its own document. */
export class InspectedApi {
  private readonly cookies = new Map<string, Promise<string>>();

  private constructor(
    private readonly system: TestSystem,
    private readonly api: Api,
    private readonly contract: AnswerContract,
    readonly log: string[],
  ) {}

  static async over(system: TestSystem): Promise<InspectedApi> {
    const { sideDatabaseUrls, secretariatDatabaseUrls, keysDir } = system.runtime;
    const log: string[] = [];
    const module = ApiModule.with({
      sides: new Map(Object.entries(sideDatabaseUrls)),
      secretariats: new Map(Object.entries(secretariatDatabaseUrls)),
      keysDir,
      poolSize: 4,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'debug',
      trustedProxies: [],
      publicOrigins: [],
      drainMs: 0,
    });
    const api = await createApi(module, { description, logLevel: 'debug', logTo: { write: (line) => void log.push(line) } });
    const server = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    return new InspectedApi(system, api, await AnswerContract.of(server), log);
  }

  get routes(): Api['routes'] {
    return this.api.routes;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }

  /** Asks as the person of this login; null is nobody. */
  async ask(login: string | null, method: Method, url: string, given: With = {}): Promise<Reply> {
    return this.send(login === null ? {} : { cookie: await this.cookie(login) }, method, url, given);
  }

  /** Asks, and throws unless it succeeded. */
  async do<T = Record<string, never>>(login: string, method: Method, url: string, given: With = {}): Promise<T> {
    const reply = await this.ask(login, method, url, given);
    if (reply.status >= 400) throw new Error(`${login} ${method} ${url}: ${reply.status} ${reply.text}`);
    return (reply.text === '' ? {} : reply.json()) as T;
  }

  /** Asks with these headers and no other person than they name. */
  async send(headers: Readonly<Record<string, string>>, method: Method, url: string, given: With = {}): Promise<Reply> {
    const { body, version, headers: more = {} } = given;
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const match = version === undefined ? {} : { 'if-match': `"v${version}"` };
    const payload = typeof body === 'object' && !Buffer.isBuffer(body) ? JSON.stringify(body) : body;
    const request: InjectOptions = {
      method,
      url,
      headers: { ...type, ...match, ...headers, ...more },
      ...(payload === undefined ? {} : { payload }),
    };
    const server = this.api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    const answer = await server.inject(request);
    this.contract.check(method, url, answer);
    return new Reply(answer.statusCode, answer.headers, answer.body);
  }

  /** The session cookie of a person: a session as the sign-in writes it, without the cost of a password. */
  cookie(login: string): Promise<string> {
    const cookie = this.cookies.get(login) ?? this.system.person(login).then((person) => this.session(person));
    this.cookies.set(login, cookie);
    return cookie;
  }

  /** A new session; `change` is what differs from one that has just begun. */
  async session(person: Person, change: Partial<Session> = {}): Promise<string> {
    const actor = systemActor('signin', person.side, person.agencyId);
    return this.system.get(UnitOfWork).run(actor, (tx) => {
      const { session, cookie } = Session.start(actor, person.agencyCode, person.userId, tx.at);
      tx.insert(Object.assign(session, change));
      return `__Host-counterpart=${cookie}`;
    });
  }
}

/** Adds a person of these roles on these desks, by code. */
export async function addPerson(system: TestSystem, login: string, roles: readonly Role[], desks: readonly string[]): Promise<Person> {
  const agency = (await system.get(Directory).agencyByCode(login.split('@')[1]!))!;
  await system.get(UsersService).create(systemActor('setup', agency.side, agency.id), {
    login,
    name: `Fictional ${login.split('@')[0]}`,
    languages: ['en'],
    roles,
    deskIds: agency.desks.filter(({ code }) => desks.includes(code)).map(({ id }) => id),
  });
  return system.person(login);
}
