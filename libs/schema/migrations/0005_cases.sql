-- An agency's own file of a joint case. The reference is shared, the lead agency is the authority for what is shared.
create table case_file (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  desk_id uuid not null,
  compartment_id uuid not null,
  reference text not null,
  lead_agency_id uuid not null references agency,
  state text not null check (state in ('proposed', 'open', 'suspended', 'closed', 'declined')),
  -- Why it is in this state, a code, and since when.
  state_reason text,
  state_at timestamptz not null,
  outcome text,
  crime_type text not null,
  template text not null,
  handling text[] not null check (cardinality(handling) > 0),
  exercise boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null,
  primary key (agency_id, id),
  unique (agency_id, reference),
  foreign key (agency_id, desk_id) references desk (agency_id, id),
  foreign key (agency_id, compartment_id) references compartment (agency_id, id)
);
create index case_file_by_desk on case_file (agency_id, desk_id, created_at desc, id desc);
create index case_file_by_compartment on case_file (agency_id, compartment_id);

create table case_content (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  title text not null,
  summary text not null,
  language text not null,
  -- As it came with the invitation: {"language", "title", "summary"}.
  translation jsonb,
  -- [{"instrument", "article"}]; the article is a person's words.
  legal_basis jsonb not null,
  -- The agency's own number of the case; never crosses.
  own_reference text,
  version int not null,
  primary key (agency_id, id),
  foreign key (agency_id, id) references case_file (agency_id, id)
);

-- The lead agency and those it has invited, as the lead last told.
create table case_participant (
  agency_id uuid not null,
  side_id text not null,
  case_id uuid not null,
  compartment_id uuid not null,
  participant_agency_id uuid not null references agency,
  participant_side_id text not null references side,
  participant_desk_id uuid not null,
  state text not null check (state in ('invited', 'accepted', 'declined', 'left')),
  reason text,
  changed_at timestamptz not null,
  primary key (agency_id, case_id, participant_agency_id),
  foreign key (agency_id, case_id) references case_file (agency_id, id),
  foreign key (participant_agency_id, participant_desk_id) references desk (agency_id, id)
);

-- A shared note has one id on all copies. Notes are not changed: another is written.
create table case_note (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  case_id uuid not null,
  compartment_id uuid not null,
  scope text not null check (scope in ('private', 'shared')),
  author_agency_id uuid not null references agency,
  -- Known only of one's own people.
  author_user_id uuid,
  text text not null,
  language text not null,
  -- As it came with the note: {"language", "text"}.
  translation jsonb,
  handling text[] not null check (cardinality(handling) > 0),
  at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, case_id) references case_file (agency_id, id)
);
create index case_note_by_case on case_note (agency_id, case_id, at desc, id desc);

-- Numbers that people quote, one row an agency, series and year.
create table reference_counter (
  agency_id uuid not null,
  side_id text not null,
  series text not null,
  year int not null,
  last int not null,
  primary key (agency_id, series, year)
);

do $$ declare t text; begin
  foreach t in array array['case_file', 'case_content', 'case_participant', 'case_note', 'reference_counter'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update on %I to counterpart_runtime', t);
  end loop;
end $$;

-- A case is seen by its members and by the supervisors of its desk. Not by a list of all that
-- a supervisor holds, for each table of each statement, to find one.
create policy tenant on case_file to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system())
    or compartment_id = any (array(select h.compartment_id from compartment_holding h
                                    where h.agency_id = (select app.agency_id()) and h.user_id = (select app.user_id()) and h.basis = 'member'))
    or ((select app.has_role('supervisor')) and desk_id = any (array(select app.desk_ids())))));

-- What is in a case is seen by whoever sees the case, and is in its compartment.
create policy tenant on case_content to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and exists (select 1 from case_file f where f.agency_id = case_content.agency_id and f.id = case_content.id and f.compartment_id = case_content.compartment_id));
do $$ declare t text; begin
  foreach t in array array['case_participant', 'case_note'] loop
    execute format($p$create policy tenant on %1$I to counterpart_runtime using (
      side_id = (select app.side_id()) and agency_id = (select app.agency_id())
      and exists (select 1 from case_file f where f.agency_id = %1$I.agency_id and f.id = %1$I.case_id and f.compartment_id = %1$I.compartment_id))$p$, t);
  end loop;
end $$;
revoke update on case_note from counterpart_runtime;
create policy tenant on reference_counter to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id()));
create policy secretariat on case_file for select to counterpart_secretariat using (side_id = (select app.side_id()));
grant select on case_file to counterpart_secretariat;
