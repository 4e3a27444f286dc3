/** What a log line says of an error. */
export interface ErrorDescription {
  readonly error: string;
  readonly errorCode?: string;
  readonly message?: string;
  readonly constraint?: string;
  readonly at: readonly string[];
}

/** Errors of the language itself speak of code; the message of any other may quote what a person wrote. */
const SPEAKS_OF_CODE: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'RangeError']);
const MOST_FRAMES = 12;

/** An error for the log: its class, code and where it happened, without content. PostgreSQL's message and detail quote values: left out. */
export function describeError(error: unknown): ErrorDescription {
  if (typeof error !== 'object' || error === null) return { error: typeof error, at: [] };
  const text = (key: string): string | undefined => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value.slice(0, 200) : undefined;
  };
  const name = text('name') ?? 'object';
  const frames = String(Reflect.get(error, 'stack') ?? '').match(/^ +at .*$/gm) ?? [];
  const optional = {
    errorCode: text('code'),
    constraint: text('constraint'),
    message: SPEAKS_OF_CODE.has(name) ? text('message') : undefined,
  };
  return {
    error: name,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    at: frames.slice(0, MOST_FRAMES).map((frame) => frame.trim()),
  };
}
