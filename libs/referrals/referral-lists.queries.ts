import { Clock, type Person } from '@counterpart/kernel';
import { Reads, SqlValues } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { QUEUE_NAMES, QUEUES } from './domain/queues';
import { everythingOf, isPlain, type ReferralFilter, statesOf } from './referral-filter';
import { REFERRAL_INBOX } from './referral-inbox.sql';
import { ReferralSelection } from './referral-selection';

/** A count this high says: so many or more. */
export const MOST_COUNTED = 100;

/** Everything is not counted: it is always more. */
const COUNTED = QUEUE_NAMES.filter((name) => name !== 'all');

/** Lists of referrals and how long they are, as finished JSON. */
@Injectable()
export class ReferralListsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** One page of what the filter selects. */
  async page(person: Person, filter: ReferralFilter, after: readonly string[] | null, limit: number): Promise<string> {
    if (isPlain(filter)) return this.inbox(person, filter, after, limit);
    const selection = new ReferralSelection(filter, { agencyId: person.agencyId, now: this.clock.now() });
    return (await this.reads.json(person, selection.page(after, limit), selection.values.list))!;
  }

  /** One page of the referrals of a case, of those that the person sees, and how many of them are still owed; null for a case that is not to be seen. */
  ofCase(person: Person, caseId: string, after: readonly string[] | null, limit: number): Promise<string | null> {
    const values = new SqlValues();
    const reader = { agencyId: person.agencyId, now: this.clock.now() };
    const selection = (sort: ReferralFilter['sort']) =>
      new ReferralSelection(everythingOf(person.deskIds, { caseId, sort }), reader, values);
    const [page, open] = [selection('newest').page(after, limit), selection('due').count(MOST_COUNTED)];
    const [agency, file] = [values.named('agency', person.agencyId, 'uuid'), values.of(caseId, 'uuid')];
    const sql = `
select json_build_object('items', p.page->'items', 'next', p.page->'next', 'open', ${open}, 'atMost', ${MOST_COUNTED})::text
  from case_file f cross join lateral (select (${page})::json as page) p
 where f.agency_id = ${agency} and f.id = ${file}`;
    return this.reads.json(person, sql, values.list);
  }

  /** How much there is in each queue of these desks. */
  async counts(person: Person, deskIds: readonly string[], box: 'in' | 'out'): Promise<string> {
    const values = new SqlValues();
    const reader = { agencyId: person.agencyId, now: this.clock.now() };
    const counts = COUNTED.map((queue) => {
      const selection = new ReferralSelection(everythingOf(deskIds, { queue, box }), reader, values);
      return `'${queue}', ${selection.count(MOST_COUNTED)}`;
    });
    const sql = `select json_build_object('atMost', ${MOST_COUNTED}, 'queues', json_build_object(${counts.join(', ')}))::text`;
    return (await this.reads.json(person, sql, values.list))!;
  }

  private async inbox(person: Person, filter: ReferralFilter, after: readonly string[] | null, limit: number): Promise<string> {
    const box = QUEUES[filter.queue].box ?? filter.box ?? 'in';
    const [at = null, id = null] = after ?? [];
    return (await this.reads.json(person, REFERRAL_INBOX, [person.agencyId, filter.deskIds, box, statesOf(filter), at, id, limit]))!;
  }
}
