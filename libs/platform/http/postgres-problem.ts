import type { Fault } from './fault';

/** Seconds after which a transaction that lost a race, or a database that was away, is worth another try. */
const SOON = 1;
const LATER = 5;

const RETRY: Fault = { status: 503, code: 'database.busy', detail: 'Others were changing the same data. Try again.', retryAfter: SOON };
const AWAY: Fault = {
  status: 503,
  code: 'database.unavailable',
  detail: 'The database cannot be reached. Try again later.',
  retryAfter: LATER,
};
/** Row-level security refused a new row that the service had permitted: what the person holds has ended, or changed, in between. */
const RIGHTS: Fault = { status: 409, code: 'record.rights-changed', detail: 'What you may do has changed in the meantime. Load it again.' };
/** The routine of PostgreSQL that checks new rows; a privilege that is missing has the same SQLSTATE, and is a mistake of ours. */
const NEW_ROW_CHECK = 'ExecWithCheckOptions';
const TEXT: Fault = { status: 400, code: 'request.malformed', detail: 'A value has a form that cannot be stored.' };

/** SQLSTATEs that the request itself, or the moment, can bring about. Every other is a mistake of ours and stays a 500. */
const BY_STATE: Readonly<Record<string, Fault>> = {
  '22001': TEXT,
  '22003': TEXT,
  '22007': TEXT,
  '22008': TEXT,
  '22021': TEXT,
  '22P02': TEXT,
  '22P05': TEXT,
  '23503': { status: 422, code: 'record.reference', detail: 'It refers to something that is not there.' },
  '23505': { status: 409, code: 'record.exists', detail: 'Something like it is already there.' },
  '23514': { status: 422, code: 'record.invalid', detail: 'A value is outside of what is permitted.' },
  '40001': RETRY,
  '40P01': RETRY,
  '55P03': RETRY,
  '57014': { status: 503, code: 'database.timeout', detail: 'The database took too long.', retryAfter: LATER },
};
/** Connection exceptions, resources used up, the server starting or stopping. */
const AWAY_CLASSES: ReadonlySet<string> = new Set(['08', '53', '57']);
const SOCKET_CALLS: ReadonlySet<unknown> = new Set(['connect', 'read', 'write', 'getaddrinfo']);
/** pg and its pool report these without a code. */
const AWAY_MESSAGE =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after)/;

/**
 * What a PostgreSQL error means to a client. Its message and detail are never shown: they quote values, and a unique or
 * foreign key's would tell of rows that row-level security hides. `undefined` when it is not PostgreSQL's or not foreseen.
 */
export function postgresProblem(error: unknown): Fault | undefined {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  if ('driverError' in error) return postgresProblem(error.driverError);
  // A name with several addresses, all of them refusing.
  if ('errors' in error && Array.isArray(error.errors)) return postgresProblem(error.errors[0]);
  if ('severity' in error) {
    const state = 'code' in error ? String(error.code) : '';
    if (state === '42501' && 'routine' in error && error.routine === NEW_ROW_CHECK) return RIGHTS;
    return BY_STATE[state] ?? (AWAY_CLASSES.has(state.slice(0, 2)) ? AWAY : undefined);
  }
  const isSocket = 'syscall' in error && SOCKET_CALLS.has(error.syscall);
  return isSocket || AWAY_MESSAGE.test(String(error.message)) ? AWAY : undefined;
}
