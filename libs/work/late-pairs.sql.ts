/** Further back than this many nobody looks for a pair. */
const MOST_LATE = 5_000;

const late = (pace: string, isPast: string): string =>
  `(select * from referral where side_id = $1 and pace = '${pace}'${isPast} and not exercise order by falls_due limit ${MOST_LATE})`;

/** What is overdue on side $1 at $2, by who asked and who was asked: headers alone, drills left out, of the longest overdue. */
export const LATE_PAIRS = `
select json_build_object(
         'items', coalesce(json_agg(json_build_object('requester', g.requester, 'receiver', g.receiver, 'count', g.count, 'oldestDueAt', g.oldest)
                                    order by g.count desc, g.requester, g.receiver), '[]'),
         'count', coalesce(sum(g.count), 0))::text
  from (
    select case r.box when 'out' then own.code else other.code end as requester, case r.box when 'out' then other.code else own.code end as receiver,
           count(*) as count, min(r.due_at) as oldest
      from (${late('running', ' and falls_due < $2::timestamptz')} union all ${late('stopped_late', '')}) r
      join agency own on own.id = r.agency_id
      join agency other on other.id = r.counterpart_agency_id
     group by 1, 2) g`;
