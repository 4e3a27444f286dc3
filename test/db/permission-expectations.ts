import { Message } from '@counterpart/exchange';
import { Deputyship, User } from '@counterpart/identity';
import { isOwnDesk, type Person, type Policy, systemActor } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import type { Route } from '@counterpart/platform/http';
import { CaseFile } from '@counterpart/cases/domain/case-file';
import { Referral } from '@counterpart/referrals/domain/referral';
import { TranslationJob } from '@counterpart/translations/domain/translation-job';
import { TranslationSegment } from '@counterpart/translations/domain/translation-segment';
import { asAdmin } from './cluster';
import type { TestSystem } from './harness';
import type { Target, TargetKind } from './permission-calls';
import type { World } from './world';

const ENTITIES = {
  referral: Referral,
  case: CaseFile,
  message: Message,
  translation: TranslationJob,
  user: User,
  deputyship: Deputyship,
  segment: TranslationSegment,
};

/** What is looked up past the entities: desks have none, and an entry of a roster is not locked. */
const PLAIN = {
  desk: 'select id as "deskId" from desk where agency_id = $1 and id = $2',
  duty: 'select desk_id as "deskId" from duty where agency_id = $1 and id = $2',
};

type Kind = TargetKind | 'segment' | 'duty';
const isPlain = (kind: Kind): kind is keyof typeof PLAIN => kind in PLAIN;

/** An object as the agency of a person holds it, as far as rules look at it. */
interface Held {
  readonly deskId: string;
  readonly compartmentId: string;
  readonly box?: 'in' | 'out';
  readonly absentId?: string;
  readonly deputyId?: string;
  readonly version: number;
}

/** What the policy tables say must come of a call: written down once more, and by other means than the code under test. */
export class Expectations {
  private readonly held = new Map<string, Promise<Held | null>>();
  private readonly compartments = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(
    private readonly system: TestSystem,
    private readonly world: World,
  ) {}

  /** `403 <rule>`, `404`, `404 sub`, or `through`: neither guard, nor row-level security, nor the service's rule stands in the way. */
  async of(person: Person, { path, method, permission }: Route, target: Target | null, record: object | null): Promise<string> {
    const { policy, action } = permission as { policy: Policy<unknown>; action: string };
    if (!policy.admits(person, action)) return `403 ${action}`;
    if (target === null) return record === null || policy.allows(person, action, record) ? 'through' : `403 ${action}`;
    const found = await this.object(person, target.kind, this.idOf(target));
    if (found === null || !(await this.sees(person, target.kind, found, path))) return '404';
    if (!policy.allows(person, action, found)) return `403 ${action}`;
    if (target.sub !== undefined && (await this.sub(person, path, target.sub)) === 'hidden') return '404 sub';
    return isForCleared(method, path, found) && !(await this.holds(person, found)) ? '403 referral.not-cleared' : 'through';
  }

  idOf({ kind, name }: Target): string {
    return kind === 'user' ? this.world.id(`user ${name}`) : this.world.id(name);
  }

  /** The version to change, whoever holds the object: a hidden one is asked for as if it had been seen. */
  async version(person: Person, path: string, target: Target): Promise<number> {
    const sub = target.sub === undefined || /:(?:userId|dutyId)/.test(path) ? null : this.world.id(target.sub);
    const kind = sub === null ? target.kind : path.includes(':segmentId') ? 'segment' : 'message';
    const id = sub ?? this.idOf(target);
    for (const one of [person, await this.world.person('chem@DEA'), await this.world.person('prec@NNCC')]) {
      const found = await this.object(one, kind, id);
      if (found !== null) return found.version;
    }
    throw new Error(`Nobody holds ${target.name}`);
  }

  private async sees(person: Person, kind: TargetKind, found: Held, path: string): Promise<boolean> {
    const isOnDesk = person.deskIds.includes(found.deskId);
    if (kind === 'user' || kind === 'desk') return true;
    if (kind === 'deputyship') return this.knowsOf(person, found);
    if (kind === 'referral') return isOnDesk || (path.endsWith('/clock') && person.roles.includes('secretariat'));
    if (kind === 'case' || path === '/messages/:id') return this.holds(person, found);
    return isOnDesk || (kind === 'translation' && person.roles.includes('translator')) || this.holds(person, found);
  }

  /** The two of them, the administrator, and the supervisors who have the absent person's desk in their own right. */
  private async knowsOf(person: Person, { absentId, deputyId }: Held): Promise<boolean> {
    if (absentId === person.userId || deputyId === person.userId || person.roles.includes('administrator')) return true;
    const sql = 'select desk_id as id from user_desk where agency_id = $1 and user_id = $2';
    const { rows } = await asAdmin((client) => client.query<{ id: string }>(sql, [person.agencyId, absentId]), this.system.database);
    return person.roles.includes('supervisor') && rows.some(({ id }) => isOwnDesk(person, id));
  }

  private async sub(person: Person, path: string, name: string): Promise<'shown' | 'hidden'> {
    if (path.includes(':userId')) return 'shown';
    const kind = path.includes(':segmentId') ? 'segment' : path.includes(':dutyId') ? 'duty' : 'message';
    const found = await this.object(person, kind, this.world.id(name));
    return found === null ? 'hidden' : 'shown';
  }

  private async holds(person: Person, { compartmentId }: Held): Promise<boolean> {
    const held = this.compartments.get(person.login) ?? compartmentsOf(this.system, person);
    this.compartments.set(person.login, held);
    return (await held).has(compartmentId);
  }

  private object({ side, agencyId }: Person, kind: Kind, id: string): Promise<Held | null> {
    const key = `${agencyId} ${id}`;
    const load = () =>
      isPlain(kind)
        ? this.plain(kind, agencyId, id)
        : this.system.get(UnitOfWork).run(systemActor('intake', side, agencyId), (tx) => tx.lockIfThere<object>(ENTITIES[kind], id));
    const held = this.held.get(key) ?? (load() as Promise<Held | null>);
    this.held.set(key, held);
    return held;
  }

  private async plain(kind: keyof typeof PLAIN, agencyId: string, id: string): Promise<object | null> {
    const { rows } = await asAdmin((client) => client.query<object>(PLAIN[kind], [agencyId, id]), this.system.database);
    return rows[0] ?? null;
  }
}

/** Whether a call is about the words of a referral, and not about its header or its state alone. */
function isForCleared(method: string, path: string, { box }: Held): boolean {
  if (!path.startsWith('/referrals/:id') || path.endsWith('/submit')) return false;
  return path.endsWith('/readiness') ? box === 'out' : method !== 'GET' || path.endsWith('/export');
}

/** Desks, what was granted, and for a supervisor the cases of the desks. */
async function compartmentsOf(
  system: TestSystem,
  { agencyId, userId, deskIds, roles, standsFor = [] }: Person,
): Promise<ReadonlySet<string>> {
  const sql = `select compartment_id as id from compartment_holding where agency_id = $1 and user_id = any ($2) and basis = 'member'
    union select id from compartment where agency_id = $1 and kind = 'case' and desk_id = any ($3::uuid[]) and $4`;
  const values = [agencyId, [userId, ...standsFor.map((absent) => absent.userId)], deskIds, roles.includes('supervisor')];
  const { rows } = await asAdmin((client) => client.query<{ id: string }>(sql, values), system.database);
  return new Set([...deskIds, ...rows.map(({ id }) => id)]);
}
