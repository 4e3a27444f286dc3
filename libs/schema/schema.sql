-- Generated from the migrations: read it, do not run it.


CREATE OR REPLACE FUNCTION app.absent_ids(agency uuid, deputy uuid, deputy_roles text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select s.absent_id from deputyship s join app_user a on a.agency_id = s.agency_id and a.id = s.absent_id
   where s.agency_id = agency and s.deputy_id = deputy and s.ended_at is null
     and s.valid_until > statement_timestamp() and s.valid_from <= statement_timestamp() and a.disabled_at is null
     and a.roles && array['liaison', 'supervisor']
     and ('liaison' = any (a.roles)) = ('liaison' = any (deputy_roles)) and ('supervisor' = any (a.roles)) = ('supervisor' = any (deputy_roles))
$function$;

CREATE OR REPLACE FUNCTION app.agency_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION app.desk_ids()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select unnest(app.desk_list())
$function$;

CREATE OR REPLACE FUNCTION app.desk_list()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (string_to_array(NULLIF(current_setting('app.desk_ids'::text, true), ''::text), ','::text))::uuid[];

CREATE OR REPLACE FUNCTION app.enter(agency_id text, user_id text, roles text, principal text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  agency uuid := nullif(agency_id, '');
  person uuid := nullif(user_id, '');
  holders uuid[];
begin
  perform set_config('app.agency_id', agency_id, true), set_config('app.user_id', user_id, true),
          set_config('app.roles', roles, true), set_config('app.principal', principal, true),
          set_config('app.holder_ids', '', true), set_config('app.desk_ids', '', true);
  -- The secretariat's logins read headers of their side, and know no desks.
  if person is null or session_user like '%\_secretariat' then return; end if;
  holders := array(select a from app.absent_ids(agency, person, string_to_array(roles, ',')) a) || person;
  perform set_config('app.holder_ids', array_to_string(holders, ','), true),
          set_config('app.desk_ids', array_to_string(array(
            select d.desk_id from user_desk d where d.agency_id = agency and d.user_id = any (holders)), ','), true);
end $function$;

CREATE OR REPLACE FUNCTION app.has_role(role text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((role = ANY (string_to_array(current_setting('app.roles'::text, true), ','::text))), false);

CREATE OR REPLACE FUNCTION app.held(tbl text, col text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select format('(%1$I.%2$I = any ((select app.desk_list())::uuid[])
    or exists (select 1 from compartment_holding h where h.agency_id = %1$I.agency_id and h.user_id = any ((select app.holder_list())::uuid[])
                  and h.compartment_id = %1$I.%2$I and h.basis = ''member'')
    or ((select app.has_role(''supervisor'')) and exists (select 1 from compartment c where c.agency_id = %1$I.agency_id
                  and c.id = %1$I.%2$I and c.desk_id = any ((select app.desk_list())::uuid[]))))', tbl, col)
$function$;

CREATE OR REPLACE FUNCTION app.holder_list()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (string_to_array(NULLIF(current_setting('app.holder_ids'::text, true), ''::text), ','::text))::uuid[];

CREATE OR REPLACE FUNCTION app.is_system()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.principal'::text, true), ''::text) IS NOT NULL);

CREATE OR REPLACE FUNCTION app.principal()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('app.principal'::text, true), ''::text);

CREATE OR REPLACE FUNCTION app.require_one(touched bigint)
 RETURNS void
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  if touched <> 1 then raise exception 'stale' using errcode = 'CP412'; end if;
end $function$;

CREATE OR REPLACE FUNCTION app.side_id()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN "substring"((SESSION_USER)::text, '^counterpart_([a-z0-9]+)'::text);

CREATE OR REPLACE FUNCTION app.token_hash()
 RETURNS bytea
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN decode(NULLIF(current_setting('app.token_hash'::text, true), ''::text), 'hex'::text);

CREATE OR REPLACE FUNCTION app.translation_ids()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select id from translation_job where agency_id = (select app.agency_id()) and translator_id = (select app.user_id()) and state in ('translating', 'review')
  union all
  select id from translation_job where agency_id = (select app.agency_id()) and reviewer_id = (select app.user_id()) and state in ('translating', 'review')
$function$;

CREATE OR REPLACE FUNCTION app.user_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid;

create table agency (
  id uuid not null,
  side_id text not null,
  code text not null,
  name_en text not null,
  name_zh text not null,
  languages text[] not null,
  takes_originals boolean not null default false,
  time_zone text not null,
  constraint agency_code_key UNIQUE (code),
  constraint agency_side_id_id_key UNIQUE (side_id, id),
  constraint agency_pkey PRIMARY KEY (id),
  constraint agency_side_id_fkey FOREIGN KEY (side_id) REFERENCES side(id),
  constraint agency_code_check CHECK ((code ~ '^[A-Z0-9]+$'::text)),
  constraint agency_languages_check CHECK ((cardinality(languages) > 0))
);
alter table agency enable row level security;
alter table agency force row level security;
create policy installation on agency for all to counterpart_owner
  using true
  with check true;
create policy reference on agency for select to counterpart_runtime, counterpart_secretariat
  using true;
grant select on agency to counterpart_runtime;
grant select on agency to counterpart_secretariat;

create table agency_eligibility (
  id uuid not null,
  agency_id uuid not null,
  eligible boolean not null,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone,
  reason text not null,
  constraint agency_eligibility_pkey PRIMARY KEY (id),
  constraint agency_eligibility_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint agency_eligibility_check CHECK (((valid_to IS NULL) OR (valid_to > valid_from)))
);
CREATE INDEX agency_eligibility_by_agency ON public.agency_eligibility USING btree (agency_id, valid_from DESC);
alter table agency_eligibility enable row level security;
alter table agency_eligibility force row level security;
create policy installation on agency_eligibility for all to counterpart_owner
  using true
  with check true;
create policy own_side on agency_eligibility for insert to counterpart_runtime
  with check (( SELECT app.has_role('administrator'::text) AS has_role) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (EXISTS ( SELECT 1
   FROM agency a
  WHERE ((a.id = agency_eligibility.agency_id) AND (a.side_id = ( SELECT app.side_id() AS side_id))))));
create policy own_side_end on agency_eligibility for update to counterpart_runtime
  using (( SELECT app.has_role('administrator'::text) AS has_role) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (EXISTS ( SELECT 1
   FROM agency a
  WHERE ((a.id = agency_eligibility.agency_id) AND (a.side_id = ( SELECT app.side_id() AS side_id))))));
create policy reference on agency_eligibility for select to counterpart_runtime, counterpart_secretariat
  using true;
grant insert, select, update (valid_to) on agency_eligibility to counterpart_runtime;
grant select on agency_eligibility to counterpart_secretariat;

create table agency_key (
  id uuid not null,
  agency_id uuid not null,
  public_key bytea not null,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone,
  constraint agency_key_pkey PRIMARY KEY (id),
  constraint agency_key_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint agency_key_public_key_check CHECK ((octet_length(public_key) = 32))
);
CREATE INDEX agency_key_by_agency ON public.agency_key USING btree (agency_id);
alter table agency_key enable row level security;
alter table agency_key force row level security;
create policy installation on agency_key for all to counterpart_owner
  using true
  with check true;
create policy reference on agency_key for select to counterpart_runtime, counterpart_secretariat
  using true;
grant select on agency_key to counterpart_runtime;
grant select on agency_key to counterpart_secretariat;

create table app_user (
  id uuid not null,
  agency_id uuid not null,
  side_id text not null,
  login text not null,
  name text not null,
  languages text[] not null default '{}'::text[],
  roles text[] not null,
  created_at timestamp with time zone not null,
  disabled_at timestamp with time zone,
  version integer not null default 1,
  email text,
  constraint app_user_agency_id_login_key UNIQUE (agency_id, login),
  constraint app_user_pkey PRIMARY KEY (agency_id, id),
  constraint app_user_side_id_agency_id_fkey FOREIGN KEY (side_id, agency_id) REFERENCES agency(side_id, id),
  constraint app_user_email_check CHECK (((length(email) <= 254) AND (email ~ '^[^[:space:][:cntrl:]@<>]+@[^[:space:][:cntrl:]@<>]+$'::text))),
  constraint app_user_login_check CHECK ((login ~ '^[a-z0-9._-]+@[A-Z0-9]+$'::text)),
  constraint app_user_roles_check CHECK ((roles <@ ARRAY['liaison'::text, 'supervisor'::text, 'analyst'::text, 'translator'::text, 'examiner'::text, 'secretariat'::text, 'auditor'::text, 'administrator'::text, 'operator'::text])),
  constraint separate_duties CHECK (((NOT (roles && ARRAY['auditor'::text, 'administrator'::text, 'operator'::text])) OR (roles <@ ARRAY['auditor'::text, 'secretariat'::text]) OR (roles <@ ARRAY['administrator'::text, 'secretariat'::text]) OR (roles <@ ARRAY['operator'::text, 'secretariat'::text])))
);
alter table app_user enable row level security;
alter table app_user force row level security;
create policy tenant on app_user for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant insert, select, update on app_user to counterpart_runtime;

create table case_content (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  title text not null,
  summary text not null,
  language text not null,
  translation jsonb,
  legal_basis jsonb not null,
  own_reference text,
  version integer not null,
  constraint case_content_pkey PRIMARY KEY (agency_id, id),
  constraint case_content_agency_id_id_fkey FOREIGN KEY (agency_id, id) REFERENCES case_file(agency_id, id)
);
alter table case_content enable row level security;
alter table case_content force row level security;
create policy tenant on case_content for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (EXISTS ( SELECT 1
   FROM case_file f
  WHERE ((f.agency_id = case_content.agency_id) AND (f.id = case_content.id) AND (f.compartment_id = case_content.compartment_id)))));
grant insert, select, update on case_content to counterpart_runtime;

create table case_file (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  desk_id uuid not null,
  compartment_id uuid not null,
  reference text not null,
  lead_agency_id uuid not null,
  state text not null,
  state_reason text,
  state_at timestamp with time zone not null,
  outcome text,
  crime_type text not null,
  template text not null,
  handling text[] not null,
  exercise boolean not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version integer not null,
  constraint case_file_agency_id_reference_key UNIQUE (agency_id, reference),
  constraint case_file_pkey PRIMARY KEY (agency_id, id),
  constraint case_file_agency_id_compartment_id_fkey FOREIGN KEY (agency_id, compartment_id) REFERENCES compartment(agency_id, id),
  constraint case_file_agency_id_desk_id_fkey FOREIGN KEY (agency_id, desk_id) REFERENCES desk(agency_id, id),
  constraint case_file_lead_agency_id_fkey FOREIGN KEY (lead_agency_id) REFERENCES agency(id),
  constraint case_file_handling_check CHECK ((cardinality(handling) > 0)),
  constraint case_file_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'open'::text, 'suspended'::text, 'closed'::text, 'declined'::text])))
);
CREATE INDEX case_file_by_compartment ON public.case_file USING btree (agency_id, compartment_id);
CREATE INDEX case_file_by_desk ON public.case_file USING btree (agency_id, desk_id, created_at DESC, id DESC);
CREATE INDEX case_file_by_state ON public.case_file USING btree (agency_id, desk_id, state, created_at DESC, id DESC);
alter table case_file enable row level security;
alter table case_file force row level security;
create policy secretariat on case_file for select to counterpart_secretariat
  using (side_id = ( SELECT app.side_id() AS side_id));
