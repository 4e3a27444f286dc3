import { Clock, type Person, type Role } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Directory } from './directory';
import { dutyGaps, type DutyGap } from './domain/duty';
import { wrongRosterTime } from './domain/duty.errors';
import { dutyPolicy } from './domain/duty.policy';

const DAY_MS = 24 * 3_600_000;
const LONGEST_MS = 92 * DAY_MS;

/** An entry of the roster as it is answered. */
export interface DutyEntry {
  readonly id: string;
  readonly deskId: string;
  readonly userId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly from: string;
  readonly until: string;
}

/** Whoever's account is closed cannot be called, whatever the roster says. */
const ENTRIES = `
select coalesce(json_agg(row_to_json(e) order by e."from", e.name, e.id), '[]')::text from (
  select s.id, s.desk_id as "deskId", s.user_id as "userId", u.name, u.roles, s.valid_from as "from", s.valid_until as until
    from unnest($2::uuid[]) as desks (id)
    join duty s on s.agency_id = $1 and s.desk_id = desks.id and s.valid_until > $3::timestamptz and s.valid_from < $4::timestamptz
    join app_user u on u.agency_id = s.agency_id and u.id = s.user_id and u.disabled_at is null) e`;

/** Who can be called when, and when too few can. */
@Injectable()
export class DutyQueries {
  constructor(
    private readonly reads: Reads,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** The roster of one desk; a week from now unless said otherwise. Throws `desk.not-found` for a desk of another agency. */
  async roster(person: Person, deskId: string, from: Date | null, to: Date | null): Promise<object> {
    await this.directory.desk(person.agencyId, deskId);
    dutyPolicy.require(person, 'duty.read', { deskId });
    const start = from ?? this.clock.now();
    const end = to ?? new Date(start.getTime() + 7 * DAY_MS);
    if (end <= start || end.getTime() - start.getTime() > LONGEST_MS) throw wrongRosterTime();
    const items = await this.entries(person, [deskId], start, end);
    return { from: start, to: end, items, gaps: gapsOf(items, start, end), abilities: abilitiesOf(person, deskId) };
  }

  /** Who can be called now at the person's desks (at all of the agency, for an administrator), and the gaps of the next 24 hours. */
  async now(person: Person): Promise<object> {
    const at = this.clock.now();
    const end = new Date(at.getTime() + DAY_MS);
    const { desks } = await this.directory.agency(person.agencyId);
    const own = desks.filter(({ id }) => dutyPolicy.allows(person, 'duty.read', { deskId: id }));
    const ids = own.map(({ id }) => id);
    const entries = await this.entries(person, ids, at, end);
    const items = own.map((desk) => {
      const there = entries.filter(({ deskId }) => deskId === desk.id);
      const people = there.filter(({ from }) => new Date(from) <= at);
      return { desk, people, gaps: gapsOf(there, at, end), abilities: abilitiesOf(person, desk.id) };
    });
    return { at, until: end, items };
  }

  private async entries(person: Person, deskIds: readonly string[], from: Date, to: Date): Promise<readonly DutyEntry[]> {
    const text = await this.reads.json(person, ENTRIES, [person.agencyId, deskIds, from.toISOString(), to.toISOString()]);
    return JSON.parse(text!) as readonly DutyEntry[];
  }
}

const gapsOf = (entries: readonly DutyEntry[], from: Date, to: Date): readonly DutyGap[] => {
  const people = entries.map((entry) => ({ ...entry, from: new Date(entry.from), until: new Date(entry.until) }));
  return dutyGaps(people, from, to);
};

/** What the person may do with the roster of a desk; there is nothing that its state could say against it. */
function abilitiesOf(person: Person, deskId: string): Readonly<Record<string, null>> {
  const names = { enter: 'duty.enter', remove: 'duty.remove' } as const;
  const permitted = Object.entries(names).filter(([, action]) => dutyPolicy.allows(person, action, { deskId }));
  return Object.fromEntries(permitted.map(([name]) => [name, null]));
}
