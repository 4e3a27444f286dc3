import { Clock, type Person } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { sessionMissing } from './domain/identity.errors';
import { hashToken, IDLE_MS, parseToken } from './domain/session';
import { permissionsOf } from './permissions';
import { ELIGIBLE } from './standing';

const SQL = `
select json_build_object(
  'agency', json_build_object('id', a.id, 'code', a.code, 'nameEn', a.name_en, 'nameZh', a.name_zh, 'side', a.side_id, 'timeZone', a.time_zone,
    'languages', a.languages, 'isEligible', ${ELIGIBLE}),
  'desks', coalesce((select json_agg(json_build_object('id', d.id, 'code', d.code, 'nameEn', d.name_en, 'nameZh', d.name_zh) order by d.code)
                       from desk d where d.agency_id = a.id and d.id = any ($4::uuid[])), '[]'),
  'standsFor', coalesce((
     select json_agg(json_build_object('userId', w.id, 'name', w.name, 'until', d.until,
              'deskIds', array(select k.desk_id from user_desk k where k.agency_id = w.agency_id and k.user_id = w.id order by 1)) order by w.name, w.id)
       from (select s.absent_id, max(s.valid_until) as until from deputyship s
              where s.agency_id = a.id and s.deputy_id = $6 and s.absent_id = any ($7::uuid[]) and s.ended_at is null and s.valid_from <= $2::timestamptz
              group by s.absent_id) d
       join app_user w on w.agency_id = a.id and w.id = d.absent_id), '[]'),
  'session', json_build_object('idleEndsAt', least(s.last_seen_at + make_interval(secs => $5), s.expires_at), 'endsAt', s.expires_at),
  'suspensions', coalesce((select json_agg(json_build_object('side', c.side_id, 'since', c.since, 'reason', c.reason) order by c.since)
                             from cooperation_suspension c where c.since <= $2::timestamptz and (c.until is null or c.until > $2::timestamptz)), '[]'))
from agency a join session s on s.agency_id = a.id and s.token_hash = $3
where a.id = $1`;

/** What a signed-in person is told of himself or herself. */
@Injectable()
export class SessionQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** The person, what his or her roles may ever do, agency and desks, and until when the session of this cookie lasts. */
  async of({ kind: _, ...person }: Person, cookie: string): Promise<object> {
    const token = parseToken(cookie);
    if (token === null) throw sessionMissing();
    const { agencyId, userId, deskIds, standsFor = [] } = person;
    const absent = standsFor.map((one) => one.userId);
    const values = [agencyId, this.clock.now().toISOString(), hashToken(token), deskIds, IDLE_MS / 1000, userId, absent];
    const text = await this.reads.json({ kind: 'person', ...person }, SQL, values);
    // Ended since it was last believed: this is the answer that says until when it lasts.
    if (text === null) throw sessionMissing();
    return { ...person, permissions: permissionsOf(person.roles), ...(JSON.parse(text) as object) };
  }
}