create policy tenant on case_file for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (compartment_id = ANY (ARRAY( SELECT h.compartment_id
   FROM compartment_holding h
  WHERE ((h.agency_id = ( SELECT app.agency_id() AS agency_id)) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.basis = 'member'::text))))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))));
grant insert, select, update on case_file to counterpart_runtime;
grant select on case_file to counterpart_secretariat;

create table case_note (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  case_id uuid not null,
  compartment_id uuid not null,
  scope text not null,
  author_agency_id uuid not null,
  author_user_id uuid,
  text text not null,
  language text not null,
  translation jsonb,
  handling text[] not null,
  at timestamp with time zone not null,
  constraint case_note_pkey PRIMARY KEY (agency_id, id),
  constraint case_note_agency_id_case_id_fkey FOREIGN KEY (agency_id, case_id) REFERENCES case_file(agency_id, id),
  constraint case_note_author_agency_id_fkey FOREIGN KEY (author_agency_id) REFERENCES agency(id),
  constraint case_note_handling_check CHECK ((cardinality(handling) > 0)),
  constraint case_note_scope_check CHECK ((scope = ANY (ARRAY['private'::text, 'shared'::text])))
);
CREATE INDEX case_note_by_case ON public.case_note USING btree (agency_id, case_id, at DESC, id DESC);
alter table case_note enable row level security;
alter table case_note force row level security;
create policy tenant on case_note for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (EXISTS ( SELECT 1
   FROM case_file f
  WHERE ((f.agency_id = case_note.agency_id) AND (f.id = case_note.case_id) AND (f.compartment_id = case_note.compartment_id)))));
grant insert, select on case_note to counterpart_runtime;

create table case_participant (
  agency_id uuid not null,
  side_id text not null,
  case_id uuid not null,
  compartment_id uuid not null,
  participant_agency_id uuid not null,
  participant_side_id text not null,
  participant_desk_id uuid not null,
  state text not null,
  reason text,
  changed_at timestamp with time zone not null,
  constraint case_participant_pkey PRIMARY KEY (agency_id, case_id, participant_agency_id),
  constraint case_participant_agency_id_case_id_fkey FOREIGN KEY (agency_id, case_id) REFERENCES case_file(agency_id, id),
  constraint case_participant_participant_agency_id_fkey FOREIGN KEY (participant_agency_id) REFERENCES agency(id),
  constraint case_participant_participant_agency_id_participant_desk_id_fkey FOREIGN KEY (participant_agency_id, participant_desk_id) REFERENCES desk(agency_id, id),
  constraint case_participant_participant_side_id_fkey FOREIGN KEY (participant_side_id) REFERENCES side(id),
  constraint case_participant_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'accepted'::text, 'declined'::text, 'left'::text])))
);
alter table case_participant enable row level security;
alter table case_participant force row level security;
create policy tenant on case_participant for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (EXISTS ( SELECT 1
   FROM case_file f
  WHERE ((f.agency_id = case_participant.agency_id) AND (f.id = case_participant.case_id) AND (f.compartment_id = case_participant.compartment_id)))));
