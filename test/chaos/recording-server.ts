import { Refused, Unclear } from '../../apps/cli/demo/faults';
import type { Patience } from '../../apps/cli/demo/patience';
import { type Answer, type Request, Server } from '../../apps/cli/demo/server';
import type { Attempt, Journal, Promised } from './journal';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SIGN_IN = 'POST /session';

/** The client of the demonstration, with everything written down that it is told. It takes any 5xx for an unknown outcome. */
export class RecordingServer extends Server {
  private readonly logins = new Map<string, string>();

  constructor(
    url: string,
    patience: Patience,
    private readonly journal: Journal,
    private readonly succeeded: (sentAt: number) => void,
  ) {
    super(url, patience);
  }

  override async send(request: Request): Promise<Answer> {
    const at = Date.now();
    const isWrite = request.method !== 'GET';
    const attempt = this.attemptOf(request, at);
    this.journal.requests += 1;
    try {
      const answer = await super.send(request);
      this.succeeded(at);
      if (attempt.route === SIGN_IN) this.remember(request, answer);
      else if (isWrite) this.journal.note({ ...attempt, promised: (answer.body ?? {}) as Promised });
      return answer;
    } catch (error) {
      throw this.judged(error, isWrite && attempt.route !== SIGN_IN ? attempt : null);
    }
  }

  private judged(error: unknown, write: Attempt | null): unknown {
    if (error instanceof Refused && error.status < 500) {
      if (error.status === 412) this.journal.changedMeanwhile += 1;
      return error;
    }
    if (write !== null) this.journal.unclear.push(write);
    if (error instanceof Refused) {
      this.journal.broken.push(error.message);
      return new Unclear(error.message);
    }
    if (error instanceof Unclear && / was answered \d+$/.test(error.message)) this.journal.turnedAway += 1;
    else this.journal.unanswered += 1;
    return error;
  }

  private attemptOf({ method, path, headers = {} }: Request, at: number): Attempt {
    const plain = path.split('?')[0]!;
    return {
      at,
      login: this.logins.get(headers['cookie'] ?? '') ?? '',
      route: `${method} ${plain.replace(ID, ':id')}`,
      pathIds: plain.match(ID) ?? [],
      key: headers['idempotency-key'] ?? null,
    };
  }

  /** Whose cookie it is: the one thing that a later request says about who sends it. */
  private remember({ body }: Request, { headers }: Answer): void {
    const { login } = body as { readonly login: string };
    for (const cookie of headers.getSetCookie()) this.logins.set(cookie.split(';')[0]!, login);
  }
}
