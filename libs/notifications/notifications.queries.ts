import type { Person } from '@counterpart/kernel';
import { cursorSql, Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { kindsFor, showsSql } from './sight';

/** Counting further says nothing more to anyone. */
export const MOST_COUNTED = 100;

const SHOWN = showsSql('n.agency_id', 'n.object_kind', 'n.object_id', '$3::text[]');

/** One page, newest first: agency $1, person $2, kinds $3, unread alone $4, after $5 and $6, at most $7. */
const PAGE = `
select json_build_object(
         'items', coalesce(json_agg(p.item order by p.at desc, p.id desc) filter (where p.place <= $7::int), '[]'),
         'next', max(${cursorSql('p.at', 'p.id')}) filter (where p.place = $7::int and p.total > $7::int))::text
  from (
    select n.at, n.id, row_number() over (order by n.at desc, n.id desc) as place, count(*) over () as total,
           json_build_object('id', n.id, 'kind', n.kind, 'object', json_build_object('kind', n.object_kind, 'id', n.object_id),
             'reference', n.reference, 'urgency', n.urgency, 'at', n.at, 'readAt', n.read_at) as item
      from (
        select * from notification n
         where n.agency_id = $1 and n.user_id = $2 and (not $4::boolean or n.read_at is null)
           and (n.at, n.id) < (coalesce($5::timestamptz, 'infinity'), coalesce($6::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
           and ${SHOWN}
         order by n.at desc, n.id desc limit $7::int + 1) n) p`;
const COUNT = `
select json_build_object('unread', count(*))::text from (
  select 1 from notification n where n.agency_id = $1 and n.user_id = $2 and n.read_at is null and ${SHOWN} limit ${MOST_COUNTED}) n`;
const SETTINGS = `
select json_build_object('version', coalesce(o.version, 0), 'address', u.email, 'byMail', coalesce(o.by_mail, true), 'quietFrom', o.quiet_from,
         'quietUntil', o.quiet_until, 'timeZone', o.time_zone, 'language', o.language, 'agencyTimeZone', a.time_zone)::text
  from app_user u join agency a on a.id = u.agency_id
  left join notification_settings o on o.agency_id = u.agency_id and o.user_id = u.id
 where u.agency_id = $1 and u.id = $2`;

export interface InboxQuery {
  readonly unread: boolean;
  /** Time and id of the last one of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** A person's own inbox and settings, as finished JSON. What he or she may not see any more is left out, and not counted. */
@Injectable()
export class NotificationsQueries {
  constructor(private readonly reads: Reads) {}

  async page(person: Person, { unread, after, limit }: InboxQuery): Promise<string> {
    const [at = null, id = null] = after ?? [];
    return (await this.reads.json(person, PAGE, [person.agencyId, person.userId, kindsFor(person), unread, at, id, limit]))!;
  }

  /** How many are unread, up to a hundred. */
  async count(person: Person): Promise<string> {
    return (await this.reads.json(person, COUNT, [person.agencyId, person.userId, kindsFor(person)]))!;
  }

  settings(person: Person): Promise<string | null> {
    return this.reads.json(person, SETTINGS, [person.agencyId, person.userId]);
  }
}