grant insert, select, update on case_participant to counterpart_runtime;

create table compartment (
  id uuid not null,
  agency_id uuid not null,
  side_id text not null,
  kind text not null,
  desk_id uuid not null,
  constraint compartment_pkey PRIMARY KEY (agency_id, id),
  constraint compartment_agency_id_desk_id_fkey FOREIGN KEY (agency_id, desk_id) REFERENCES desk(agency_id, id),
  constraint compartment_kind_check CHECK ((kind = ANY (ARRAY['desk'::text, 'case'::text])))
);
CREATE INDEX compartment_by_desk ON public.compartment USING btree (agency_id, desk_id, id);
alter table compartment enable row level security;
alter table compartment force row level security;
create policy installation on compartment for insert to counterpart_owner
  with check (kind = 'desk'::text);
create policy tenant on compartment for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant insert, select, update on compartment to counterpart_runtime;

create table compartment_holding (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  compartment_id uuid not null,
  basis text not null,
  granted_by uuid,
  granted_at timestamp with time zone not null,
  constraint compartment_holding_pkey PRIMARY KEY (agency_id, user_id, compartment_id),
  constraint compartment_holding_agency_id_compartment_id_fkey FOREIGN KEY (agency_id, compartment_id) REFERENCES compartment(agency_id, id),
  constraint compartment_holding_agency_id_user_id_fkey FOREIGN KEY (agency_id, user_id) REFERENCES app_user(agency_id, id),
  constraint compartment_holding_basis_check CHECK ((basis = ANY (ARRAY['member'::text, 'clearance'::text])))
);
CREATE INDEX compartment_holding_by_compartment ON public.compartment_holding USING btree (agency_id, compartment_id);
alter table compartment_holding enable row level security;
alter table compartment_holding force row level security;
create policy tenant on compartment_holding for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant delete, insert, select, update on compartment_holding to counterpart_runtime;

create table cooperation_suspension (
  id uuid not null,
  side_id text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  reason text not null,
  constraint cooperation_suspension_pkey PRIMARY KEY (id),
  constraint cooperation_suspension_side_id_fkey FOREIGN KEY (side_id) REFERENCES side(id)
);
alter table cooperation_suspension enable row level security;
alter table cooperation_suspension force row level security;
create policy installation on cooperation_suspension for all to counterpart_owner
  using true
  with check true;
create policy own_side on cooperation_suspension for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND ( SELECT app.has_role('secretariat'::text) AS has_role));
create policy own_side_end on cooperation_suspension for update to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND ( SELECT app.has_role('secretariat'::text) AS has_role));
create policy reference on cooperation_suspension for select to counterpart_runtime, counterpart_secretariat
  using true;
grant insert, select, update (until) on cooperation_suspension to counterpart_runtime;
grant select on cooperation_suspension to counterpart_secretariat;

create table credential (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  password_hash text,
  must_change boolean not null default false,
  failures integer not null default 0,
  locks integer not null default 0,
  locked_until timestamp with time zone,
  changed_at timestamp with time zone not null,
  reset_hash bytea,
  reset_until timestamp with time zone,
  constraint credential_pkey PRIMARY KEY (agency_id, user_id),
  constraint credential_agency_id_user_id_fkey FOREIGN KEY (agency_id, user_id) REFERENCES app_user(agency_id, id)
);
alter table credential enable row level security;
alter table credential force row level security;
create policy tenant on credential for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND ((( SELECT app.principal() AS principal) = ANY (ARRAY['signin'::text, 'setup'::text])) OR ( SELECT app.has_role('administrator'::text) AS has_role) OR (user_id = ( SELECT app.user_id() AS user_id))));
grant insert, select, update on credential to counterpart_runtime;

create table denied_repeat (
  agency_id uuid not null,
  side_id text not null,
  event_id uuid not null,
  times integer not null,
  last_at timestamp with time zone not null,
  constraint denied_repeat_pkey PRIMARY KEY (agency_id, event_id),
  constraint denied_repeat_agency_id_event_id_fkey FOREIGN KEY (agency_id, event_id) REFERENCES event(agency_id, id),
  constraint denied_repeat_times_check CHECK ((times > 0))
);
alter table denied_repeat enable row level security;
alter table denied_repeat force row level security;
create policy tenant on denied_repeat for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant insert, select, update (last_at, times) on denied_repeat to counterpart_runtime;

create table deputyship (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  absent_id uuid not null,
  deputy_id uuid not null,
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  reason text not null,
  named_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint deputyship_pkey PRIMARY KEY (agency_id, id),
  constraint deputyship_agency_id_absent_id_fkey FOREIGN KEY (agency_id, absent_id) REFERENCES app_user(agency_id, id),
  constraint deputyship_agency_id_deputy_id_fkey FOREIGN KEY (agency_id, deputy_id) REFERENCES app_user(agency_id, id),
  constraint deputyship_check CHECK ((deputy_id <> absent_id)),
  constraint deputyship_check1 CHECK ((valid_until > valid_from)),
  constraint deputyship_check2 CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
);
CREATE INDEX deputyship_by_absent ON public.deputyship USING btree (agency_id, absent_id, valid_until DESC);
CREATE INDEX deputyship_by_deputy ON public.deputyship USING btree (agency_id, deputy_id, valid_until) WHERE (ended_at IS NULL);
alter table deputyship enable row level security;
alter table deputyship force row level security;
create policy by_absent on deputyship for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND (absent_id = ( SELECT app.user_id() AS user_id)));
create policy tenant on deputyship for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (deputy_id = ( SELECT app.user_id() AS user_id)) OR (absent_id = ( SELECT app.user_id() AS user_id)) OR ( SELECT app.has_role('administrator'::text) AS has_role) OR (deputy_id = ( SELECT s.user_id
   FROM session s
  WHERE ((s.agency_id = ( SELECT app.agency_id() AS agency_id)) AND (s.token_hash = ( SELECT app.token_hash() AS token_hash))))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM user_desk d
  WHERE ((d.agency_id = deputyship.agency_id) AND (d.user_id = deputyship.absent_id) AND (d.desk_id = ANY (ARRAY( SELECT o.desk_id
           FROM user_desk o
          WHERE ((o.agency_id = ( SELECT app.agency_id() AS agency_id)) AND (o.user_id = ( SELECT app.user_id() AS user_id))))))))))));
grant insert, select, update (ended_at, ended_by) on deputyship to counterpart_runtime;

create table desk (
  id uuid not null,
  agency_id uuid not null,
  side_id text not null,
  code text not null,
  name_en text not null,
  name_zh text not null,
  constraint desk_agency_id_code_key UNIQUE (agency_id, code),
  constraint desk_agency_id_id_key UNIQUE (agency_id, id),
  constraint desk_pkey PRIMARY KEY (id),
  constraint desk_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id),
  constraint desk_side_id_fkey FOREIGN KEY (side_id) REFERENCES side(id)
);
alter table desk enable row level security;
alter table desk force row level security;
create policy installation on desk for all to counterpart_owner
  using true
  with check true;
