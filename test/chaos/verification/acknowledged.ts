import type { Client } from 'pg';
import type { Acknowledged, Attempt, Journal, Promised } from '../journal';
import { LAST_STATES, PROMISES, type RoutePromise, type Versioned } from '../promises';
import type { Violation } from './violation';

/** A row that an answer has promised, with the version that it has at least. */
interface PromisedRow {
  readonly agency: string;
  readonly table: Versioned;
  readonly id: string;
  readonly version: number;
  readonly state: string | null;
  readonly route: string;
  readonly key: string | null;
}

/** An act that one person did to one object, how often it was acknowledged, and how often it can have happened at most. */
interface PromisedAct {
  readonly agency: string;
  readonly login: string;
  readonly type: string;
  readonly object: string;
  readonly sends: string | null;
  readonly route: string;
  acknowledged: number;
  most: number | null;
}

const agencyOf = (login: string): string => login.split('@')[1] ?? '';

const promiseOf = (route: string): RoutePromise => {
  const promise = PROMISES[route];
  if (promise === undefined) throw new Error(`Nothing says what an acknowledged ${route} promises`);
  return promise;
};

/** Everything that was acknowledged is there, and was recorded as often as it was acknowledged. */
export async function verifyAcknowledged(client: Client, journal: Pick<Journal, 'acknowledged' | 'unclear'>): Promise<Violation[]> {
  const entries = onePerKey(journal.acknowledged);
  const rows = entries.flatMap(rowsOf);
  return [...promisedTwice(rows), ...(await missingRows(client, rows)), ...(await miscounted(client, actsOf(entries, journal.unclear)))];
}

/** A replayed answer is the same promise again. */
const onePerKey = (entries: readonly Acknowledged[]): readonly Acknowledged[] => {
  const seen = new Set<string>();
  return entries.filter(({ login, key }) => key === null || (!seen.has(`${login} ${key}`) && seen.add(`${login} ${key}`)));
};

function rowsOf({ login, route, key, promised }: Acknowledged): readonly PromisedRow[] {
  const row = (table: Versioned, { id = '', version = 1, state }: Promised): PromisedRow => ({
    agency: agencyOf(login),
    table,
    id,
    version,
    state: state ?? null,
    route,
    key,
  });
  const { message, invitations = [] } = promised;
  const within = [...(message === undefined ? [] : [message]), ...invitations];
  return [row(promiseOf(route).table, promised), ...within.map((one) => row('message', one))];
}

/** Two writes that were promised the same version of a row: one of them overwrote the other, or was undone. */
function promisedTwice(rows: readonly PromisedRow[]): Violation[] {
  const first = new Map<string, PromisedRow>();
  return rows.flatMap((row) => {
    const version = `${row.agency}: ${row.table} ${row.id} version ${row.version}`;
    const other = first.get(version);
    first.set(version, row);
    const what = `${version} by ${other?.route} and by ${row.route}`;
    return other === undefined ? [] : [{ fault: 'lost', check: 'a version is acknowledged once', what } as const];
  });
}

async function missingRows(client: Client, rows: readonly PromisedRow[]): Promise<Violation[]> {
  const tables = [...new Set(rows.map(({ table }) => table))];
  const found: Violation[] = [];
  for (const table of tables) {
    const { rows: missing } = await client.query<{ what: string }>(
      `select p.agency || ': ${table} ' || p.id || ' version ' || p.version || coalesce(' ' || p.state, '') || ' (' || p.route || ') is '
              || coalesce('version ' || r.version || ' ' || r.state, 'not there') as what
         from jsonb_to_recordset($1::jsonb) as p(agency text, id uuid, version int, state text, route text)
         left join agency a on a.code = p.agency left join ${table} r on r.agency_id = a.id and r.id = p.id
        where r.id is null or r.version < p.version or (p.state = any ($2) and r.state <> p.state)`,
      [JSON.stringify(rows.filter((row) => row.table === table)), [...LAST_STATES[table]]],
    );
    found.push(...missing.map(({ what }) => ({ fault: 'lost', check: 'an acknowledged write is there', what }) as const));
  }
  return found;
}

function actsOf(entries: readonly Acknowledged[], unclear: readonly Attempt[]): readonly PromisedAct[] {
  const acts = new Map<string, PromisedAct>();
  for (const entry of entries) {
    const { login, route } = entry;
    const { event: type, sends = null, object: where } = promiseOf(route);
    const object = objectOf(entry);
    const known = acts.get(`${login} ${type} ${sends} ${object}`);
    const isCounted = where === 'first' || where === 'last';
    const act = known ?? { agency: agencyOf(login), login, type, object, sends, route, acknowledged: 0, most: isCounted ? 0 : null };
    act.acknowledged += 1;
    if (act.most !== null) act.most += 1;
    acts.set(`${login} ${type} ${sends} ${object}`, act);
  }
  // What was asked for without an answer may have been done, or not.
  for (const attempt of unclear) {
    const { event, sends = null } = promiseOf(attempt.route);
    const act = acts.get(`${attempt.login} ${event} ${sends} ${objectOf({ ...attempt, promised: {} })}`);
    if (act !== undefined && act.most !== null) act.most += 1;
  }
  return [...acts.values()];
}

function objectOf({ route, pathIds, promised }: Acknowledged): string {
  const where = promiseOf(route).object;
  if (where === 'first') return pathIds[0] ?? '';
  if (where === 'last') return pathIds.at(-1) ?? '';
  return (where === 'message' ? promised.message?.id : promised.id) ?? '';
}

async function miscounted(client: Client, acts: readonly PromisedAct[]): Promise<Violation[]> {
  const { rows } = await client.query<{ what: string; few: boolean }>(
    `select p.login || ': ' || coalesce(p.sends, p.type) || ' of ' || p.object || ', ' || p.acknowledged || ' acknowledged, ' || count(e.id) || ' recorded' as what,
            count(e.id) < p.acknowledged as few
       from jsonb_to_recordset($1::jsonb) as p(agency text, login text, type text, object uuid, sends text, acknowledged int, most int)
       left join agency a on a.code = p.agency left join app_user u on u.agency_id = a.id and u.login = p.login
       left join event e on e.agency_id = a.id and e.actor_user_id = u.id and e.type = p.type
            and case when p.sends is null then e.object_id = p.object else e.facts->>'kind' = p.sends and e.facts->>'thread' = p.object::text end
      group by p.login, p.type, p.object, p.sends, p.acknowledged, p.most
     having count(e.id) < p.acknowledged or count(e.id) > p.most`,
    [JSON.stringify(acts)],
  );
  return rows.map(({ what, few }) =>
    few
      ? ({ fault: 'lost', check: 'an acknowledged act is recorded', what } as const)
      : ({ fault: 'twice', check: 'an act is recorded no more often than it was asked for', what } as const),
  );
}
