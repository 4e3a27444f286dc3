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
create index case_file_by_age on case_file (agency_id, created_at desc, id desc);
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
  -- A case and all that is in it: its members, and the supervisors of its desk (they hold its compartment).
  foreach t in array array['case_file', 'case_content', 'case_participant', 'case_note'] loop
    execute format($p$create policy tenant on %I to counterpart_runtime using (
      side_id = (select app.side_id()) and agency_id = (select app.agency_id())
      and ((select app.is_system()) or compartment_id = any (array(select app.compartment_ids()))))$p$, t);
  end loop;
end $$;
revoke update on case_note from counterpart_runtime;
create policy tenant on reference_counter to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id()));
create policy secretariat on case_file for select to counterpart_secretariat using (side_id = (select app.side_id()));
grant select on case_file to counterpart_secretariat;

-- The register of instruments that a case or a referral can rest on. Where only a year is on the public record, it counts from its first day.
insert into legal_instrument (code, title_en, title_zh, valid_from, valid_to) values
  ('MOU-1987', 'Memorandum of understanding on cooperation in narcotics control, 1987', '中美禁毒合作谅解备忘录（1987年）', '1987-01-01', null),
  ('JS-1997', 'Joint statement of 29 October 1997, cooperation in law enforcement', '中美联合声明（1997年10月29日），执法合作', '1997-10-29', null),
  ('MLA-2000', 'Agreement on mutual legal assistance in criminal matters, 2000', '中美关于刑事司法协助的协定（2000年）', '2001-03-08', null),
  ('WG-2024', 'Counternarcotics working group, 2024', '中美禁毒合作工作组（2024年）', '2024-01-30', null),
  ('UN-1961', 'Single Convention on Narcotic Drugs, 1961', '1961年麻醉品单一公约', '1964-12-13', null),
  ('UN-1971', 'Convention on Psychotropic Substances, 1971', '1971年精神药物公约', '1976-08-16', null),
  ('UN-1988', 'Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances, 1988',
   '1988年联合国禁止非法贩运麻醉药品和精神药物公约', '1990-11-11', null),
  ('UNTOC-2000', 'Convention against Transnational Organized Crime, 2000', '联合国打击跨国有组织犯罪公约（2000年）', '2003-09-29', null),
  ('CN-NCL-2007', 'Narcotics Control Law of the People''s Republic of China', '中华人民共和国禁毒法', '2008-06-01', null),
  ('US-CSA-1970', 'Controlled Substances Act of the United States (21 U.S.C. 801)', '美国《管制物质法》', '1971-05-01', null)
on conflict (code) do nothing;