create policy own_agency on desk for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND ( SELECT app.has_role('administrator'::text) AS has_role));
create policy own_agency_update on desk for update to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND ( SELECT app.has_role('administrator'::text) AS has_role));
create policy reference on desk for select to counterpart_runtime, counterpart_secretariat
  using true;
grant insert, select, update (name_en, name_zh) on desk to counterpart_runtime;
grant select on desk to counterpart_secretariat;

create table duty (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  desk_id uuid not null,
  user_id uuid not null,
  valid_from timestamp with time zone not null,
  valid_until timestamp with time zone not null,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  constraint duty_pkey PRIMARY KEY (agency_id, id),
  constraint duty_agency_id_user_id_desk_id_fkey FOREIGN KEY (agency_id, user_id, desk_id) REFERENCES user_desk(agency_id, user_id, desk_id) ON DELETE CASCADE,
  constraint duty_check CHECK ((valid_until > valid_from))
);
CREATE INDEX duty_by_desk ON public.duty USING btree (agency_id, desk_id, valid_until, valid_from);
alter table duty enable row level security;
alter table duty force row level security;
create policy from_roster on duty for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND (entered_by = ( SELECT app.user_id() AS user_id)));
create policy tenant on duty for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant delete, insert, select on duty to counterpart_runtime;

create table envelope (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  box text not null,
  state text not null,
  thread_id uuid not null,
  kind text not null,
  from_agency_id uuid not null,
  to_agency_id uuid not null,
  desk_id uuid not null,
  seq integer not null,
  hash bytea not null,
  header bytea not null,
  signature bytea not null,
  key_id text not null,
  facts jsonb not null,
  sent_at timestamp with time zone not null,
  received_at timestamp with time zone,
  trouble text,
  attempts integer not null default 0,
  constraint envelope_agency_id_thread_id_from_agency_id_to_agency_id_se_key UNIQUE (agency_id, thread_id, from_agency_id, to_agency_id, seq),
  constraint envelope_pkey PRIMARY KEY (agency_id, id),
  constraint envelope_from_agency_id_fkey FOREIGN KEY (from_agency_id) REFERENCES agency(id),
  constraint envelope_to_agency_id_fkey FOREIGN KEY (to_agency_id) REFERENCES agency(id),
  constraint envelope_box_check CHECK ((box = ANY (ARRAY['out'::text, 'in'::text]))),
  constraint envelope_hash_check CHECK ((octet_length(hash) = 32)),
  constraint envelope_signature_check CHECK ((octet_length(signature) = 64)),
  constraint envelope_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'delivered'::text, 'undeliverable'::text, 'accepted'::text, 'held'::text])))
);
CREATE INDEX envelope_by_thread ON public.envelope USING btree (agency_id, thread_id, sent_at, id);
alter table envelope enable row level security;
alter table envelope force row level security;
create policy secretariat on envelope for select to counterpart_secretariat
  using (side_id = ( SELECT app.side_id() AS side_id));
create policy tenant on envelope for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM thread t
  WHERE ((t.agency_id = envelope.agency_id) AND (t.id = envelope.thread_id))))));
grant insert, select, update (attempts, received_at, state, trouble) on envelope to counterpart_runtime;
grant select on envelope to counterpart_secretariat;

create table envelope_content (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  content text,
  salt bytea,
  purged_at timestamp with time zone,
  constraint envelope_content_pkey PRIMARY KEY (agency_id, id),
  constraint envelope_content_agency_id_id_fkey FOREIGN KEY (agency_id, id) REFERENCES envelope(agency_id, id)
);
alter table envelope_content enable row level security;
alter table envelope_content force row level security;
create policy tenant on envelope_content for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = envelope_content.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = envelope_content.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = envelope_content.agency_id) AND (c.id = envelope_content.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant insert, select, update (content, purged_at, salt) on envelope_content to counterpart_runtime;

create table envelope_refused (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  received_at timestamp with time zone not null,
  reason text not null,
  wire text not null,
  wire_sha256 bytea not null,
  wire_length integer not null,
  wire_end text,
  constraint envelope_refused_pkey PRIMARY KEY (agency_id, id),
  constraint envelope_refused_wire_sha256_check CHECK ((octet_length(wire_sha256) = 32))
);
CREATE INDEX envelope_refused_by_hash ON public.envelope_refused USING btree (agency_id, wire_sha256);
CREATE INDEX envelope_refused_by_time ON public.envelope_refused USING btree (agency_id, received_at DESC);
alter table envelope_refused enable row level security;
alter table envelope_refused force row level security;
create policy tenant on envelope_refused for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND ( SELECT app.is_system() AS is_system));
grant insert, select on envelope_refused to counterpart_runtime;

create table event (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  type text not null,
  object_id uuid not null,
  actor_user_id uuid,
  principal text,
  at timestamp with time zone not null,
  facts jsonb not null,
  leaf bytea not null,
  salt bytea,
  read_key text,
  constraint event_pkey PRIMARY KEY (agency_id, id)
);
CREATE INDEX event_by_object ON public.event USING btree (agency_id, object_id, at);
CREATE UNIQUE INDEX event_read_once ON public.event USING btree (agency_id, read_key) WHERE (read_key IS NOT NULL);
alter table event enable row level security;
alter table event force row level security;
create policy tenant on event for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant insert, select on event to counterpart_runtime;

create table evidential_use (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  referral_id uuid not null,
  compartment_id uuid not null,
  message_ids uuid[] not null,
  proceeding text not null,
  authority text not null,
  used_on date not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  constraint evidential_use_pkey PRIMARY KEY (agency_id, id),
  constraint evidential_use_agency_id_recorded_by_fkey FOREIGN KEY (agency_id, recorded_by) REFERENCES app_user(agency_id, id),
  constraint evidential_use_agency_id_referral_id_fkey FOREIGN KEY (agency_id, referral_id) REFERENCES referral(agency_id, id),
  constraint evidential_use_message_ids_check CHECK ((cardinality(message_ids) > 0))
);
CREATE INDEX evidential_use_by_referral ON public.evidential_use USING btree (agency_id, referral_id, recorded_at);
alter table evidential_use enable row level security;
alter table evidential_use force row level security;
create policy tenant on evidential_use for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = evidential_use.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = evidential_use.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = evidential_use.agency_id) AND (c.id = evidential_use.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant insert, select on evidential_use to counterpart_runtime;

create table idempotency_key (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  key text not null,
  route text not null,
  request_hash bytea not null,
  body text not null,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (agency_id, user_id, key),
  constraint idempotency_key_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200)))
);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy tenant on idempotency_key for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (user_id = ( SELECT app.user_id() AS user_id)));
grant delete, insert, select, update on idempotency_key to counterpart_runtime;

create table legal_instrument (
  code text not null,
  title_en text not null,
  title_zh text not null,
  valid_from date not null,
  valid_to date,
  constraint legal_instrument_pkey PRIMARY KEY (code)
);
alter table legal_instrument enable row level security;
alter table legal_instrument force row level security;
create policy installation on legal_instrument for all to counterpart_owner
  using true
  with check true;
create policy reference on legal_instrument for select to counterpart_runtime, counterpart_secretariat
  using true;
grant select on legal_instrument to counterpart_runtime;
grant select on legal_instrument to counterpart_secretariat;

