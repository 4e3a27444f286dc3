const person = (row: string): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${row}.name) end`;

/** What everyone who sees a job sees of it, from `j` and the people that `WITH_PEOPLE` joins; version and state stand before it. */
export const HEADER = `'id', j.id, 'sourceLanguage', j.source_language, 'targetLanguage', j.target_language,
  'kind', j.kind, 'reference', j.reference, 'urgency', j.urgency, 'handling', j.handling,
  'size', j.segments, 'words', j.words, 'characters', j.characters, 'dueAt', j.due_at, 'translator', ${person('t')}, 'reviewer', ${person('r')},
  'createdAt', j.created_at, 'endedAt', j.ended_at`;

export const WITH_PEOPLE = `left join app_user t on t.agency_id = j.agency_id and t.id = j.translator_id
  left join app_user r on r.agency_id = j.agency_id and r.id = j.reviewer_id`;
