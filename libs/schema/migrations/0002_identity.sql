-- Reference tables: public between the sides, so that each can address and verify the other.
create table side (
  id text primary key check (id ~ '^[a-z0-9]+$'),
  name_en text not null,
  name_zh text not null
);

create table agency (
  id uuid primary key,
  side_id text not null references side,
  code text not null unique check (code ~ '^[A-Z0-9]+$'),
  name_en text not null,
  name_zh text not null,
  languages text[] not null check (cardinality(languages) > 0),
  -- An agency that takes originals translates itself, on its own clock.
  takes_originals boolean not null default false,
  time_zone text not null,
  unique (side_id, id)
);

create table agency_eligibility (
  id uuid primary key,
  agency_id uuid not null references agency,
  eligible boolean not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  reason text not null,
  check (valid_to is null or valid_to > valid_from)
);
create index agency_eligibility_by_agency on agency_eligibility (agency_id, valid_from desc);

create table cooperation_suspension (
  id uuid primary key,
  side_id text not null references side,
  since timestamptz not null,
  until timestamptz,
  reason text not null
);

create table agency_key (
  id uuid primary key,
  agency_id uuid not null references agency,
  public_key bytea not null check (octet_length(public_key) = 32),
  valid_from timestamptz not null,
  valid_to timestamptz
);
create index agency_key_by_agency on agency_key (agency_id);

create table desk (
  id uuid primary key,
  agency_id uuid not null references agency,
  side_id text not null references side,
  code text not null,
  name_en text not null,
  name_zh text not null,
  unique (agency_id, code),
  unique (agency_id, id)
);

create table legal_instrument (
  code text primary key,
  title_en text not null,
  title_zh text not null,
  valid_from date not null,
  valid_to date
);