create table message (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  thread_id uuid not null,
  kind text not null,
  desk_id uuid not null,
  compartment_id uuid not null,
  to_agency_id uuid not null,
  to_desk_id uuid not null,
  state text not null,
  language text not null,
  target_language text,
  urgency text not null,
  handling text[] not null,
  exercise boolean not null,
  facts jsonb not null,
  author_ids uuid[] not null,
  drafted_at timestamp with time zone not null,
  edited_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  translation_from timestamp with time zone,
  translation_to timestamp with time zone,
  released_at timestamp with time zone,
  released_by uuid,
  version integer not null,
  drafted_by uuid default author_ids[1],
  translator_id uuid,
  reviewer_id uuid,
  constraint message_pkey PRIMARY KEY (agency_id, id),
  constraint message_agency_id_desk_id_fkey FOREIGN KEY (agency_id, desk_id) REFERENCES desk(agency_id, id),
  constraint message_agency_id_thread_id_fkey FOREIGN KEY (agency_id, thread_id) REFERENCES thread(agency_id, id),
  constraint message_to_agency_id_fkey FOREIGN KEY (to_agency_id) REFERENCES agency(id),
  constraint message_to_agency_id_to_desk_id_fkey FOREIGN KEY (to_agency_id, to_desk_id) REFERENCES desk(agency_id, id),
  constraint message_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'translating'::text, 'awaiting_release'::text, 'returned'::text, 'rejected'::text, 'released'::text])))
);
CREATE INDEX message_by_drafter ON public.message USING btree (agency_id, drafted_by, state, drafted_at DESC, id DESC);
CREATE INDEX message_by_state ON public.message USING btree (agency_id, desk_id, state, drafted_at DESC, id DESC);
CREATE INDEX message_by_thread ON public.message USING btree (agency_id, thread_id);
alter table message enable row level security;
alter table message force row level security;
create policy tenant on message for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = message.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = message.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = message.agency_id) AND (c.id = message.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant insert, select, update on message to counterpart_runtime;

create table message_content (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  content jsonb not null,
  translation jsonb,
  return_comment text,
  version integer not null default 1,
  constraint message_content_pkey PRIMARY KEY (agency_id, id),
  constraint message_content_agency_id_id_fkey FOREIGN KEY (agency_id, id) REFERENCES message(agency_id, id)
);
alter table message_content enable row level security;
alter table message_content force row level security;
create policy tenant on message_content for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = message_content.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = message_content.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = message_content.agency_id) AND (c.id = message_content.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant insert, select, update on message_content to counterpart_runtime;

create table notification (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  user_id uuid not null,
  event_id uuid not null,
  kind text not null,
  object_kind text not null,
  object_id uuid not null,
  reference text,
  urgency text,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  mail_due_at timestamp with time zone,
  mailed_at timestamp with time zone,
  constraint notification_agency_id_user_id_event_id_kind_key UNIQUE (agency_id, user_id, event_id, kind),
  constraint notification_pkey PRIMARY KEY (agency_id, id),
  constraint notification_agency_id_user_id_fkey FOREIGN KEY (agency_id, user_id) REFERENCES app_user(agency_id, id),
  constraint notification_object_kind_check CHECK ((object_kind = ANY (ARRAY['referral'::text, 'case'::text, 'message'::text, 'translation'::text, 'account'::text, 'job'::text])))
);
CREATE INDEX notification_inbox ON public.notification USING btree (agency_id, user_id, at DESC, id DESC);
CREATE INDEX notification_mail ON public.notification USING btree (agency_id, user_id, mail_due_at) WHERE (mail_due_at IS NOT NULL);
CREATE INDEX notification_unread ON public.notification USING btree (agency_id, user_id, at DESC, id DESC) WHERE (read_at IS NULL);
alter table notification enable row level security;
alter table notification force row level security;
create policy by_system on notification for delete to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (( SELECT app.principal() AS principal) = 'notifier'::text));
create policy from_system on notification for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND (( SELECT app.principal() AS principal) = 'notifier'::text));
create policy tenant on notification for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND ((user_id = ( SELECT app.user_id() AS user_id)) OR (( SELECT app.principal() AS principal) = 'notifier'::text)));
grant delete, insert, select, update (mail_due_at, mailed_at, read_at) on notification to counterpart_runtime;

