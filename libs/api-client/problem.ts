/** What is wrong with one part of what was sent; `path` is the part's, e.g. `items[2].text`. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

interface ProblemBody {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly problems?: readonly FieldProblem[];
  readonly traceId: string;
}

/** An answer from 400 up, or none at all: `status` is 0 where the server was not reached. */
export class Problem extends Error {
  readonly status: number;
  /** Stable, for programs, e.g. `referral.not-released`. */
  readonly code: string;
  readonly title: string;
  readonly detail: string | null;
  readonly problems: readonly FieldProblem[];
  /** What to quote when asking about it; empty where the server was not reached. */
  readonly traceId: string;

  constructor({ title, status, code, detail, problems, traceId }: ProblemBody) {
    super(detail ?? title);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail ?? null;
    this.problems = problems ?? [];
    this.traceId = traceId;
  }

  /** The problem that an answer tells of; a proxy in between may answer something else than a problem document. */
  static async of(response: Response): Promise<Problem> {
    const traceId = response.headers.get('x-trace-id') ?? '';
    const plain = { title: response.statusText || 'Error', status: response.status, code: 'answer.unclear', traceId };
    if (!/^application\/problem\+json/.test(response.headers.get('content-type') ?? '')) return new Problem(plain);
    const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
    return new Problem({ ...plain, ...body });
  }

  /** What is thrown where no answer came. */
  static unreached(): Problem {
    return new Problem({ title: 'The server cannot be reached', status: 0, code: 'server.unreached', traceId: '' });
  }
}

/** Whether an error is a problem, with one of the codes where some are given. */
export const isProblem = (error: unknown, ...codes: readonly string[]): error is Problem =>
  error instanceof Problem && (codes.length === 0 || codes.includes(error.code));
