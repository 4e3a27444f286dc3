import { randomUUID } from 'node:crypto';
import type { Person } from '@counterpart/kernel';
import type { Route } from '@counterpart/platform/http';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { InspectedApi, type Method, type Reply } from './inspected-api';
import { CALLS, type Target } from './permission-calls';
import { Expectations } from './permission-expectations';
import { REFERENCES } from './permission-references';
import { World } from './world';

const PRINCIPALS = [
  ...['chem', 'bystander', 'fin', 'chemlead', 'writer', 'finlead', 'newcomer', 'analyst', 'translator1', 'translator2', 'examiner'],
  ...['cover', 'coverlead', 'chain'],
  ...['secretariat', 'auditor', 'administrator', 'operator'],
].map((name) => `${name}@DEA`);
const OTHERS = [
  ...['liaison1@CBP', 'supervisor1@CBP', 'translator1@CBP', 'administrator@CBP'],
  ...['prec@NNCC', 'preclead@NNCC', 'intl@NNCC', 'translator1@NNCC', 'secretariat@NNCC', 'administrator@NNCC'],
  ...['liaison1@GACC', 'supervisor1@GACC'],
];

/** From now on the database refuses every change that is recorded as an event: each cell of the matrix meets the same state. */
const FREEZE = `
create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'frozen' using errcode = '55P03'; end $$;
create trigger frozen before insert on event for each row when (new.type not in ('access.denied', 'content.read')) execute function refuse_change();`;

/** Everything that anyone has written, as one text; reads and denied attempts are recorded beside it. */
const DIGEST = `
select string_agg(md5(query_to_xml(format('select t::text from %I t order by 1', c.relname), false, false, '')::text), ' ' order by c.relname) as digest
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('event', 'session', 'denied_repeat')`;

/** What a permitted call may meet in a frozen database: an answer, a state that does not permit it, or the refusal to write. */
const THROUGH = /^(20[014]|409 .*|422 .*|503 database\.busy)$/;

