import { cursorSql } from '@counterpart/platform/database';

/** A cursor that nothing stands behind, so that one statement serves the first page and every other. */
const FROM = `(coalesce($5::timestamptz, 'infinity'), coalesce($6::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`;

/**
 * One page of referrals: agency $1, desks $2, box $3, states $4, after $5 and $6, at most $7. One ordered branch a desk and state,
 * each a few rows of the index, merged: as flat for a member of many cases as for anyone, and as flat at a million rows as at ten
 * thousand. The title is null for those who do not hold the compartment.
 */
export const REFERRAL_INBOX = `
select json_build_object(
         'items', coalesce(json_agg(p.item order by p.created_at desc, p.id desc) filter (where p.place <= $7), '[]'),
         'next', max(${cursorSql('p.created_at', 'p.id')}) filter (where p.place = $7 and p.total > $7))::text
  from (
    select r.created_at, r.id, row_number() over (order by r.created_at desc, r.id desc) as place, count(*) over () as total,
           json_build_object(
             'id', r.id, 'version', r.version, 'box', r.box, 'reference', r.reference, 'kind', r.kind, 'crimeType', r.crime_type, 'state', r.state,
             'title', c.title, 'counterpart', json_build_object('agency', a.code, 'desk', d.code), 'deskId', r.desk_id, 'caseId', r.case_id,
             'urgency', r.urgency, 'handling', r.handling, 'exercise', r.exercise, 'items', json_array_length(r.items::json),
             'assignedTo', r.assigned_to, 'createdAt', r.created_at, 'releasedAt', r.released_at, 'deliveredAt', r.delivered_at,
             'answeredAt', r.answered_at, 'dueAt', r.due_at) as item
      from (
        select branch.*
          from unnest($2::uuid[]) as desks (id)
         cross join unnest($4::text[]) as states (state)
         cross join lateral (
           select * from referral
            where agency_id = $1 and desk_id = desks.id and box = $3 and state = states.state and (created_at, id) < ${FROM}
            order by created_at desc, id desc limit $7 + 1) branch
         order by branch.created_at desc, branch.id desc limit $7 + 1) r
      join agency a on a.id = r.counterpart_agency_id
      join desk d on d.agency_id = r.counterpart_agency_id and d.id = r.counterpart_desk_id
      left join referral_content c on c.agency_id = r.agency_id and c.id = r.id) p`;