create table notification_settings (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  by_mail boolean not null,
  quiet_from text,
  quiet_until text,
  time_zone text,
  language text,
  version integer not null,
  constraint notification_settings_pkey PRIMARY KEY (agency_id, user_id),
  constraint notification_settings_agency_id_user_id_fkey FOREIGN KEY (agency_id, user_id) REFERENCES app_user(agency_id, id),
  constraint notification_settings_check CHECK (((quiet_from IS NULL) = (quiet_until IS NULL))),
  constraint notification_settings_language_check CHECK ((language = ANY (ARRAY['en'::text, 'zh-CN'::text]))),
  constraint notification_settings_quiet_from_check CHECK ((quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint notification_settings_quiet_until_check CHECK ((quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
alter table notification_settings enable row level security;
alter table notification_settings force row level security;
create policy by_person on notification_settings for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND (user_id = ( SELECT app.user_id() AS user_id)));
create policy by_person_update on notification_settings for update to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (user_id = ( SELECT app.user_id() AS user_id)));
create policy tenant on notification_settings for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND ((user_id = ( SELECT app.user_id() AS user_id)) OR (( SELECT app.principal() AS principal) = 'notifier'::text)));
grant insert, select, update on notification_settings to counterpart_runtime;

create table outbox (
  event_id uuid not null,
  side_id text not null,
  agency_id uuid not null,
  type text not null,
  object_id uuid not null,
  actor_user_id uuid,
  created_at timestamp with time zone not null,
  next_at timestamp with time zone not null,
  attempts integer not null default 0,
  last_error text,
  dead boolean not null default false,
  job text not null,
  constraint outbox_pkey PRIMARY KEY (event_id, job)
);
CREATE INDEX outbox_due ON public.outbox USING btree (side_id, next_at) WHERE (NOT dead);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy tenant on outbox for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND ((agency_id = ( SELECT app.agency_id() AS agency_id)) OR (( SELECT app.principal() AS principal) = 'relay'::text)));
grant delete, insert, select, update on outbox to counterpart_runtime;

create table reference_counter (
  agency_id uuid not null,
  side_id text not null,
  series text not null,
  year integer not null,
  last integer not null,
  constraint reference_counter_pkey PRIMARY KEY (agency_id, series, year)
);
alter table reference_counter enable row level security;
alter table reference_counter force row level security;
create policy tenant on reference_counter for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant insert, select, update on reference_counter to counterpart_runtime;

create table referral (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  box text not null,
  desk_id uuid not null,
  compartment_id uuid not null,
  case_id uuid,
  reference text,
  kind text not null,
  crime_type text not null,
  state text not null,
  counterpart_agency_id uuid not null,
  counterpart_desk_id uuid not null,
  urgency text not null,
  handling text[] not null,
  exercise boolean not null,
  language text not null,
  items jsonb not null,
  assigned_to uuid,
  created_by uuid,
  created_at timestamp with time zone not null,
  released_at timestamp with time zone,
  delivered_at timestamp with time zone,
  acknowledged_at timestamp with time zone,
  answered_at timestamp with time zone,
  closed_at timestamp with time zone,
  due_at timestamp with time zone,
  clock jsonb,
  outcome text,
  usefulness text,
  updated_at timestamp with time zone not null,
  version integer not null,
  is_unread boolean not null default false,
  open_items integer not null default jsonb_array_length(jsonb_path_query_array(items, '$[*]?(@."state" == "open")'::jsonpath)),
  falls_due timestamp with time zone not null default COALESCE(due_at, '9999-12-31 00:00:00+00'::timestamp with time zone),
  pace text default 
CASE
    WHEN (((clock ->> 'status'::text) = 'stopped'::text) AND ((clock ->> 'isLate'::text))::boolean) THEN 'stopped_late'::text
    ELSE (clock ->> 'status'::text)
END,
  constraint referral_pkey PRIMARY KEY (agency_id, id),
  constraint referral_agency_id_case_id_fkey FOREIGN KEY (agency_id, case_id) REFERENCES case_file(agency_id, id),
  constraint referral_agency_id_compartment_id_fkey FOREIGN KEY (agency_id, compartment_id) REFERENCES compartment(agency_id, id),
  constraint referral_agency_id_desk_id_fkey FOREIGN KEY (agency_id, desk_id) REFERENCES desk(agency_id, id),
  constraint referral_counterpart_agency_id_counterpart_desk_id_fkey FOREIGN KEY (counterpart_agency_id, counterpart_desk_id) REFERENCES desk(agency_id, id),
  constraint referral_counterpart_agency_id_fkey FOREIGN KEY (counterpart_agency_id) REFERENCES agency(id),
  constraint referral_box_check CHECK ((box = ANY (ARRAY['out'::text, 'in'::text]))),
  constraint referral_pace_check CHECK ((pace = ANY (ARRAY['not_started'::text, 'running'::text, 'stopped'::text, 'stopped_late'::text, 'met'::text, 'missed'::text, 'withdrawn'::text]))),
  constraint referral_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'rejected'::text, 'released'::text, 'delivered'::text, 'acknowledged'::text, 'in_progress'::text, 'clarification_pending'::text, 'answered'::text, 'closed'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX referral_by_assignee ON public.referral USING btree (agency_id, assigned_to, state, created_at DESC, id DESC, urgency, kind, exercise) WHERE (assigned_to IS NOT NULL);
CREATE INDEX referral_by_case ON public.referral USING btree (agency_id, case_id, created_at DESC, id DESC) WHERE (case_id IS NOT NULL);
CREATE INDEX referral_by_delivery ON public.referral USING btree (agency_id, delivered_at) WHERE (delivered_at IS NOT NULL);
CREATE INDEX referral_by_reference ON public.referral USING btree (agency_id, reference) WHERE (reference IS NOT NULL);
CREATE INDEX referral_by_side ON public.referral USING btree (side_id, delivered_at) WHERE (delivered_at IS NOT NULL);
CREATE INDEX referral_due ON public.referral USING btree (agency_id, desk_id, box, state, pace, falls_due, id, urgency, kind, exercise) WHERE (pace = ANY (ARRAY['running'::text, 'stopped'::text, 'stopped_late'::text]));
CREATE INDEX referral_due_by_assignee ON public.referral USING btree (agency_id, assigned_to, pace, falls_due, id, urgency, kind, exercise) WHERE ((assigned_to IS NOT NULL) AND (pace = ANY (ARRAY['running'::text, 'stopped'::text, 'stopped_late'::text])));
CREATE INDEX referral_filtered ON public.referral USING btree (agency_id, desk_id, box, state, urgency, kind, exercise, created_at DESC, id DESC);
CREATE INDEX referral_inbox ON public.referral USING btree (agency_id, desk_id, box, state, created_at DESC, id DESC);
CREATE INDEX referral_late ON public.referral USING btree (side_id, pace, falls_due) WHERE (pace = ANY (ARRAY['running'::text, 'stopped_late'::text]));
CREATE INDEX referral_unassigned ON public.referral USING btree (agency_id, desk_id, state, created_at DESC, id DESC, urgency, kind, exercise) WHERE ((assigned_to IS NULL) AND (box = 'in'::text));
alter table referral enable row level security;
alter table referral force row level security;
create policy secretariat on referral for select to counterpart_secretariat
  using (side_id = ( SELECT app.side_id() AS side_id));
create policy tenant on referral for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[]))));
grant insert, select, update on referral to counterpart_runtime;
grant select on referral to counterpart_secretariat;

create table referral_content (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  compartment_id uuid not null,
  title text,
  own_reference text,
  constraint referral_content_pkey PRIMARY KEY (agency_id, id),
  constraint referral_content_agency_id_id_fkey FOREIGN KEY (agency_id, id) REFERENCES referral(agency_id, id)
);
alter table referral_content enable row level security;
alter table referral_content force row level security;
create policy tenant on referral_content for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = referral_content.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = referral_content.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = referral_content.agency_id) AND (c.id = referral_content.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant insert, select, update on referral_content to counterpart_runtime;

create table referral_identifier (
  agency_id uuid not null,
  side_id text not null,
  referral_id uuid not null,
  compartment_id uuid not null,
  kind text not null,
  canonical text not null,
  constraint referral_identifier_pkey PRIMARY KEY (agency_id, kind, canonical, referral_id),
  constraint referral_identifier_agency_id_referral_id_fkey FOREIGN KEY (agency_id, referral_id) REFERENCES referral(agency_id, id)
);
CREATE INDEX referral_identifier_by_referral ON public.referral_identifier USING btree (agency_id, referral_id);
alter table referral_identifier enable row level security;
alter table referral_identifier force row level security;
create policy tenant on referral_identifier for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = referral_identifier.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = referral_identifier.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = referral_identifier.agency_id) AND (c.id = referral_identifier.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant delete, insert, select on referral_identifier to counterpart_runtime;

create table referral_match (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  referral_id uuid not null,
  compartment_id uuid not null,
  other_referral_id uuid not null,
  other_compartment_id uuid not null,
  kind text not null,
  canonical text not null,
  found_at timestamp with time zone not null,
  constraint referral_match_agency_id_referral_id_other_referral_id_kind_key UNIQUE (agency_id, referral_id, other_referral_id, kind, canonical),
  constraint referral_match_pkey PRIMARY KEY (agency_id, id),
  constraint referral_match_agency_id_other_referral_id_fkey FOREIGN KEY (agency_id, other_referral_id) REFERENCES referral(agency_id, id),
  constraint referral_match_agency_id_referral_id_fkey FOREIGN KEY (agency_id, referral_id) REFERENCES referral(agency_id, id)
);
alter table referral_match enable row level security;
alter table referral_match force row level security;
create policy tenant on referral_match for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = referral_match.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = referral_match.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = referral_match.agency_id) AND (c.id = referral_match.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[]))))))) AND ((other_compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = referral_match.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = referral_match.other_compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = referral_match.agency_id) AND (c.id = referral_match.other_compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[]))))))))));
grant delete, insert, select on referral_match to counterpart_runtime;

