import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';
import { asAdmin } from './cluster';
import { Random } from './random';
import { onwardRows } from './random-onward-rows';

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** Times that no run of the tests comes near to. */
export const [LONG_AGO, PAST, FUTURE, FAR] = [
  '2020-01-01T00:00:00Z',
  '2021-01-01T00:00:00Z',
  '2090-01-01T00:00:00Z',
  '2091-01-01T00:00:00Z',
] as const;

const URGENCIES = ['NORMAL', 'PROLONGED', 'URGENT_DIRECT'];
const TABLES = ['app_user', 'user_desk', 'compartment', 'compartment_holding', 'referral', 'referral_content', 'case_file', 'case_content'];
const THREADS = ['case_note', 'thread', 'message', 'message_content', 'envelope', 'envelope_content'];
const ABSENCE = ['deputyship', 'duty'];
const WORK = ['referral_match', 'referral_permission', 'referral_origin', 'evidential_use', 'translation_job', 'translation_segment'];
const TOLD = ['notification', 'notification_settings'];

/** Rows of several agencies of two sides, of one shape and partly with the same ids, so that only the rules tell them apart. */
export function randomRows(random: Random): Rows {
  const rows: Record<string, Row[]> = Object.fromEntries([...TABLES, ...ABSENCE, ...THREADS, ...WORK, ...TOLD].map((name) => [name, []]));
  const shared = Array.from({ length: 40 }, () => random.uuid());
  for (const agency of DEMO_AGENCIES) new AgencyRows(random, agency.id, agency.side, shared, rows).add();
  return rows;
}

/** One agency's rows. What content belongs to is drawn apart from its header: a rule must look at the row itself. */
class AgencyRows {
  private readonly tenancy: { readonly agency_id: string; readonly side_id: string };
  private readonly desks: readonly string[];
  private readonly users: readonly string[];
  private readonly cases: readonly string[];

  constructor(
    private readonly random: Random,
    agencyId: string,
    side: string,
    private readonly shared: readonly string[],
    private readonly rows: Record<string, Row[]>,
  ) {
    this.tenancy = { agency_id: agencyId, side_id: side };
    const ids = (count: number) => Array.from({ length: count }, () => random.uuid());
    [this.desks, this.users, this.cases] = [ids(4), ids(12), ids(10)];
  }

  add(): void {
    const { random, desks, users, cases } = this;
    for (const [i, id] of users.entries())
      this.put('app_user', {
        id,
        login: `r${i}${id.slice(0, 8)}@RANDOM`,
        roles: `{${this.roles(i)}}`,
        disabled_at: random.chance(10) ? PAST : null,
      });
    for (const user_id of users) for (const desk_id of random.some(desks, 30)) this.put('user_desk', { user_id, desk_id });
    for (const id of desks) this.put('compartment', { id, kind: 'desk', desk_id: id });
    for (const id of cases) this.put('compartment', { id, kind: 'case', desk_id: random.pick(desks) });
    for (const user_id of users)
      for (const compartment_id of random.some([...cases, ...desks], 20))
        this.put('compartment_holding', { user_id, compartment_id, basis: random.pick(['member', 'member', 'clearance']) });
    for (let i = 0; i < 30; i++) this.absence();
    for (let i = 0; i < 40; i++) this.referral(this.id(i));
    for (let i = 0; i < 20; i++) this.caseFile(this.id(i));
    for (let i = 0; i < 40; i++) this.thread(this.id(i), i);
    for (let i = 0; i < 30; i++) this.work(this.id(i));
    for (const user_id of users) this.told(user_id);
  }

  /** The roles of a user, as the application would claim them. */
  private roles(i: number): string {
    return ['liaison', 'supervisor', 'analyst', 'liaison,supervisor', 'translator', 'secretariat', 'auditor', ''][i % 8]!;
  }

  private id(i: number): string {
    return this.random.chance(50) ? this.shared[i]! : this.random.uuid();
  }

  private compartment(): string {
    return this.random.chance(50) ? this.random.pick(this.desks) : this.random.pick(this.cases);
  }

