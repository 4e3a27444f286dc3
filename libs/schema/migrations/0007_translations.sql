-- The translation of one outgoing message: who does it, without a word of its text. A message that was changed and given to the
-- translators again has another job.
create table translation_job (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  message_id uuid not null,
  desk_id uuid not null,
  compartment_id uuid not null,
  requested_at timestamptz not null,
  source_language text not null,
  target_language text not null,
  state text not null check (state in ('pending', 'translating', 'review', 'approved', 'cancelled')),
  urgency text not null,
  -- What is urgent comes first in the queue.
  priority int not null generated always as (case urgency when 'URGENT_DIRECT' then 0 when 'URGENT_INDIRECT' then 1 when 'NORMAL' then 2 else 3 end) stored,
  handling text[] not null,
  segments int not null check (segments > 0),
  translator_id uuid,
  reviewer_id uuid,
  created_at timestamptz not null,
  ended_at timestamptz,
  version int not null,
  primary key (agency_id, id),
  unique (agency_id, message_id, requested_at),
  foreign key (agency_id, message_id) references message (agency_id, id),
  constraint another_reviews check (reviewer_id <> translator_id)
);
create index translation_job_queue on translation_job (agency_id, state, priority, created_at, id);
create index translation_job_by_translator on translation_job (agency_id, translator_id) where state in ('translating', 'review');
create index translation_job_by_reviewer on translation_job (agency_id, reviewer_id) where state in ('translating', 'review');

create table translation_segment (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  job_id uuid not null,
  compartment_id uuid not null,
  position int not null,
  -- Where the text stands in the message's content, e.g. `items.1`.
  path text not null,
  -- White space around the sentence: joined in order, the segments of a path are its text again.
  space_before text not null,
  source text not null,
  space_after text not null,
  target text,
  origin text check (origin in ('memory', 'human')),
  state text not null check (state in ('pending', 'prefilled', 'translated', 'returned', 'approved')),
  -- Why the translation is right although it lacks a number of its source.
  override text,
  -- The reviewer's, on a segment that was sent back.
  comment text,
  translated_by uuid,
  approved_by uuid,
  version int not null,
  primary key (agency_id, id),
  unique (agency_id, job_id, position),
  foreign key (agency_id, job_id) references translation_job (agency_id, id),
  constraint another_approves check (approved_by <> translated_by)
);

-- Remarks between the sender's desk and the translators; they never cross.
create table translation_note (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  job_id uuid not null,
  compartment_id uuid not null,
  author_id uuid not null,
  at timestamptz not null,
  text text not null,
  primary key (agency_id, id),
  foreign key (agency_id, job_id) references translation_job (agency_id, id)
);
create index translation_note_by_job on translation_note (agency_id, job_id, at, id);

-- Reviewed segments, kept by compartment: a segment is suggested only where it comes from.
create table translation_memory (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  source_language text not null,
  target_language text not null,
  source_hash bytea not null check (octet_length(source_hash) = 32),
  source text not null,
  target text not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, compartment_id, source_language, target_language, source_hash)
);

do $$ declare t text; begin
  foreach t in array array['translation_job', 'translation_segment', 'translation_note', 'translation_memory'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to counterpart_runtime', t);
  end loop;
end $$;
grant update (state, translator_id, reviewer_id, ended_at, version) on translation_job to counterpart_runtime;
grant update (target, origin, state, override, comment, translated_by, approved_by, version) on translation_segment to counterpart_runtime;
grant update (source, target, reviewed_by, reviewed_at) on translation_memory to counterpart_runtime;

-- A translator of the agency sees the queue, which says nothing of the texts; the sender's desk and the holders of the compartment see their own.
do $$ begin
  execute format($p$create policy tenant on translation_job to counterpart_runtime using (
    side_id = (select app.side_id()) and agency_id = (select app.agency_id())
    and ((select app.is_system()) or (select app.has_role('translator')) or desk_id = any (array(select app.desk_ids())) or %1$s))$p$,
    app.held('translation_job', 'compartment_id'));
end $$;

-- What the person translates or reviews at present: the one thing that shows a translator a text. Whoever gives it back or is done sees it no more.
create function app.translation_ids() returns setof uuid language sql stable parallel safe as $$
  select id from translation_job where agency_id = (select app.agency_id()) and translator_id = (select app.user_id()) and state in ('translating', 'review')
  union all
  select id from translation_job where agency_id = (select app.agency_id()) and reviewer_id = (select app.user_id()) and state in ('translating', 'review')
$$;

-- The officers who hold the compartment see the texts with the message; a translator does not come to them by a desk or a clearance.
do $$ declare t text; begin
  foreach t in array array['translation_segment', 'translation_note'] loop
    execute format($p$create policy tenant on %1$I to counterpart_runtime using (
      side_id = (select app.side_id()) and agency_id = (select app.agency_id())
      and ((select app.is_system()) or job_id = any (array(select app.translation_ids()))
        or (((select app.has_role('liaison')) or (select app.has_role('supervisor'))) and %2$s)))$p$, t, app.held(t, 'compartment_id'));
  end loop;
end $$;

do $$ begin
  execute format($p$create policy tenant on translation_memory to counterpart_runtime using (
    side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and ((select app.is_system()) or %1$s))$p$,
    app.held('translation_memory', 'compartment_id'));
end $$;

-- Jobs, segments and memory come from the system alone; a note is its author's.
create policy from_system on translation_job as restrictive for insert to counterpart_runtime with check (side_id = (select app.side_id()) and (select app.is_system()));
create policy from_system on translation_segment as restrictive for insert to counterpart_runtime with check (side_id = (select app.side_id()) and (select app.is_system()));
create policy from_system on translation_memory as restrictive for insert to counterpart_runtime with check (side_id = (select app.side_id()) and (select app.is_system()));
create policy from_system_update on translation_memory as restrictive for update to counterpart_runtime using (side_id = (select app.side_id()) and (select app.is_system()));
create policy by_author on translation_note as restrictive for insert to counterpart_runtime with check (side_id = (select app.side_id()) and author_id = (select app.user_id()));