let system: TestSystem;
let api: InspectedApi;
let world: World;
let expectations: Expectations;
let before: string;
let refused = 0;
beforeAll(async () => {
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
  world = await World.make(system, api, (field) => `虚构 ${field}`);
  expectations = new Expectations(system, world);
  await asAdmin((client) => client.query(FREEZE), system.database);
  before = await digest();
}, 120_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

const routes = (): readonly Route[] => api.routes.filter(({ permission }) => permission !== undefined);
const keyOf = ({ method, path }: Route): string => `${method} ${path}`;
const digest = (): Promise<string> =>
  asAdmin(async (client) => (await client.query<{ digest: string }>(DIGEST)).rows[0]!.digest, system.database);

/** Sends the route's call on a target; `absent` is what ids that nothing has are put in the place of. */
async function call(person: Person, route: Route, target: Target | null, absent: 'object' | 'sub' | null = null): Promise<Reply> {
  const { query = '', body, version: known } = CALLS[keyOf(route)]!;
  const sub = target?.sub === undefined ? '' : route.path.includes(':userId') ? world.id(`user ${target.sub}`) : world.id(target.sub);
  const url = route.path
    .replace(':id', target === null ? '' : absent === 'object' ? randomUUID() : expectations.idOf(target))
    .replace(/:(?:messageId|segmentId|userId|dutyId)/, () => (absent === null ? sub : randomUUID()));
  const own = known === undefined ? {} : { version: known };
  const version = target === null ? own : { version: await expectations.version(person, route.path, target) };
  const payload = body === undefined ? {} : { body: await body(world, person) };
  const reply = await api.ask(person.login, route.method as Method, `${url}${query}`, { ...version, ...payload });
  if (reply.status === 403) refused += 1;
  return reply;
}

/** The record that a collection's policy looks at: what would be made. */
async function newRecord(person: Person, route: Route): Promise<object | null> {
  return keyOf(route) === 'POST /cases' ? CALLS['POST /cases']!.body!(world, person) : null;
}

/** What is wrong with an answer; null for nothing. */
async function faultOf(person: Person, route: Route, target: Target | null): Promise<string | null> {
  const expected = await expectations.of(person, route, target, await newRecord(person, route));
  const reply = await call(person, route, target);
  const fault = (seen: string) => `${keyOf(route)} on ${target?.name ?? '-'} by ${person.login}: ${seen} instead of ${expected}`;
  if (expected === 'through') return THROUGH.test(reply.verdict) ? null : fault(`${reply.verdict} ${reply.text.slice(0, 200)}`);
  if (expected.startsWith('403')) return refusalOf(reply) === expected ? null : fault(`${reply.verdict} ${reply.text}`);
  const absent = await call(person, route, target, expected === '404' ? 'object' : 'sub');
  return reply.status === 404 && reply.appearance === absent.appearance ? null : fault(`${reply.appearance} beside ${absent.appearance}`);
}

/** `403 <rule>`: the rule by name, or the code of a rule of its own. */
function refusalOf(reply: Reply): string {
  const { code = '', detail = '' } = reply.json<{ code?: string; detail?: string }>();
  return `${reply.status} ${code === 'policy.refused' ? /\(rule (.*)\)/.exec(detail)?.[1] : code}`;
}

it('knows how to call every route, and no other', () => {
  expect(Object.keys(CALLS).sort()).toEqual(routes().map(keyOf).sort());
  expect(
    api.routes
      .filter(({ isPublic }) => isPublic)
      .map(keyOf)
      .sort(),
  ).toEqual(['GET /health/live', 'GET /health/ready', 'POST /password-resets', 'POST /session']);
});

describe('a caller who is nobody', () => {
  const cookies: (readonly [string, () => Promise<Record<string, string>>])[] = [
    ['without a session', async () => ({})],
    ['with a session that has ended', async () => ended({ expiresAt: new Date(Date.now() - 1000) })],
    ['with a session that was left alone', async () => ended({ lastSeenAt: new Date(Date.now() - 16 * 60_000) })],
    ['with a session of a closed account', async () => ({ cookie: await api.session(await world.person('closed@DEA')) })],
    ['with a token that nobody has', async () => ({ cookie: `__Host-counterpart=DEA.${'A'.repeat(43)}` })],
    ['with a token of another agency', async () => ({ cookie: (await api.cookie('chem@DEA')).replace('DEA.', 'CBP.') })],
  ];
  const ended = async (change: object) => ({ cookie: await api.session(await world.person('chem@DEA'), change) });

  it.each(cookies)('%s is answered 401, by every route alike', async (_, headersOf) => {
    const headers = await headersOf();
    const appearances = new Set<string>();
    for (const { method, path } of routes())
      appearances.add(
        (
          await api.send(
            headers,
            method as Method,
            path.replace(/:\w+/g, () => randomUUID()),
          )
        ).appearance,
      );
    expect(appearances.size).toBe(1);
    expect([...appearances][0]).toContain('session.missing');
  });
});

describe('every route', () => {
  it.each([...PRINCIPALS, ...OTHERS])('answers %s as the policy table says', async (login) => {
    const person = await world.person(login);
    const faults: (string | null)[] = [];
    for (const route of routes()) {
      const { on = [null] } = CALLS[keyOf(route)]!;
      const isAdmitted = route.permission!.policy.admits(person, route.permission!.action as never);
      // Whoever has no cell at all is refused before any object is looked for: one of them is enough.
      const targets = isAdmitted ? on : on.slice(0, 1);
      faults.push(...(await Promise.all(targets.map((target) => faultOf(person, route, target)))));
    }
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  // Where a change went through, no event of it was refused: nobody would ever learn of it.
  it('has changed nothing by being asked', async () => expect(await digest()).toBe(before));

  it('has left a record of each refusal', async () => {
    // One a person, rule, object and minute; those that repeat it are counted beside it.
    const sql = `select count(*)::int + coalesce(sum(r.times), 0)::int as count
      from event e left join denied_repeat r on r.agency_id = e.agency_id and r.event_id = e.id where e.type = 'access.denied'`;
    const { rows } = await asAdmin((client) => client.query<{ count: number }>(sql), system.database);
    expect(rows[0]!.count).toBe(refused);
  });

  it('records who was refused, by which rule, on what', async () => {
    const [writer, id] = [await world.person('writer@DEA'), world.id('waiting original')];
    const sql = `select facts, principal, convert_from(leaf, 'UTF8')::jsonb->>'object' as object from event
      where type = 'access.denied' and agency_id = $1 and actor_user_id = $2 and object_id = $3`;
    const { rows } = await asAdmin((client) => client.query(sql, [writer.agencyId, writer.userId, id]), system.database);
    const rules = ['message.reject', 'message.release', 'message.return'];
    expect(rows).toEqual(expect.arrayContaining(rules.map((rule) => ({ facts: { rule }, principal: null, object: id }))));
    expect(rows).toHaveLength(rules.length);
  });
});

describe('an id of what is not shown is answered as one that nothing has', () => {
  it.each(REFERENCES)('$login $method $path', async ({ login, method, path, target, body, hidden }) => {
    const person = await world.person(login);
    const address = target === null ? path : path.replace(':id', expectations.idOf(target));
    const version = target === null ? 0 : await expectations.version(person, path, target);
    const ask = async (id: string) => {
      const given = body === undefined ? {} : { body: await body(id, world) };
      return api.ask(login, method, address.replace('ID', id), { version, ...given });
    };
    const absent = await ask(randomUUID());
    expect(absent.verdict).toMatch(/^(200|404 .*|409 .*|422 .*)$/);
    for (const name of hidden) expect([name, (await ask(world.id(name))).appearance]).toEqual([name, absent.appearance]);
  });

  it('an account under the code of another agency is refused', async () => {
    const account = { name: 'Fictional', languages: ['en'], roles: ['analyst'], deskIds: [] };
    for (const login of ['liaison1@NNCC', 'nobody.yet@NNCC']) {
      const reply = await api.ask('administrator@DEA', 'POST', '/users', { body: { ...account, login } });
      expect(reply.verdict).toBe('422 user.login-agency');
    }
  });
});