create table referral_origin (
  agency_id uuid not null,
  side_id text not null,
  referral_id uuid not null,
  carrier_id uuid not null,
  desk_id uuid not null,
  message_id uuid not null,
  originator text not null,
  handling text[] not null,
  source_referral_id uuid,
  constraint referral_origin_pkey PRIMARY KEY (agency_id, referral_id, message_id),
  constraint referral_origin_agency_id_referral_id_fkey FOREIGN KEY (agency_id, referral_id) REFERENCES referral(agency_id, id),
  constraint referral_origin_agency_id_source_referral_id_fkey FOREIGN KEY (agency_id, source_referral_id) REFERENCES referral(agency_id, id),
  constraint referral_origin_handling_check CHECK ((cardinality(handling) > 0))
);
CREATE INDEX referral_origin_by_message ON public.referral_origin USING btree (agency_id, message_id);
CREATE INDEX referral_origin_by_source ON public.referral_origin USING btree (agency_id, source_referral_id) WHERE (source_referral_id IS NOT NULL);
alter table referral_origin enable row level security;
alter table referral_origin force row level security;
create policy tenant on referral_origin for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (desk_id = ANY (ARRAY( SELECT app.desk_ids() AS desk_ids)))));
grant insert, select on referral_origin to counterpart_runtime;

create table referral_permission (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  referral_id uuid not null,
  desk_id uuid not null,
  message_id uuid not null,
  use text not null,
  recipient text,
  box text not null,
  state text not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  valid_until timestamp with time zone,
  ground text,
  ended_at timestamp with time zone,
  used_on date[] not null,
  constraint referral_permission_pkey PRIMARY KEY (agency_id, id),
  constraint referral_permission_agency_id_referral_id_fkey FOREIGN KEY (agency_id, referral_id) REFERENCES referral(agency_id, id),
  constraint referral_permission_box_check CHECK ((box = ANY (ARRAY['out'::text, 'in'::text]))),
  constraint referral_permission_check CHECK (((use = 'forward'::text) = (recipient IS NOT NULL))),
  constraint referral_permission_check1 CHECK (((state <> 'granted'::text) OR (valid_until IS NOT NULL))),
  constraint referral_permission_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'granted'::text, 'denied'::text, 'ended'::text]))),
  constraint referral_permission_use_check CHECK ((use = ANY (ARRAY['forward'::text, 'export'::text, 'evidential'::text])))
);
CREATE INDEX referral_permission_by_message ON public.referral_permission USING btree (agency_id, message_id);
CREATE INDEX referral_permission_by_referral ON public.referral_permission USING btree (agency_id, referral_id, asked_at);
CREATE INDEX referral_permission_open ON public.referral_permission USING btree (agency_id, desk_id, box, asked_at DESC, id DESC) WHERE (state = 'requested'::text);
alter table referral_permission enable row level security;
alter table referral_permission force row level security;
create policy tenant on referral_permission for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (desk_id = ANY (ARRAY( SELECT app.desk_ids() AS desk_ids)))));
grant delete, insert, select, update on referral_permission to counterpart_runtime;

create table session (
  agency_id uuid not null,
  side_id text not null,
  token_hash bytea not null,
  user_id uuid not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (agency_id, token_hash),
  constraint session_agency_id_user_id_fkey FOREIGN KEY (agency_id, user_id) REFERENCES app_user(agency_id, id),
  constraint session_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX session_by_user ON public.session USING btree (agency_id, user_id);
alter table session enable row level security;
alter table session force row level security;
create policy tenant on session for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND ((token_hash = ( SELECT app.token_hash() AS token_hash)) OR (user_id = ( SELECT app.user_id() AS user_id)) OR (( SELECT app.principal() AS principal) = 'signin'::text) OR ( SELECT app.has_role('administrator'::text) AS has_role)));
grant delete, insert, select, update on session to counterpart_runtime;

create table side (
  id text not null,
  name_en text not null,
  name_zh text not null,
  constraint side_pkey PRIMARY KEY (id),
  constraint side_id_check CHECK ((id ~ '^[a-z0-9]+$'::text))
);
alter table side enable row level security;
alter table side force row level security;
create policy installation on side for all to counterpart_owner
  using true
  with check true;
create policy reference on side for select to counterpart_runtime, counterpart_secretariat
  using true;
grant select on side to counterpart_runtime;
grant select on side to counterpart_secretariat;

create table thread (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  kind text not null,
  desk_id uuid not null,
  compartment_id uuid not null,
  reference text,
  exercise boolean not null,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone,
  constraint thread_pkey PRIMARY KEY (agency_id, id),
  constraint thread_agency_id_compartment_id_fkey FOREIGN KEY (agency_id, compartment_id) REFERENCES compartment(agency_id, id),
  constraint thread_agency_id_desk_id_fkey FOREIGN KEY (agency_id, desk_id) REFERENCES desk(agency_id, id),
  constraint thread_kind_check CHECK ((kind = ANY (ARRAY['referral'::text, 'case'::text])))
);
alter table thread enable row level security;
alter table thread force row level security;
create policy tenant on thread for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = thread.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = thread.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = thread.agency_id) AND (c.id = thread.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant insert, select, update on thread to counterpart_runtime;

create table thread_position (
  agency_id uuid not null,
  side_id text not null,
  thread_id uuid not null,
  from_agency_id uuid not null,
  to_agency_id uuid not null,
  next_seq integer not null default 1,
  last_hash bytea,
  constraint thread_position_pkey PRIMARY KEY (agency_id, thread_id, from_agency_id, to_agency_id),
  constraint thread_position_agency_id_thread_id_fkey FOREIGN KEY (agency_id, thread_id) REFERENCES thread(agency_id, id),
  constraint thread_position_from_agency_id_fkey FOREIGN KEY (from_agency_id) REFERENCES agency(id),
  constraint thread_position_to_agency_id_fkey FOREIGN KEY (to_agency_id) REFERENCES agency(id)
);
alter table thread_position enable row level security;
alter table thread_position force row level security;
create policy tenant on thread_position for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant insert, select, update on thread_position to counterpart_runtime;

create table translation_job (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  message_id uuid not null,
  desk_id uuid not null,
  compartment_id uuid not null,
  requested_at timestamp with time zone not null,
  source_language text not null,
  target_language text not null,
  state text not null,
  urgency text not null,
  priority integer not null default 
CASE urgency
    WHEN 'URGENT_DIRECT'::text THEN 0
    WHEN 'URGENT_INDIRECT'::text THEN 1
    WHEN 'NORMAL'::text THEN 2
    ELSE 3
END,
  handling text[] not null,
  segments integer not null,
  translator_id uuid,
  reviewer_id uuid,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer not null,
  kind text,
  reference text,
  words integer,
  characters integer,
  due_at timestamp with time zone,
  falls_due timestamp with time zone not null default COALESCE(due_at, '9999-12-31 00:00:00+00'::timestamp with time zone),
  constraint translation_job_agency_id_message_id_requested_at_key UNIQUE (agency_id, message_id, requested_at),
  constraint translation_job_pkey PRIMARY KEY (agency_id, id),
  constraint translation_job_agency_id_message_id_fkey FOREIGN KEY (agency_id, message_id) REFERENCES message(agency_id, id),
  constraint another_reviews CHECK ((reviewer_id <> translator_id)),
  constraint translation_job_segments_check CHECK ((segments > 0)),
  constraint translation_job_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'translating'::text, 'review'::text, 'approved'::text, 'cancelled'::text])))
);
CREATE INDEX translation_job_due ON public.translation_job USING btree (agency_id, state, falls_due, id) WHERE (state = ANY (ARRAY['pending'::text, 'translating'::text, 'review'::text]));
CREATE INDEX translation_job_of_desk ON public.translation_job USING btree (agency_id, desk_id, state, priority, created_at, id);
CREATE INDEX translation_job_of_reviewer ON public.translation_job USING btree (agency_id, reviewer_id, state, priority, created_at, id) WHERE (reviewer_id IS NOT NULL);
CREATE INDEX translation_job_of_translator ON public.translation_job USING btree (agency_id, translator_id, state, priority, created_at, id) WHERE (translator_id IS NOT NULL);
CREATE INDEX translation_job_queue ON public.translation_job USING btree (agency_id, state, priority, created_at, id);
CREATE INDEX translation_job_unreviewed ON public.translation_job USING btree (agency_id, state, priority, created_at, id) WHERE ((reviewer_id IS NULL) AND (state = 'review'::text));
alter table translation_job enable row level security;
alter table translation_job force row level security;
create policy from_system on translation_job for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND ( SELECT app.is_system() AS is_system));
create policy tenant on translation_job for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR ( SELECT app.has_role('translator'::text) AS has_role) OR (desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = translation_job.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = translation_job.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = translation_job.agency_id) AND (c.id = translation_job.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant insert, select, update (due_at, ended_at, reviewer_id, state, translator_id, version) on translation_job to counterpart_runtime;

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
  reviewed_at timestamp with time zone not null,
  constraint translation_memory_agency_id_compartment_id_source_language_key UNIQUE (agency_id, compartment_id, source_language, target_language, source_hash),
  constraint translation_memory_pkey PRIMARY KEY (agency_id, id),
  constraint translation_memory_source_hash_check CHECK ((octet_length(source_hash) = 32))
);
alter table translation_memory enable row level security;
alter table translation_memory force row level security;
create policy by_system on translation_memory for delete to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND ( SELECT app.is_system() AS is_system));
create policy from_system on translation_memory for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND ( SELECT app.is_system() AS is_system));
create policy from_system_update on translation_memory for update to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND ( SELECT app.is_system() AS is_system));
create policy tenant on translation_memory for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = translation_memory.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = translation_memory.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = translation_memory.agency_id) AND (c.id = translation_memory.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])))))))));
grant delete, insert, select, update (reviewed_at, reviewed_by, source, target) on translation_memory to counterpart_runtime;

