-- The translation of one outgoing message: who does it, by when, without a word of its text.
create table translation_job (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  message_id uuid not null,
  desk_id uuid not null,
  source_language text not null,
  target_language text not null,
  state text not null check (state in ('pending', 'translating', 'review', 'approved', 'cancelled')),
  urgency text not null,
  handling text[] not null,
  segments int not null,
  translator_id uuid,
  reviewer_id uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  version int not null,
  primary key (agency_id, id),
  unique (agency_id, message_id),
  foreign key (agency_id, message_id) references message (agency_id, id)
);
create index translation_job_queue on translation_job (agency_id, state, created_at, id);

create table translation_segment (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  job_id uuid not null,
  compartment_id uuid not null,
  position int not null,
  -- Where the text stands in the message's content, e.g. `items[1].text`.
  path text not null,
  source text not null,
  target text,
  origin text check (origin in ('memory', 'human')),
  state text not null check (state in ('pending', 'prefilled', 'translated', 'approved')),
  translator_id uuid,
  reviewer_id uuid,
  version int not null,
  primary key (agency_id, id),
  unique (agency_id, job_id, position),
  foreign key (agency_id, job_id) references translation_job (agency_id, id)
);

-- Reviewed segments, kept by compartment: a segment is suggested only to those who hold its compartment or are cleared for it.
create table translation_memory (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  source_language text not null,
  target_language text not null,
  source_hash bytea not null,
  source text not null,
  target text not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, source_language, target_language, source_hash, compartment_id)
);

do $$ declare t text; begin
  foreach t in array array['translation_job', 'translation_segment', 'translation_memory'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update on %I to counterpart_runtime', t);
  end loop;
end $$;

create policy tenant on translation_job to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system()) or (select app.has_role('translator')) or desk_id = any (array(select app.desk_ids()))));
-- A translator sees the segments he or she was given, not the compartment that they come from.
create policy tenant on translation_segment to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system()) or translator_id = (select app.user_id()) or reviewer_id = (select app.user_id())
    or compartment_id = any (array(select app.compartment_ids()))));
create policy tenant on translation_memory to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system()) or compartment_id = any (array(select app.compartment_ids()))));