  /** Someone takes the place of someone, mostly of one with the same roles, in a time that is over, present or to come; someone is on duty. */
  private absence(): void {
    const { random, users } = this;
    const first = random.int(users.length);
    const second = random.chance(70) ? (first + 8) % users.length : random.int(users.length);
    const [absent_id, deputy_id] = random.chance(50) ? [users[first]!, users[second]!] : [users[second]!, users[first]!];
    const [valid_from, valid_until] = random.pick([
      [LONG_AGO, PAST],
      [PAST, FUTURE],
      [PAST, FUTURE],
      [PAST, FUTURE],
      [FUTURE, FAR],
    ] as const);
    const ended = random.chance(15) ? { ended_at: PAST, ended_by: absent_id } : { ended_at: null, ended_by: null };
    const time = { valid_from, valid_until, reason: this.word() };
    if (absent_id !== deputy_id) this.put('deputyship', { id: random.uuid(), absent_id, deputy_id, ...time, ...ended });
    this.put('duty', { id: random.uuid(), desk_id: random.pick(this.desks), user_id: random.pick(users), valid_from, valid_until });
  }

  private referral(id: string): void {
    const { random } = this;
    const place = { desk_id: random.pick(this.desks), compartment_id: this.compartment() };
    const codes = { box: random.pick(['in', 'out']), state: random.pick(['draft', 'released', 'closed']), urgency: random.pick(URGENCIES) };
    const numbers = { kind: random.pick(['lead', 'nps_alert']), exercise: random.chance(20), version: 1 + random.int(5) };
    const other = random.pick(DEMO_AGENCIES);
    const counterpart = { counterpart_agency_id: other.id, counterpart_desk_id: other.desks[0]!.id };
    this.put('referral', {
      id,
      ...place,
      ...codes,
      ...numbers,
      ...counterpart,
      case_id: random.chance(40) ? this.shared[random.int(20)]! : null,
    });
    if (random.chance(85))
      this.put('referral_content', { id, compartment_id: this.near(place), title: random.chance(80) ? this.word() : null });
  }

  private caseFile(id: string): void {
    const { random } = this;
    const place = { desk_id: random.pick(this.desks), compartment_id: random.pick(this.cases) };
    const reference = `JC-RANDOM-${id.slice(0, 13)}`;
    const lead = { lead_agency_id: this.tenancy.agency_id, reference, version: 1 + random.int(5) };
    this.put('case_file', { id, ...place, ...lead, state: random.pick(['proposed', 'open', 'closed']) });
    this.put('case_content', { id, compartment_id: this.near(place), title: this.word() });
    const note = {
      case_id: id,
      compartment_id: this.near(place),
      author_agency_id: this.tenancy.agency_id,
      text: this.word(),
      scope: 'private',
    };
    for (let i = random.int(3); i > 0; i--) this.put('case_note', { ...note, id: random.uuid() });
  }

  private thread(id: string, seq: number): void {
    const { random } = this;
    const place = { desk_id: random.pick(this.desks), compartment_id: this.compartment() };
    this.put('thread', { id, kind: 'referral', ...place });
    const to = { to_agency_id: random.pick(DEMO_AGENCIES).id, to_desk_id: random.uuid() };
    const codes = {
      kind: random.pick(['referral.original', 'referral.update']),
      urgency: random.pick(URGENCIES),
      version: 1 + random.int(5),
    };
    const desk = { desk_id: random.pick(this.desks), compartment_id: this.near(place) };
    this.put('message', { id, thread_id: id, ...desk, ...to, ...codes, state: random.pick(['draft', 'returned', 'released']) });
    this.put('message_content', { id, compartment_id: this.near(place), return_comment: random.chance(50) ? this.word() : null });
    const way = { from_agency_id: this.tenancy.agency_id, to_agency_id: to.to_agency_id, box: random.pick(['in', 'out']), seq };
    this.put('envelope', { id, thread_id: id, desk_id: desk.desk_id, ...way, kind: codes.kind, state: random.pick(['pending', 'held']) });
    this.put('envelope_content', { id, compartment_id: this.near(place), content: random.chance(70) ? this.word() : null });
  }

