/**
 * The fields of a person as JSON, from `app_user u` and his or her `agency a`: with the rights that he or she has now, whoever asks.
 */
export const PERSON_FIELDS = `
  'kind', 'person', 'side', u.side_id, 'agencyId', u.agency_id, 'agencyCode', a.code, 'userId', u.id, 'login', u.login, 'name', u.name, 'roles', u.roles,
  'deskIds', coalesce((select jsonb_agg(d.desk_id order by d.desk_id) from user_desk d where d.agency_id = u.agency_id and d.user_id = u.id), '[]')`;
