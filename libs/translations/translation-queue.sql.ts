import { cursorSql } from '@counterpart/platform/database';
import { HEADER, WITH_PEOPLE } from './translation-header.sql';

/** A place before every other, so that one statement serves the first page and the next. */
const AFTER = `(coalesce($4::int, -1), coalesce($5::timestamptz, '-infinity'), coalesce($6::uuid, '00000000-0000-0000-0000-000000000000'))`;
const ORDER = 'priority, created_at, id';

/**
 * One page of jobs: agency $1, states $2, of person $3 or null, after $4, $5 and $6, at most $7. One ordered branch a state, each a
 * few rows of the index. How far a job is shows to those who see its segments.
 */
export const TRANSLATION_QUEUE = `
select json_build_object(
         'items', coalesce(json_agg(p.item order by p.priority, p.created_at, p.id) filter (where p.place <= $7), '[]'),
         'next', max(${cursorSql('p.priority', 'p.created_at', 'p.id')}) filter (where p.place = $7 and p.total > $7))::text
  from (
    select j.priority, j.created_at, j.id, row_number() over (order by j.priority, j.created_at, j.id) as place, count(*) over () as total,
           json_build_object('version', j.version, 'state', j.state, ${HEADER}, 'progress', (
             select json_build_object('translated', count(*) filter (where s.state not in ('pending', 'returned')),
                                      'approved', count(*) filter (where s.state = 'approved'))
               from translation_segment s where s.agency_id = j.agency_id and s.job_id = j.id having count(*) > 0)) as item
      from (
        select branch.*
          from unnest($2::text[]) as states (state)
         cross join lateral (
           select * from translation_job
            where agency_id = $1 and state = states.state and ($3::uuid is null or $3 in (translator_id, reviewer_id)) and (${ORDER}) > ${AFTER}
            order by ${ORDER} limit $7 + 1) branch
         order by ${ORDER} limit $7 + 1) j
      ${WITH_PEOPLE}) p`;
