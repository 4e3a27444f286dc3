import { messageOf, Refused, Unclear } from './faults';
import type { Patience } from './patience';

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON; undefined where there is none. */
  readonly body: unknown;
}

const ONE_REQUEST_MS = 30_000;
/** A server that is stopping, starting or overloaded says so; what it answered with was not done. */
const AWAY: readonly number[] = [429, 502, 503, 504];

/** The public address of a system, as a browser of the site itself would speak to it. */
export class Server {
  readonly url: string;

  constructor(
    url: string,
    readonly patience: Patience,
  ) {
    this.url = url.replace(/\/+$/, '');
  }

  /** Sends a request once. Throws `Unclear` where no answer came or the server was away, `Refused` for any other answer from 400 up. */
  async send(request: Request): Promise<Answer> {
    const what = `${request.method} ${request.path}`;
    let answer: Answer;
    try {
      answer = await this.exchange(request);
    } catch (error) {
      throw new Unclear(`${what} had no answer: ${causeOf(error)}`);
    }
    if (AWAY.includes(answer.status)) throw new Unclear(`${what} was answered ${answer.status}`);
    if (answer.status < 400) return answer;
    const { code = 'unknown', detail = '', problems = [] } = (answer.body ?? {}) as Problem;
    throw new Refused(what, answer.status, code, [detail, ...problems.map(({ path, message }) => `${path} ${message}`)].join(' '));
  }

  /** Sends what may be sent twice, until there is an answer or the patience ends. */
  async sendUntilAnswered(request: Request): Promise<Answer> {
    for (const attempt of this.patience.attempts()) {
      try {
        return await this.send(request);
      } catch (error) {
        const isPassing = error instanceof Unclear || (error instanceof Refused && error.code === 'request.running');
        if (!isPassing || attempt.isLast) throw error;
      }
      await attempt.pause();
    }
    throw new Error('unreachable');
  }

  private async exchange({ method, path, headers = {}, body }: Request): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(ONE_REQUEST_MS),
      headers: {
        accept: 'application/json',
        origin: this.url,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  }
}

interface Problem {
  readonly code?: string;
  readonly detail?: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

/** Node hides why a request failed in the cause. */
const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? messageOf(error.cause) : messageOf(error);
