-- Who is on duty at a desk, and when: a release needs two people at any hour. Times may overlap; it says who can be called, not who is alone.
create table duty (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  desk_id uuid not null,
  user_id uuid not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  primary key (agency_id, id),
  -- Only people of the desk; whoever leaves it leaves its roster.
  foreign key (agency_id, user_id, desk_id) references user_desk (agency_id, user_id, desk_id) on delete cascade,
  check (valid_until > valid_from)
);
create index duty_by_desk on duty (agency_id, desk_id, valid_until, valid_from);

alter table duty enable row level security;
alter table duty force row level security;
create policy tenant on duty to counterpart_runtime using (side_id = (select app.side_id()) and agency_id = (select app.agency_id()));
create policy from_roster on duty as restrictive for insert to counterpart_runtime
  with check (side_id = (select app.side_id()) and entered_by = (select app.user_id()));
grant select, insert, delete on duty to counterpart_runtime;
