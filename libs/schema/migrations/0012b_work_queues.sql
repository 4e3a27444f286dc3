-- When an answer is due in a thread: kept by the feature whose thread it is, for whoever writes, releases or translates in it.
alter table thread add column due_at timestamptz;

-- Whose draft it is: its first author.
alter table message add column drafted_by uuid generated always as (author_ids[1]) stored;
create index message_by_drafter on message (agency_id, drafted_by, state, drafted_at desc, id desc);

-- What the queue tells of a job without a word of its text. Jobs from before do not say.
alter table translation_job
  add column kind text,
  -- Of a referral; that of a case is not for translators.
  add column reference text,
  add column words int,
  add column characters int,
  add column due_at timestamptz,
  -- To be sorted by: what has no due time comes last.
  add column falls_due timestamptz not null generated always as (coalesce(due_at, '9999-12-31 00:00:00+00')) stored;
grant update (due_at) on translation_job to counterpart_runtime;
create index translation_job_due on translation_job (agency_id, state, falls_due, id) where state in ('pending', 'translating', 'review');

-- One's own, open or done, in the order of the queue; what the policies look for is among them.
create index translation_job_of_translator on translation_job (agency_id, translator_id, state, priority, created_at, id) where translator_id is not null;
create index translation_job_of_reviewer on translation_job (agency_id, reviewer_id, state, priority, created_at, id) where reviewer_id is not null;
drop index translation_job_by_translator, translation_job_by_reviewer;

create index case_file_by_state on case_file (agency_id, desk_id, state, created_at desc, id desc);

-- The secretariat's: what is late on its side.
create index referral_late on referral (side_id, pace, falls_due) where pace in ('running', 'stopped_late');
