import { HEADER, WITH_PEOPLE } from './translation-header.sql';

/**
 * One job: agency $1, id $2. Segments and notes are null to those who see none of the segments. What stands between version and id is
 * what abilities are made of: codes, ids and flags alone.
 */
export const TRANSLATION_DETAIL = `
select json_build_object(
         'version', j.version, 'state', j.state, 'translatorId', j.translator_id, 'reviewerId', j.reviewer_id,
         'hasUntranslated', s.untranslated > 0, 'hasUnapproved', s.unapproved > 0, 'hasSentBack', s.sent_back > 0,
         ${HEADER}, 'notes', case when s.segments is not null then coalesce(n.notes, '[]') end, 'segments', s.segments)::text
  from translation_job j
  ${WITH_PEOPLE}
 cross join lateral (
   select json_agg(json_build_object('version', s.version, 'id', s.id, 'position', s.position, 'path', s.path, 'source', s.source,
            'target', s.target, 'origin', s.origin, 'state', s.state, 'override', s.override, 'comment', s.comment) order by s.position) as segments,
          count(*) filter (where s.state in ('pending', 'returned')) as untranslated, count(*) filter (where s.state <> 'approved') as unapproved,
          count(*) filter (where s.state = 'returned') as sent_back
     from translation_segment s where s.agency_id = j.agency_id and s.job_id = j.id) s
 cross join lateral (
   select json_agg(json_build_object('id', n.id, 'at', n.at, 'author', u.name, 'text', n.text) order by n.at, n.id) as notes
     from translation_note n join app_user u on u.agency_id = n.agency_id and u.id = n.author_id
    where n.agency_id = j.agency_id and n.job_id = j.id) n
 where j.agency_id = $1 and j.id = $2`;
