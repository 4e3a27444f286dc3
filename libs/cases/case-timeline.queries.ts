import type { Person } from '@counterpart/kernel';
import { pageSql, Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { After } from './cases.queries';

/** What crossed, the same on all copies: headers alone, the agency that was not there left out. */
const CROSSED = `
select e.sent_at as at, e.id, 'envelope' as source, e.kind as type, e.box, e.state, s.code as "from", r.code as "to", e.received_at as "receivedAt",
       null::uuid as "userId", e.facts
  from envelope e
  join agency s on s.id = e.from_agency_id
  join agency r on r.id = e.to_agency_id
 where e.agency_id = f.agency_id and e.thread_id = f.id and e.state <> 'held' and not (e.box = 'in' and e.state = 'undeliverable')`;

/** What happened here, as the record has it; reads of content are the auditor's. */
const HAPPENED = `
select v.at, v.id, 'event', v.type, null, null, null, null, null, v.actor_user_id, v.facts
  from event v
 where v.agency_id = f.agency_id and v.object_id = f.id and starts_with(v.type, 'case.')`;

const TIMELINE = `
select (json_build_object(
  'zones', (select json_agg(json_build_object('agency', a.code, 'side', a.side_id, 'timeZone', a.time_zone) order by a.side_id, a.code)
              from case_participant p join agency a on a.id = p.participant_agency_id where p.agency_id = f.agency_id and p.case_id = f.id),
  'page', (${pageSql(
    `select * from (${CROSSED} union all ${HAPPENED}) t where ($3::timestamptz is null or (t.at, t.id) < ($3::timestamptz, $4::uuid)) order by t.at desc, t.id desc`,
    '$5::int',
  )})))::text
  from case_file f where f.agency_id = $1 and f.id = $2`;

/** What happened in a case and what crossed, in UTC, with the time zones of its agencies beside it. */
@Injectable()
export class CaseTimelineQueries {
  constructor(private readonly reads: Reads) {}

  /** Newest first; null for a case that the person does not see. */
  timeline(person: Person, id: string, after: After, limit: number): Promise<string | null> {
    return this.reads.json(person, TIMELINE, [person.agencyId, id, after?.[0] ?? null, after?.[1] ?? null, limit]);
  }
}
