import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';
import type { Random } from './random';
import { PAST, type Row, type Rows } from './random-rows';

/** Who asks: over which login, and what the context of the transaction claims. */
export interface Reader {
  readonly login: string;
  readonly side: string;
  readonly agencyId: string;
  readonly userId: string;
  readonly roles: readonly string[];
  readonly principal: string;
}

/** Mostly a person as the application lets him or her in; sometimes a claim that does not fit, a system principal, the secretariat, nobody. */
export function randomReader(random: Random, rows: Rows): Reader {
  const agency = random.pick(DEMO_AGENCIES);
  const user = random.pick(rows['app_user']!.filter(({ agency_id }) => agency_id === agency.id));
  const roles = String(user['roles']).slice(1, -1).split(',').filter(Boolean);
  const person = { login: agency.side, side: agency.side, agencyId: agency.id, userId: String(user['id']), roles, principal: '' };
  const other = random.pick(DEMO_AGENCIES);
  const draw = random.int(100);
  if (draw < 70) return person;
  if (draw < 75) return { ...person, login: other.side, side: other.side };
  if (draw < 80) return { ...person, agencyId: other.id };
  const system = { ...person, userId: '', roles: [], principal: random.pick(['intake', 'clock', 'relay', 'notifier']) };
  if (draw < 83) return { ...system, login: other.side, side: other.side };
  if (draw < 86) return system;
  if (draw < 89) return { ...person, agencyId: '', userId: '', roles: [] };
  return { ...person, login: `${agency.side}_secretariat`, roles: ['secretariat', 'supervisor'] };
}

/** What the secretariat's login may read at all. */
export const HEADERS: readonly string[] = ['referral', 'case_file', 'envelope'];

/** The rows of each table that a reader sees: the rules of the domain in memory. */
export class Sight {
  /** With those of the people whose place the reader takes. */
  private readonly desks: ReadonlySet<unknown>;
  private readonly ownDesks: ReadonlySet<unknown>;
  private readonly member: ReadonlySet<unknown>;
  private readonly led: ReadonlySet<unknown>;
  private readonly seen = new Map<string, readonly Row[]>();

  constructor(
    private readonly reader: Reader,
    private readonly rows: Rows,
  ) {
    const holders = new Set<unknown>([reader.userId, ...this.absent()]);
    const mine = (table: string) => rows[table]!.filter((row) => this.isOurs(row) && holders.has(row['user_id']));
    this.desks = new Set(mine('user_desk').map((row) => row['desk_id']));
    this.ownDesks = new Set(
      mine('user_desk')
        .filter((row) => row['user_id'] === reader.userId)
        .map((row) => row['desk_id']),
    );
    this.member = new Set(
      mine('compartment_holding')
        .filter((row) => row['basis'] === 'member')
        .map((row) => row['compartment_id']),
    );
    const led = reader.roles.includes('supervisor') ? rows['compartment']! : [];
    this.led = new Set(led.filter((row) => this.isOurs(row) && this.desks.has(row['desk_id'])).map((row) => row['id']));
  }

  of(table: string): readonly Row[] {
    const seen = this.seen.get(table) ?? this.rows[table]!.filter((row) => this.sees(table, row));
    this.seen.set(table, seen);
    return seen;
  }

  private sees(table: string, row: Row): boolean {
    const { login, side, principal } = this.reader;
    if (login.endsWith('_secretariat')) return row['side_id'] === side;
    if (!this.isOurs(row)) return false;
    if (table === 'case_content') return this.ofCase(row, row['id']);
    if (table === 'case_note') return this.ofCase(row, row['case_id']);
    if (table === 'notification' || table === 'notification_settings')
      return row['user_id'] === this.reader.userId || principal === 'notifier';
    if (principal !== '' || ['app_user', 'user_desk', 'compartment', 'compartment_holding', 'duty'].includes(table)) return true;
    const isOnDesk = this.desks.has(row['desk_id']);
    switch (table) {
      case 'referral':
      case 'referral_permission':
      case 'referral_origin':
        return isOnDesk;
      case 'case_file':
        return this.member.has(row['compartment_id']) || (isOnDesk && this.reader.roles.includes('supervisor'));
      case 'thread':
      case 'message':
        return isOnDesk || this.holds(row);
      case 'translation_job':
        return isOnDesk || this.holds(row) || this.reader.roles.includes('translator');
      case 'translation_segment':
        return (
          this.worksOn(row['job_id']) || (this.holds(row) && this.reader.roles.some((role) => role === 'liaison' || role === 'supervisor'))
        );
      case 'referral_match':
        return this.holds(row) && this.holds({ compartment_id: row['other_compartment_id'] ?? null });
      case 'deputyship':
        return this.knowsOf(row);
      case 'envelope':
        return isOnDesk || this.of('thread').some(({ id }) => id === row['thread_id']);
      default:
        return this.holds(row);
    }
  }

  /** Whose place the reader takes at present: officers of the same kind, of open accounts, and not of those whose deputies they are. */
  private absent(): readonly unknown[] {
    const { userId, roles } = this.reader;
    const offices = (held: readonly string[]) => ['liaison', 'supervisor'].filter((role) => held.includes(role)).join();
    return this.rows['deputyship']!.filter((row) => {
      if (!this.isOurs(row) || row['deputy_id'] !== userId || row['ended_at'] !== null || row['valid_from'] !== PAST) return false;
      const absent = this.rows['app_user']!.find((user) => this.isOurs(user) && user['id'] === row['absent_id']);
      const held = String(absent?.['roles']).slice(1, -1).split(',');
      return absent?.['disabled_at'] === null && offices(held) !== '' && offices(held) === offices(roles);
    }).map((row) => row['absent_id']);
  }

  /** The two of them, and a supervisor of one of the absent person's desks. */
  private knowsOf({ absent_id: absent, deputy_id: deputy }: Row): boolean {
    if ([absent, deputy].includes(this.reader.userId)) return true;
    const isAbsentHere = (row: Row) => this.isOurs(row) && row['user_id'] === absent && this.ownDesks.has(row['desk_id']);
    return this.reader.roles.includes('supervisor') && this.rows['user_desk']!.some(isAbsentHere);
  }

  /** Whether it is a job that the person translates or reviews at present. */
  private worksOn(jobId: unknown): boolean {
    const isOurs = (row: Row) => row['translator_id'] === this.reader.userId || row['reviewer_id'] === this.reader.userId;
    return this.of('translation_job').some(
      (row) => row['id'] === jobId && isOurs(row) && ['translating', 'review'].includes(String(row['state'])),
    );
  }

  private ofCase({ compartment_id: compartment }: Row, caseId: unknown): boolean {
    return this.of('case_file').some((file) => file['id'] === caseId && file['compartment_id'] === compartment);
  }

  private holds({ compartment_id: compartment }: Row): boolean {
    return this.desks.has(compartment) || this.member.has(compartment) || this.led.has(compartment);
  }

  private isOurs({ agency_id: agencyId, side_id: side }: Row): boolean {
    return agencyId === this.reader.agencyId && side === this.reader.side;
  }
}
