import { Refused } from './faults';
import type { Answer, Request, Server } from './server';
import type { Login } from './logins';

/** What a write carries beside its address: the version that it changes, or the key that makes a creation happen once. */
export interface Write {
  readonly body?: object;
  readonly version?: number;
  readonly key?: string;
}

const COOKIE = '__Host-counterpart';

/** Who is signed in, as the server says. */
export interface Who {
  readonly userId: string;
  readonly agencyCode: string;
  readonly deskIds: readonly string[];
}

/** One person at work, signed in with a cookie of the own. */
export class Session {
  private constructor(
    private readonly server: Server,
    private readonly account: Login,
    private cookie: string,
    readonly who: Who,
  ) {}

  static async signIn(server: Server, account: Login): Promise<Session> {
    const session = new Session(server, account, await signedIn(server, account), NOBODY);
    return new Session(server, account, session.cookie, await session.get<Who>('/session'));
  }

  get login(): string {
    return this.account.login;
  }

  /** Reads; asked again while the server is away. */
  async get<T>(path: string): Promise<T> {
    const { body } = await this.asMyself((cookie) => this.server.sendUntilAnswered({ method: 'GET', path, headers: { cookie } }));
    return body as T;
  }

  /** Reads what may not be there yet. */
  async find<T>(path: string): Promise<T | null> {
    try {
      return await this.get<T>(path);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return null;
      throw error;
    }
  }

  /** Changes something. Only with a key is it sent again by itself: for the rest the caller has to look first (see `Patience.once`). */
  async write<T>(method: 'POST' | 'PUT', path: string, { body, version, key }: Write = {}): Promise<T> {
    const headers = {
      ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
    const answer = await this.asMyself((cookie) => {
      const request: Request = { method, path, body, headers: { cookie, ...headers } };
      return key === undefined ? this.server.send(request) : this.server.sendUntilAnswered(request);
    });
    return answer.body as T;
  }

  /** A session ends when nobody uses it for a while: then this signs in anew, once. */
  private async asMyself(send: (cookie: string) => Promise<Answer>): Promise<Answer> {
    try {
      return await send(`${COOKIE}=${this.cookie}`);
    } catch (error) {
      if (error instanceof Refused) error.message = `${this.login}: ${error.message}`;
      if (!(error instanceof Refused) || error.status !== 401) throw error;
    }
    this.cookie = await signedIn(this.server, this.account);
    return send(`${COOKIE}=${this.cookie}`);
  }
}

const NOBODY: Who = { userId: '', agencyCode: '', deskIds: [] };

async function signedIn(server: Server, { login, password }: Login): Promise<string> {
  const { headers } = await server.sendUntilAnswered({ method: 'POST', path: '/session', body: { login, password } });
  const cookie = headers.getSetCookie().find((one) => one.startsWith(`${COOKIE}=`));
  if (cookie === undefined) throw new Error(`Signing ${login} in gave no session cookie`);
  return cookie.slice(COOKIE.length + 1).split(';')[0]!;
}
