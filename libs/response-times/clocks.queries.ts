import { Clock, notFound, type Person } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { ClockFact } from './domain/clock-facts';
import { type ResponseClock, responseClock } from './domain/response-clock';

/** The facts of a thread as both its parties hold them: headers alone, of the two and of no one else. */
const FACTS = `
select coalesce((
  select json_agg(json_build_object(
           'id', e.id, 'kind', e.kind, 'from', case when e.box = r.box then 'requester' else 'receiver' end,
           'sentAt', h.header->'sentAt', 'seq', e.seq, 'seen', h.header->'seen', 'facts', e.facts) order by e.sent_at, e.id)
    from envelope e
   cross join lateral (select convert_from(e.header, 'UTF8')::json as header) h
   where e.agency_id = r.agency_id and e.thread_id = r.id and e.state in ('pending', 'delivered', 'accepted')
     and e.from_agency_id in (r.agency_id, r.counterpart_agency_id)), '[]')::text
  from referral r
 where r.id = $1
 limit 1`;

/** The clock of one referral, from the facts of its thread as they are now. */
@Injectable()
export class ClocksQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Null while it has not been released. Throws `referral.not-found`. */
  async one(person: Person, id: string): Promise<ResponseClock | null> {
    const text = await (person.roles.includes('secretariat')
      ? this.reads.headers(person, FACTS, [id])
      : this.reads.json(person, FACTS, [id]));
    if (text === null) throw notFound('referral');
    return responseClock(JSON.parse(text) as readonly ClockFact[], this.clock.now());
  }
}
