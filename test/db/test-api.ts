import { OwnPasswordService, UsersService } from '@counterpart/identity';
import { createApi } from '@counterpart/platform/http';
import type { FastifyInstance } from 'fastify';
import { ApiModule } from '../../apps/api/api.module';
import { description } from '../../apps/api/description';
import { AnswerContract } from './answer-contract';
import type { TestSystem } from './harness';

/** An answer as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly text: string;
}

/** The real api on a test's database, asked without a network by people who have really signed in; held to its own document. */
export class TestApi {
  private readonly cookies = new Map<string, string>();

  private constructor(
    private readonly system: TestSystem,
    private readonly server: FastifyInstance,
    private readonly contract: AnswerContract,
    readonly stop: () => Promise<void>,
  ) {}

  static async over(system: TestSystem): Promise<TestApi> {
    const { sideDatabaseUrls, secretariatDatabaseUrls, keysDir } = system.runtime;
    const module = ApiModule.with({
      sides: new Map(Object.entries(sideDatabaseUrls)),
      secretariats: new Map(Object.entries(secretariatDatabaseUrls)),
      keysDir,
      poolSize: 4,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
      trustedProxies: [],
      publicOrigins: [],
      drainMs: 0,
    });
    const api = await createApi(module, { description, logLevel: 'silent' });
    const server = api.app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    return new TestApi(system, server, await AnswerContract.of(server), api.stop);
  }

  /** Sends a request as the person with this login. */
  async send(
    login: string,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const cookie = this.cookies.get(login) ?? (await this.signIn(login));
    const answer = await this.server.inject({
      method,
      url,
      headers: { ...headers, cookie },
      ...(body === undefined ? {} : { payload: body }),
    });
    this.contract.check(method, url, answer);
    return { status: answer.statusCode, headers: answer.headers, text: answer.body };
  }

  private async signIn(login: string): Promise<string> {
    const password = 'a long and plain sentence 7';
    const [administrator, person] = [await this.system.person(`administrator@${login.split('@')[1]}`), await this.system.person(login)];
    const token = await this.system.get(UsersService).startReset(administrator, person.userId);
    await this.system.get(OwnPasswordService).completeReset(login, token, password);
    const answer = await this.server.inject({ method: 'POST', url: '/session', payload: { login, password } });
    this.contract.check('POST', '/session', answer);
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    if (cookie === '') throw new Error(`${login} could not sign in: ${answer.statusCode} ${answer.body}`);
    this.cookies.set(login, cookie);
    return cookie;
  }
}
