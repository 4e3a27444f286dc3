import type { Person } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { userAbilitiesOf } from './domain/user-abilities';

const LIST = `
select json_build_object('items', coalesce(json_agg(row_to_json(u) order by u.login), '[]'))::text from (
  select u.id, u.login, u.name, u.email, u.languages, u.roles, u.disabled_at as "disabledAt", u.version,
         coalesce(c.locked_until > $2::timestamptz, false) as "isLocked",
         array(select d.desk_id from user_desk d where d.agency_id = u.agency_id and d.user_id = u.id) as "deskIds"
    from app_user u left join credential c on c.agency_id = u.agency_id and c.user_id = u.id
   where u.agency_id = $1) u`;

interface Row {
  readonly id: string;
  readonly disabledAt: string | null;
  readonly isLocked: boolean;
}

/** Lists of people. */
@Injectable()
export class UsersQueries {
  constructor(private readonly reads: Reads) {}

  /** Every account of the agency with what the reader can do with it. An agency has hundreds of people, not millions: no pages. */
  async list(person: Person, at: Date): Promise<{ readonly items: readonly object[] }> {
    const { items } = JSON.parse((await this.reads.json(person, LIST, [person.agencyId, at.toISOString()]))!) as { items: Row[] };
    const withAbilities = (row: Row) => ({ ...row, abilities: userAbilitiesOf(person, { ...row, isClosed: row.disabledAt !== null }) });
    return { items: items.map(withAbilities) };
  }
}
