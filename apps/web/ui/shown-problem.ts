/** What a problem tells a person. */
export interface ShownProblem {
  readonly status: number;
  readonly code: string;
  readonly detail: string | null;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  readonly traceId: string;
}

/** Reads whatever was thrown by its shape: nothing here knows the client of the API. An error of ours shows no detail. */
export function shownProblem(error: Error): ShownProblem {
  const problem = error as Error & Partial<ShownProblem>;
  if (typeof problem.status !== 'number') return { status: -1, code: 'client.error', detail: null, problems: [], traceId: '' };
  const { status, code = '', detail = null, problems = [], traceId = '' } = problem;
  return { status, code, detail, problems, traceId };
}
