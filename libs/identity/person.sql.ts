/** The user `u` and whoever's place he or she takes at this moment. */
const HOLDERS = 'u.id || array(select a from app.absent_ids(u.agency_id, u.id, u.roles) a)';

/**
 * The fields of a person as JSON, from `app_user u` and his or her `agency a`: with the rights that he or she has now, whoever asks.
 */
export const PERSON_FIELDS = `
  'kind', 'person', 'side', u.side_id, 'agencyId', u.agency_id, 'agencyCode', a.code, 'userId', u.id, 'login', u.login, 'name', u.name, 'roles', u.roles,
  'deskIds', coalesce((select jsonb_agg(distinct d.desk_id order by d.desk_id) from user_desk d
                        where d.agency_id = u.agency_id and d.user_id = any (${HOLDERS})), '[]'),
  'standsFor', coalesce((select jsonb_agg(jsonb_build_object('userId', absent_id, 'deskIds', array(
      select d.desk_id from user_desk d where d.agency_id = u.agency_id and d.user_id = absent_id
         and not exists (select 1 from user_desk o where o.agency_id = d.agency_id and o.user_id = u.id and o.desk_id = d.desk_id) order by 1)) order by absent_id)
    from app.absent_ids(u.agency_id, u.id, u.roles) absent_id), '[]')`;
