-- Absence cover: an officer or supervisor names a deputy for a time. The deputy then works at the named person's desks and holds the cases
-- that he or she is a member of, with the deputy's own roles and under the deputy's own name.
create table deputyship (
  agency_id uuid not null,
  side_id text not null,
  id uuid not null,
  absent_id uuid not null,
  deputy_id uuid not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  reason text not null,
  named_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (agency_id, id),
  foreign key (agency_id, absent_id) references app_user (agency_id, id),
  foreign key (agency_id, deputy_id) references app_user (agency_id, id),
  check (deputy_id <> absent_id),
  check (valid_until > valid_from),
  check ((ended_at is null) = (ended_by is null))
);
-- Looked at by every statement of every person, and empty for nearly all of them.
create index deputyship_by_deputy on deputyship (agency_id, deputy_id, valid_until) where ended_at is null;
create index deputyship_by_absent on deputyship (agency_id, absent_id, valid_until desc);

-- The two of them, the administrator, and the supervisors who work with the absent person. Not by app.desk_ids(): that one looks here.
-- The sign-in knows nobody yet but the holder of the session that is presented.
alter table deputyship enable row level security;
alter table deputyship force row level security;
create policy tenant on deputyship to counterpart_runtime using (
  side_id = (select app.side_id()) and agency_id = (select app.agency_id())
  and ((select app.is_system()) or deputy_id = (select app.user_id()) or absent_id = (select app.user_id()) or (select app.has_role('administrator'))
    or deputy_id = (select s.user_id from session s where s.agency_id = (select app.agency_id()) and s.token_hash = (select app.token_hash()))
    or ((select app.has_role('supervisor')) and exists (
      select 1 from user_desk d where d.agency_id = deputyship.agency_id and d.user_id = deputyship.absent_id
        and d.desk_id = any (array(select o.desk_id from user_desk o where o.agency_id = (select app.agency_id()) and o.user_id = (select app.user_id())))))));
-- Nobody names a deputy for someone else.
create policy by_absent on deputyship as restrictive for insert to counterpart_runtime
  with check (side_id = (select app.side_id()) and absent_id = (select app.user_id()));
grant select, insert, update (ended_at, ended_by) on deputyship to counterpart_runtime;

-- Whose place a person takes at this moment. The two are officers of the same kind, now and not only when it was agreed, so that the
-- desks of one never meet a role that only the other has; and neither account is closed. Never through a deputy of the absent: no chains.
create function app.absent_ids(agency uuid, deputy uuid, deputy_roles text[]) returns setof uuid language sql stable parallel safe as $$
  select s.absent_id from deputyship s join app_user a on a.agency_id = s.agency_id and a.id = s.absent_id
   where s.agency_id = agency and s.deputy_id = deputy and s.ended_at is null
     and s.valid_until > statement_timestamp() and s.valid_from <= statement_timestamp() and a.disabled_at is null
     and a.roles && array['liaison', 'supervisor']
     and ('liaison' = any (a.roles)) = ('liaison' = any (deputy_roles)) and ('supervisor' = any (a.roles)) = ('supervisor' = any (deputy_roles))
$$;

-- Whose rows the person holds and at which desks he or she works: looked up once a transaction, by whom it is entered as, so that what
-- every row is checked against costs nothing. A deputyship that ends is over with the next transaction.
create or replace function app.enter(agency_id text, user_id text, roles text, principal text) returns void language plpgsql volatile as $$
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
end $$;

create function app.holder_list() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.holder_ids', true), ''), ',')::uuid[];

create function app.desk_list() returns uuid[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.desk_ids', true), ''), ',')::uuid[];

create or replace function app.desk_ids() returns setof uuid language sql stable parallel safe as $$
  select unnest(app.desk_list())
$$;

create or replace function app.held(tbl text, col text) returns text language sql immutable as $$
  select format('(%1$I.%2$I = any ((select app.desk_list())::uuid[])
    or exists (select 1 from compartment_holding h where h.agency_id = %1$I.agency_id and h.user_id = any ((select app.holder_list())::uuid[])
                  and h.compartment_id = %1$I.%2$I and h.basis = ''member'')
    or ((select app.has_role(''supervisor'')) and exists (select 1 from compartment c where c.agency_id = %1$I.agency_id
                  and c.id = %1$I.%2$I and c.desk_id = any ((select app.desk_list())::uuid[]))))', tbl, col)
$$;

-- The policies that name a desk or a member, once more.
do $$
declare
  tenancy text := 'side_id = (select app.side_id()) and agency_id = (select app.agency_id()) and ((select app.is_system()) or ';
  desk text := 'desk_id = any ((select app.desk_list())::uuid[])';
  officer text := '(select app.has_role(''liaison'')) or (select app.has_role(''supervisor''))';
  t text;
begin
  execute format('alter policy tenant on referral using (%s)', tenancy || desk || ')');
  execute format('alter policy tenant on envelope using (%s)',
    tenancy || desk || ' or exists (select 1 from thread t where t.agency_id = envelope.agency_id and t.id = envelope.thread_id))');
  foreach t in array array['thread', 'message'] loop
    execute format('alter policy tenant on %1$I using (%2$s)', t, tenancy || desk || ' or ' || app.held(t, 'compartment_id') || ')');
  end loop;
  foreach t in array array['message_content', 'envelope_content', 'referral_content', 'referral_identifier', 'translation_memory'] loop
    execute format('alter policy tenant on %1$I using (%2$s)', t, tenancy || app.held(t, 'compartment_id') || ')');
  end loop;
  execute format('alter policy tenant on referral_match using (%s)',
    tenancy || '(' || app.held('referral_match', 'compartment_id') || ' and ' || app.held('referral_match', 'other_compartment_id') || '))');
  execute format('alter policy tenant on translation_job using (%s)',
    tenancy || '(select app.has_role(''translator'')) or ' || desk || ' or ' || app.held('translation_job', 'compartment_id') || ')');
  foreach t in array array['translation_segment', 'translation_note'] loop
    execute format('alter policy tenant on %1$I using (%2$s)', t,
      tenancy || 'job_id = any (array(select app.translation_ids())) or ((' || officer || ') and ' || app.held(t, 'compartment_id') || '))');
  end loop;
  execute format('alter policy tenant on case_file using (%s)',
    tenancy || 'compartment_id = any (array(select h.compartment_id from compartment_holding h
      where h.agency_id = (select app.agency_id()) and h.user_id = any ((select app.holder_list())::uuid[]) and h.basis = ''member''))
      or ((select app.has_role(''supervisor'')) and ' || desk || '))');
end $$;