create table translation_note (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  job_id uuid not null,
  compartment_id uuid not null,
  author_id uuid not null,
  at timestamp with time zone not null,
  text text not null,
  constraint translation_note_pkey PRIMARY KEY (agency_id, id),
  constraint translation_note_agency_id_job_id_fkey FOREIGN KEY (agency_id, job_id) REFERENCES translation_job(agency_id, id)
);
CREATE INDEX translation_note_by_job ON public.translation_note USING btree (agency_id, job_id, at, id);
alter table translation_note enable row level security;
alter table translation_note force row level security;
create policy by_author on translation_note for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND (author_id = ( SELECT app.user_id() AS user_id)));
create policy tenant on translation_note for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (job_id = ANY (ARRAY( SELECT app.translation_ids() AS translation_ids))) OR ((( SELECT app.has_role('liaison'::text) AS has_role) OR ( SELECT app.has_role('supervisor'::text) AS has_role)) AND ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = translation_note.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = translation_note.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = translation_note.agency_id) AND (c.id = translation_note.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[]))))))))));
grant insert, select on translation_note to counterpart_runtime;

create table translation_segment (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  job_id uuid not null,
  compartment_id uuid not null,
  "position" integer not null,
  path text not null,
  space_before text not null,
  source text not null,
  space_after text not null,
  target text,
  origin text,
  state text not null,
  override text,
  comment text,
  translated_by uuid,
  approved_by uuid,
  version integer not null,
  constraint translation_segment_agency_id_job_id_position_key UNIQUE (agency_id, job_id, "position"),
  constraint translation_segment_pkey PRIMARY KEY (agency_id, id),
  constraint translation_segment_agency_id_job_id_fkey FOREIGN KEY (agency_id, job_id) REFERENCES translation_job(agency_id, id),
  constraint another_approves CHECK ((approved_by <> translated_by)),
  constraint translation_segment_origin_check CHECK ((origin = ANY (ARRAY['memory'::text, 'human'::text]))),
  constraint translation_segment_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'prefilled'::text, 'translated'::text, 'returned'::text, 'approved'::text])))
);
alter table translation_segment enable row level security;
alter table translation_segment force row level security;
create policy by_system on translation_segment for delete to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND ( SELECT app.is_system() AS is_system));
create policy from_system on translation_segment for insert to counterpart_runtime
  with check ((side_id = ( SELECT app.side_id() AS side_id)) AND ( SELECT app.is_system() AS is_system));
create policy tenant on translation_segment for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)) AND (( SELECT app.is_system() AS is_system) OR (job_id = ANY (ARRAY( SELECT app.translation_ids() AS translation_ids))) OR ((( SELECT app.has_role('liaison'::text) AS has_role) OR ( SELECT app.has_role('supervisor'::text) AS has_role)) AND ((compartment_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[])) OR (EXISTS ( SELECT 1
   FROM compartment_holding h
  WHERE ((h.agency_id = translation_segment.agency_id) AND (h.user_id = ANY (( SELECT app.holder_list() AS holder_list)::uuid[])) AND (h.compartment_id = translation_segment.compartment_id) AND (h.basis = 'member'::text)))) OR (( SELECT app.has_role('supervisor'::text) AS has_role) AND (EXISTS ( SELECT 1
   FROM compartment c
  WHERE ((c.agency_id = translation_segment.agency_id) AND (c.id = translation_segment.compartment_id) AND (c.desk_id = ANY (( SELECT app.desk_list() AS desk_list)::uuid[]))))))))));
grant delete, insert, select, update (approved_by, comment, origin, override, state, target, translated_by, version) on translation_segment to counterpart_runtime;

create table user_desk (
  agency_id uuid not null,
  side_id text not null,
  user_id uuid not null,
  desk_id uuid not null,
  constraint user_desk_pkey PRIMARY KEY (agency_id, user_id, desk_id),
  constraint user_desk_agency_id_desk_id_fkey FOREIGN KEY (agency_id, desk_id) REFERENCES desk(agency_id, id),
  constraint user_desk_agency_id_user_id_fkey FOREIGN KEY (agency_id, user_id) REFERENCES app_user(agency_id, id)
);
CREATE INDEX user_desk_by_desk ON public.user_desk USING btree (agency_id, desk_id);
alter table user_desk enable row level security;
alter table user_desk force row level security;
create policy tenant on user_desk for all to counterpart_runtime
  using ((side_id = ( SELECT app.side_id() AS side_id)) AND (agency_id = ( SELECT app.agency_id() AS agency_id)));
grant delete, insert, select, update on user_desk to counterpart_runtime;
