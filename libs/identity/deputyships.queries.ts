import { Clock, type Person } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Deputyship } from './domain/deputyship';
import { deputyshipPolicy } from './domain/deputyship.policy';

export const DEPUTYSHIP_STATES = ['coming', 'in_force', 'without_effect', 'over'] as const;

const PERSON = (alias: string): string => `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'roles', ${alias}.roles)`;

const IS_OVER = `(s.ended_at is not null or s.valid_until <= $2::timestamptz)`;

/** Without effect: in its time, but the two are no longer officers of one kind, or one of the accounts is closed. */
const LIST = `
select json_build_object('items', coalesce(json_agg(row_to_json(d) order by d."from" desc, d.id desc), '[]'))::text from (
  select s.id, ${PERSON('a')} as absent, ${PERSON('p')} as deputy, s.valid_from as "from", s.valid_until as until, s.reason,
         s.named_at as "namedAt", s.ended_at as "endedAt", s.ended_by as "endedBy",
         case when ${IS_OVER} then 'over' when s.valid_from > $2::timestamptz then 'coming'
              when p.disabled_at is null and s.absent_id in (select app.absent_ids(s.agency_id, s.deputy_id, p.roles)) then 'in_force'
              else 'without_effect' end as state,
         array(select d.desk_id from user_desk d where d.agency_id = s.agency_id and d.user_id = s.absent_id order by d.desk_id) as "deskIds"
    from deputyship s
    join app_user a on a.agency_id = s.agency_id and a.id = s.absent_id
    join app_user p on p.agency_id = s.agency_id and p.id = s.deputy_id
   where s.agency_id = $1 and ${IS_OVER} = $3
   order by s.valid_from desc, s.id desc limit 200) d`;

interface Row {
  readonly absent: { readonly id: string };
  readonly deputy: { readonly id: string };
  readonly state: (typeof DEPUTYSHIP_STATES)[number];
}

/** Lists of deputyships. Whoever may see which is row-level security's to say. */
@Injectable()
export class DeputyshipsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Those that are or will be in force, or the newest 200 that are over; the latest first. */
  async list(person: Person, isOver: boolean): Promise<{ readonly items: readonly object[] }> {
    const text = await this.reads.json(person, LIST, [person.agencyId, this.clock.now().toISOString(), isOver]);
    const { items } = JSON.parse(text!) as { items: Row[] };
    return { items: items.map((row) => ({ ...row, abilities: abilitiesOf(person, row) })) };
  }
}

/** Null where the person can do it now, otherwise the code that says why not. */
function abilitiesOf(person: Person, { absent, deputy, state }: Row): { readonly end?: string | null } {
  const deputyship = Object.assign(new Deputyship(), { absentId: absent.id, deputyId: deputy.id });
  if (!deputyshipPolicy.allows(person, 'deputyship.end', deputyship)) return {};
  return { end: state === 'over' ? 'deputyship.ended' : null };
}