do $$ declare t text; begin
  foreach t in array array['side', 'agency', 'agency_eligibility', 'cooperation_suspension', 'agency_key', 'desk', 'legal_instrument'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reference on %I for select to counterpart_runtime, counterpart_secretariat using (true)', t);
    execute format('create policy installation on %I to counterpart_owner using (true) with check (true)', t);
    execute format('grant select on %I to counterpart_runtime, counterpart_secretariat', t);
  end loop;
end $$;

-- What an agency administrator changes: his or her own agency's desks and eligibility; either side's suspension by that side.
create policy own_agency on desk for insert to counterpart_runtime
  with check (side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and (select app.has_role('administrator')));
create policy own_agency_update on desk for update to counterpart_runtime
  using (side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and (select app.has_role('administrator')));
grant insert, update (name_en, name_zh) on desk to counterpart_runtime;
create policy own_side on agency_eligibility for insert to counterpart_runtime
  with check ((select app.has_role('administrator')) and agency_id = (select app.agency_id())
    and exists (select 1 from agency a where a.id = agency_id and a.side_id = (select app.side_id())));
create policy own_side_end on agency_eligibility for update to counterpart_runtime
  using ((select app.has_role('administrator')) and agency_id = (select app.agency_id())
    and exists (select 1 from agency a where a.id = agency_id and a.side_id = (select app.side_id())));
grant insert, update (valid_to) on agency_eligibility to counterpart_runtime;
create policy own_side on cooperation_suspension for insert to counterpart_runtime
  with check (side_id = (select app.side_id()) and (select app.has_role('secretariat')));
create policy own_side_end on cooperation_suspension for update to counterpart_runtime
  using (side_id = (select app.side_id()) and (select app.has_role('secretariat')));
grant insert, update (until) on cooperation_suspension to counterpart_runtime;

-- People.
create table app_user (
  id uuid not null,
  agency_id uuid not null,
  side_id text not null,
  login text not null check (login ~ '^[a-z0-9._-]+@[A-Z0-9]+$'),
  name text not null,
  languages text[] not null default '{}',
  roles text[] not null check (roles <@ array['liaison', 'supervisor', 'analyst', 'translator', 'examiner', 'secretariat', 'auditor', 'administrator', 'operator']),
  created_at timestamptz not null,
  disabled_at timestamptz,
  version int not null default 1,
  primary key (agency_id, id),
  unique (agency_id, login),
  foreign key (side_id, agency_id) references agency (side_id, id),
  -- Audit, security and administration are separate duties.
  constraint separate_duties check (
    (('auditor' = any (roles))::int + ('administrator' = any (roles))::int + ('operator' = any (roles))::int) <= 1)
);

create table user_desk (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  desk_id uuid not null,
  primary key (agency_id, user_id, desk_id),
  foreign key (agency_id, user_id) references app_user (agency_id, id),
  foreign key (agency_id, desk_id) references desk (agency_id, id)
);
create index user_desk_by_desk on user_desk (agency_id, desk_id);

create table credential (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  -- Null until the first reset is completed.
  password_hash text,
  must_change boolean not null default false,
  failures int not null default 0,
  locks int not null default 0,
  locked_until timestamptz,
  changed_at timestamptz not null,
  -- A reset is a token given out of band; only its hash is kept, and only for a short time.
  reset_hash bytea,
  reset_until timestamptz,
  primary key (agency_id, user_id),
  foreign key (agency_id, user_id) references app_user (agency_id, id)
);

create table session (
  agency_id uuid not null,
  side_id text not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  user_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (agency_id, token_hash),
  foreign key (agency_id, user_id) references app_user (agency_id, id)
);
create index session_by_user on session (agency_id, user_id);

-- A compartment is a desk or a case; a case compartment belongs to the desk that keeps the case.
create table compartment (
  id uuid not null,
  agency_id uuid not null,
  side_id text not null,
  kind text not null check (kind in ('desk', 'case')),
  desk_id uuid not null,
  primary key (agency_id, id),
  foreign key (agency_id, desk_id) references desk (agency_id, id)
);
create index compartment_by_desk on compartment (agency_id, desk_id, id);

create table compartment_holding (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  compartment_id uuid not null,
  -- Membership of the case, or clearance alone (translators for the memory).
  basis text not null check (basis in ('member', 'clearance')),
  granted_by uuid,
  granted_at timestamptz not null,
  primary key (agency_id, user_id, compartment_id),
  foreign key (agency_id, user_id) references app_user (agency_id, id),
  foreign key (agency_id, compartment_id) references compartment (agency_id, id)
);
create index compartment_holding_by_compartment on compartment_holding (agency_id, compartment_id);

do $$ declare t text; begin
  foreach t in array array['app_user', 'user_desk', 'compartment', 'compartment_holding'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant on %I to counterpart_runtime using (side_id = (select app.side_id()) and agency_id = (select app.agency_id()))', t);
    execute format('grant select, insert, update on %I to counterpart_runtime', t);
  end loop;
end $$;
grant delete on user_desk, compartment_holding to counterpart_runtime;
-- The desks of an installation come with their compartments.
create policy installation on compartment for insert to counterpart_owner with check (kind = 'desk');

-- Credentials: the sign-in itself, and the administrator who unlocks and starts a reset (the application never shows the hash).
alter table credential enable row level security;
alter table credential force row level security;
create policy tenant on credential to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.principal()) in ('signin', 'setup') or (select app.has_role('administrator')) or user_id = (select app.user_id())));
grant select, insert, update on credential to counterpart_runtime;

-- Sessions: found by the hash of the presented token, or one's own, or ended by the administrator.
alter table session enable row level security;
alter table session force row level security;
create policy tenant on session to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and (token_hash = (select app.token_hash()) or user_id = (select app.user_id()) or (select app.principal()) = 'signin'
    or (select app.has_role('administrator'))));
grant select, insert, update, delete on session to counterpart_runtime;

-- What the person holds, once per statement.
create function app.desk_ids() returns setof uuid language sql stable parallel safe as $$
  select desk_id from user_desk where agency_id = (select app.agency_id()) and user_id = (select app.user_id())
$$;

-- For the policies of what has content: the condition that the person holds a row's compartment: a desk's, a case's as its member, or a
-- case's as supervisor of its desk. A few index look-ups a row, not a list of all that is held: a supervisor's desk can keep ten thousand
-- cases, and content is read a few rows at a time. Clearance alone is not holding.
create function app.held(tbl text, col text) returns text language sql immutable as $$
  select format('(%1$I.%2$I = any (array(select app.desk_ids()))
    or exists (select 1 from compartment_holding h where h.agency_id = %1$I.agency_id and h.user_id = (select app.user_id())
                  and h.compartment_id = %1$I.%2$I and h.basis = ''member'')
    or ((select app.has_role(''supervisor'')) and exists (select 1 from compartment c where c.agency_id = %1$I.agency_id
                  and c.id = %1$I.%2$I and c.desk_id = any (array(select app.desk_ids())))))', tbl, col)
$$;
