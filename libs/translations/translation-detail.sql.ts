import { HEADER, WITH_PEOPLE } from './translation-header.sql';

/** One job: agency $1, id $2. Segments and notes are null to those who see none of the segments. */
export const TRANSLATION_DETAIL = `
select json_build_object(${HEADER}, 'notes', case when s.segments is not null then coalesce(n.notes, '[]') end, 'segments', s.segments)::text
  from translation_job j
  ${WITH_PEOPLE}
 cross join lateral (
   select json_agg(json_build_object('version', s.version, 'id', s.id, 'position', s.position, 'path', s.path, 'source', s.source,
            'target', s.target, 'origin', s.origin, 'state', s.state, 'override', s.override, 'comment', s.comment) order by s.position) as segments
     from translation_segment s where s.agency_id = j.agency_id and s.job_id = j.id) s
 cross join lateral (
   select json_agg(json_build_object('id', n.id, 'at', n.at, 'author', u.name, 'text', n.text) order by n.at, n.id) as notes
     from translation_note n join app_user u on u.agency_id = n.agency_id and u.id = n.author_id
    where n.agency_id = j.agency_id and n.job_id = j.id) n
 where j.agency_id = $1 and j.id = $2`;
