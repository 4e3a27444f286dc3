import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { InspectedApi, type Method, type Reply } from './inspected-api';
import { CALLS, type TargetKind } from './permission-calls';
import { World } from './world';

/** From now on the database refuses every change that is recorded as an event: each button meets the same state. */
const FREEZE = `
create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'frozen' using errcode = '55P03'; end $$;
create trigger frozen before insert on event for each row when (new.type not in ('access.denied', 'content.read')) execute function refuse_change();`;

/** The route of each button. What a button needs beside its record, such as a segment, is the permission matrix's to try. */
const ROUTES: Readonly<Record<Exclude<TargetKind, 'user' | 'deputyship' | 'desk'>, Readonly<Record<string, string>>>> = {
  referral: {
    edit: 'PUT /referrals/:id/draft',
    submit: 'POST /referrals/:id/submit',
    acknowledge: 'POST /referrals/:id/acknowledge',
    assign: 'POST /referrals/:id/assign',
    ask: 'POST /referrals/:id/questions',
    answerInterim: 'POST /referrals/:id/answers',
    refuse: 'POST /referrals/:id/refusals',
    announceDelay: 'POST /referrals/:id/delays',
    update: 'POST /referrals/:id/updates',
    stopClock: 'POST /referrals/:id/stops',
    withdraw: 'POST /referrals/:id/withdraw',
    close: 'POST /referrals/:id/outcomes',
    grantPermission: 'POST /referrals/:id/permission-grants',
    denyPermission: 'POST /referrals/:id/permission-denials',
  },
  case: {
    accept: 'POST /cases/:id/accept',
    decline: 'POST /cases/:id/decline',
    leave: 'POST /cases/:id/leave',
    suspend: 'POST /cases/:id/suspend',
    resume: 'POST /cases/:id/resume',
    close: 'POST /cases/:id/close',
    reopen: 'POST /cases/:id/reopen',
    invite: 'POST /cases/:id/invitations',
    note: 'POST /cases/:id/notes',
    setOwnReference: 'PUT /cases/:id/own-reference',
  },
  message: { release: 'POST /messages/:id/release', return: 'POST /messages/:id/return', reject: 'POST /messages/:id/reject' },
  translation: {
    explain: 'POST /translations/:id/notes',
    take: 'POST /translations/:id/take',
    finish: 'POST /translations/:id/finish',
    takeReview: 'POST /translations/:id/review',
    return: 'POST /translations/:id/return',
    approve: 'POST /translations/:id/approve',
  },
};

const PEOPLE = [
  ...['chem', 'bystander', 'fin', 'chemlead', 'writer', 'finlead', 'analyst', 'translator1', 'translator2'].map((name) => `${name}@DEA`),
  ...['prec@NNCC', 'preclead@NNCC', 'intl@NNCC'],
];

interface Detail {
  readonly version: number;
  readonly abilities: Readonly<Record<string, string | null>>;
}

let system: TestSystem;
let api: InspectedApi;
let world: World;
beforeAll(async () => {
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
  world = await World.make(system, api, (field) => `虚构 ${field}`);
  await asAdmin((client) => client.query(FREEZE), system.database);
}, 120_000);
afterAll(async () => {
  await api.stop();
  await system.close();
});

/** Presses a button, whether it is there or not. */
async function press(login: string, key: string, id: string, version: number): Promise<Reply> {
  const { body } = CALLS[key]!;
  const [method, path] = key.split(' ') as [Method, string];
  const payload = body === undefined ? {} : { body: await body(world, await world.person(login)) };
  return api.ask(login, method, path.replace(':id', id), { version, ...payload });
}

/** Whether what came of pressing it is what the button said; an item that is settled already is of the body, not of the button. */
function agrees(said: string | null | undefined, { status, verdict }: Reply): boolean {
  if (said === undefined) return status === 403;
  if (said !== null) return status >= 400 && status < 500;
  return status < 300 || verdict === '503 database.busy' || verdict === '409 referral.item-settled';
}

describe.each(Object.entries(ROUTES))('the buttons of a %s', (kind, routes) => {
  const targets = [
    ...new Set(
      Object.values(CALLS)
        .flatMap(({ on = [] }) => on.filter((target) => target.kind === kind))
        .map(({ name }) => name),
    ),
  ];

  it.each(targets)('say what their routes do: %s', async (name) => {
    const [faults, seen] = [[] as string[], new Set<string>()];
    for (const login of PEOPLE) {
      const id = world.id(name);
      const shown = await api.ask(login, 'GET', `/${kind}s/${id}`);
      if (shown.status === 404 || shown.status === 403) continue;
      const { version, abilities } = shown.json<Detail>();
      for (const [button, key] of Object.entries(routes)) {
        const reply = await press(login, key, id, version);
        const said = abilities[button];
        seen.add(said === undefined ? 'absent' : said === null ? 'possible' : 'not now');
        if (!agrees(said, reply)) faults.push(`${login} ${button}: ${said} but ${reply.verdict} ${reply.text.slice(0, 300)}`);
      }
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });
});