  /** A translation with a segment or two, and what two referrals have in common. */
  private work(id: string): void {
    const { random } = this;
    const place = { desk_id: random.pick(this.desks), compartment_id: this.compartment() };
    const someone = () => (random.chance(70) ? random.pick(this.users) : null);
    const [translator_id, drawn] = [someone(), someone()];
    const people = { translator_id, reviewer_id: drawn === translator_id ? null : drawn };
    const state = random.pick(['pending', 'translating', 'review', 'approved']);
    this.put('translation_job', { id, message_id: id, ...place, ...people, state, urgency: random.pick(URGENCIES) });
    for (let position = random.int(3); position > 0; position--)
      this.put('translation_segment', {
        id: random.uuid(),
        job_id: id,
        position,
        compartment_id: this.near(place),
        state: 'pending',
        source: this.word(),
      });
    const other = { other_referral_id: this.id(random.int(30)), other_compartment_id: this.compartment() };
    const onward = onwardRows(random, id, place, () => this.id(random.int(30)));
    for (const [table, row] of onward) this.put(table, row);
    this.put('referral_match', {
      id: random.uuid(),
      referral_id: id,
      compartment_id: this.compartment(),
      ...other,
      canonical: this.word(),
    });
  }

  /** What a person was told of, by himself or herself to be seen alone, and how he or she wants to be. */
  private told(user_id: string): void {
    const { random } = this;
    for (let i = random.int(6); i > 0; i--) {
      const object = { object_kind: random.pick(['referral', 'case', 'message', 'account']), object_id: this.id(random.int(30)) };
      const reference = random.chance(70) ? this.word() : null;
      this.put('notification', { id: random.uuid(), user_id, event_id: random.uuid(), kind: 'referral.updated', ...object, reference });
    }
    if (random.chance(50)) this.put('notification_settings', { user_id, quiet_from: '22:00', quiet_until: '07:00' });
  }

  /** Mostly the compartment of what it belongs to. */
  private near({ compartment_id }: { readonly compartment_id: string }): string {
    return this.random.chance(75) ? compartment_id : this.compartment();
  }

  private word(): string {
    return this.random.pick(['alpha', 'beta', 'gamma', "o'hara", '虚构', '案件']);
  }

  private put(table: string, row: Row): void {
    this.rows[table]!.push({ ...this.tenancy, ...row });
  }
}

/** A value of each type, for what a table needs beside what the model looks at. */
const FILLER: Readonly<Record<string, unknown>> = {
  uuid: '00000000-0000-7000-8000-000000000000',
  text: 'en',
  boolean: false,
  integer: 1,
  'timestamp with time zone': '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  jsonb: [],
  ARRAY: ['00000000-0000-7000-8000-000000000000'],
};
const bytes = (length: number): string => `\\x${'00'.repeat(length)}`;
const COLUMNS = `select column_name as name, data_type as type, is_nullable = 'NO' as required from information_schema.columns
  where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`;

/** Puts these rows, and no other, there as the administrator, past every rule and key. */
export async function writeRows(database: string, rows: Rows): Promise<void> {
  await asAdmin(async (client) => {
    await client.query(`truncate ${Object.keys(rows).join(', ')} cascade; set session_replication_role = replica`);
    for (const [table, list] of Object.entries(rows)) {
      const columns = (await client.query<{ name: string; type: string; required: boolean }>(COLUMNS, [table])).rows;
      const required = columns.filter((column) => column.required);
      const rest = Object.fromEntries(required.map(({ name, type }) => [name, FILLER[type] ?? bytes(name === 'signature' ? 64 : 32)]));
      const json = JSON.stringify(list.map((row) => ({ ...rest, ...row })));
      const names = columns.map(({ name }) => name).join(', ');
      await client.query(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
        json,
      ]);
    }
    await client.query('analyze');
  }, database);
}
