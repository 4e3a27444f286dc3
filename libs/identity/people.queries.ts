import type { Person, Role } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';

/** Whom to look for: on a desk, of a role, or both. */
export interface PeopleFilter {
  readonly deskId: string | null;
  readonly role: Role | null;
}

const LIST = `
select json_build_object('items', coalesce(json_agg(row_to_json(p) order by p.name, p.id), '[]'))::text from (
  select u.id, u.name, u.roles, u.languages,
         array(select d.desk_id from user_desk d where d.agency_id = u.agency_id and d.user_id = u.id order by d.desk_id) as "deskIds"
    from app_user u
   where u.agency_id = $1 and u.disabled_at is null and ($3::text is null or $3 = any (u.roles))
     and ($2::uuid is null or exists (select 1 from user_desk d where d.agency_id = u.agency_id and d.user_id = u.id and d.desk_id = $2))) p`;

/** Colleagues, as finished JSON. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly reads: Reads) {}

  /** The people of the own agency who can be given work, by name; without their logins. Hundreds at most: no pages. */
  async list(person: Person, { deskId, role }: PeopleFilter): Promise<string> {
    return (await this.reads.json(person, LIST, [person.agencyId, deskId, role]))!;
  }
}
